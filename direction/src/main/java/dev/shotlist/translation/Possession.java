package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Kind;
import org.jspecify.annotations.Nullable;

/** A noun and its owner in English: "the baker's hands", "olive oil", "a jar of olives". */
final class Possession {
    private final NounPhrase head;
    private final NounPhrase owner;

    private Possession(NounPhrase head, NounPhrase owner) {
        this.head = head;
        this.owner = owner;
    }

    static NounPhrase of(NounPhrase head, NounPhrase owner) {
        Possession both = new Possession(head, owner);
        if (both.isPossessive()) {
            return both.joined(head.before(), head.behind(), owner.possessive(), head.article());
        }
        if (both.isCompound()) {
            boolean one = owner.mass() || !owner.plural();
            String kind = one ? owner.head() : EnglishForms.singular(owner.head());
            String before = (head.before() + " " + kind).strip();
            return both.joined(before, "", head.owner(), head.article());
        }
        String said = both.isBare() ? owner.bare() : owner.said("their");
        boolean definite = head.article() == null && owner.article() == Kind.THE && !head.plural();
        return both.joined(
                head.before(),
                head.behind() + " of " + said,
                head.owner(),
                definite ? Kind.THE : head.article());
    }

    /** "her hand" */
    static NounPhrase with(NounPhrase head, String whose, int end) {
        return new NounPhrase(
                head.before(),
                head.head(),
                head.behind(),
                whose,
                Kind.HIS,
                head.plural(),
                head.mass(),
                head.sort(),
                head.known(),
                head.unknown(),
                end);
    }

    /** Persons have things, and animals their limbs. */
    private boolean isPossessive() {
        boolean person =
                owner.isPerson() && !owner.bare().contains(" of ") && owner.article() != null;
        boolean limb = owner.sort() == Sort.ANIMAL && head.sort() == Sort.BODY;
        return (person || limb)
                && head.owner().isEmpty()
                && !EnglishClass.PARTITIVE.has(head.head());
    }

    private boolean isCompound() {
        return isBare()
                && !EnglishClass.PARTITIVE.has(head.head())
                && owner.unknown() == 0
                && head.behind().isEmpty()
                && head.sort() != Sort.GROUP;
    }

    private boolean isBare() {
        return owner.article() == null && owner.before().isEmpty() && owner.behind().isEmpty();
    }

    private NounPhrase joined(String before, String behind, String whose, @Nullable Kind article) {
        return new NounPhrase(
                before,
                head.head(),
                behind,
                whose,
                article,
                head.plural(),
                head.mass(),
                head.sort(),
                head.known() + owner.known(),
                head.unknown() + owner.unknown(),
                owner.end());
    }
}
