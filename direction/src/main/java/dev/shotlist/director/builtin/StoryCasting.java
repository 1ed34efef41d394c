package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.account.NamedPart;
import dev.shotlist.director.account.NamedParts;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.KindFit;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.story.OwnElements;
import dev.shotlist.director.story.OwnStory;
import dev.shotlist.director.story.SceneCount;
import dev.shotlist.director.tale.Tale;
import dev.shotlist.director.tale.TaleCasting;
import dev.shotlist.director.usage.UseCasting;
import dev.shotlist.director.usage.UseStory;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sight;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Casts the story of a piece: the brief's own account where it tells enough, a tale where its
 * format tells one, else an idea of the kind, the product in use or the brief's own elements.
 */
final class StoryCasting {
    /** Who names so much that can be seen tells a story of their own, whatever it is about. */
    static final int OWN = 3;

    private final Repertoire known;
    private final Material material;
    private final Settled settled;
    private final NamedParts parts;
    private final WishedPerson wished;
    private final List<Sight> named;
    private final @Nullable Tale tale;
    private final BriefTopics topics;
    private final OwnElements elements;
    private final BriefFacts stated;
    private final Forbidden forbidden;
    private final Dice dice;
    private final Kind kind;
    private final Prop prop;
    private final UseCasting usage;

    StoryCasting(
            Repertoire known,
            Material material,
            CastProduct product,
            BriefTopics topics,
            OwnElements elements,
            BriefFacts stated) {
        this.known = known;
        this.material = material;
        this.topics = topics;
        this.elements = elements;
        this.stated = stated;
        settled = material.settled();
        parts = material.parts();
        wished = material.wished();
        named = material.named();
        tale = material.tale();
        forbidden = material.forbidden();
        dice = material.dice();
        kind = product.kind();
        prop = product.prop();
        usage = product.usage();
    }

    Casting cast() {
        Casting usual = ofKind();
        boolean used = usual.idea().id().equals(UseStory.ID);
        boolean testifies = testifies();
        boolean hired = material.piece().hired();
        boolean kinds =
                hired
                        || (material.piece().fits()
                                && !used
                                && !isTale()
                                && !isStory()
                                && !testifies);
        Casting told = hired ? null : told(kinds);
        Casting played = played(told, kinds);
        if (played != null) {
            return played;
        }
        if (told != null && (tale == null || fills(told))) {
            return told;
        }
        Casting testifying = testifies ? testifying(usual) : null;
        if (testifying != null) {
            return testifying;
        }
        return tale == null ? own(usual, hired) : tale(tale);
    }

    /** A witness of a service who tells their own story needs none of somebody else beside it. */
    private boolean testifies() {
        boolean held = settled.product().category().sold().isHeld();
        return settled.specs().format() == Format.TESTIMONIAL
                && !(held && material.piece().fits())
                && (stated.witnessed().size() >= OWN_WORDS
                        || known.witness()
                                .of(settled, material.words(), null)
                                .tellsMore(OWN_WORDS));
    }

    /** So many sentences of their own carry a witness. */
    private static final int OWN_WORDS = 2;

    private @Nullable Casting testifying(Casting usual) {
        Person person = known.talks().attended(usual, settled, wished, forbidden, dice).person();
        return known.testifying().of(usual, settled.mood().tone(), person, forbidden, dice);
    }

    /**
     * The brief's own account.
     *
     * @param kinds whether the kind's story stands before it
     */
    private @Nullable Casting told(boolean kinds) {
        // who speaks of a whole house is told by what it does
        boolean house = settled.specs().format() == Format.BRAND_FILM;
        return material.tellsItself() || (kinds && !house)
                ? null
                : known.account()
                        .of(
                                settled,
                                kind,
                                material.piece().fits() && !house,
                                usage,
                                stated,
                                parts,
                                wished,
                                forbidden,
                                dice);
    }

    /** The brief's own people, played out. */
    private @Nullable Casting played(@Nullable Casting told, boolean kinds) {
        boolean suited =
                tale != null && named.size() < OWN && known.tales().say(settled, forbidden, dice);
        boolean itself = material.tellsItself() && !material.tellsStory() && tale == null;
        return itself || suited || kinds
                ? null
                : known.account()
                        .plot()
                        .of(
                                settled,
                                kind,
                                material.piece().fits() && told == null,
                                told != null,
                                usage,
                                stated,
                                parts,
                                wished,
                                named,
                                forbidden,
                                dice);
    }

    private Casting tale(Tale tale) {
        boolean song = settled.specs().format() == Format.MUSIC_VIDEO;
        Person player = song ? OwnStory.player(elements, wished, dice) : null;
        return TaleCasting.of(tale, kind, player, wished, prop, forbidden, dice);
    }

    /**
     * The kind's idea with what the brief itself brings to it.
     *
     * @param hired whether the idea shows already what the brief says is done
     */
    private Casting own(Casting usual, boolean hired) {
        Casting casting = usual;
        boolean first = casting.idea().id().equals(kind.ideas().getFirst().id());
        if (!first || casting.kind().testimony().isEmpty()) {
            // a kind's witness speaks of its first idea
            casting = casting.with(casting.kind().withTestimony(said()));
        }
        if (casting.person() == null && !forbidden.people()) {
            casting = casting.with(wished.alone());
        }
        Casting attended = known.talks().attended(casting, settled, wished, forbidden, dice);
        if (hired) {
            return attended;
        }
        return OwnStory.of(
                known.story(),
                settled,
                wished,
                known.agreement(),
                attended,
                elements,
                topics,
                known.talks().witnesses(),
                KindFit.hasItsOwn(named, settled),
                forbidden,
                dice);
    }

    /**
     * Whether the brief gives a story of its own, which stands before that of its kind: pictures in
     * order, several deeds, or somebody by name with what they do. Who speaks as a witness or
     * teaches is seen between pictures of the kind, and who explains has a story of their own.
     */
    private boolean isStory() {
        NamedPart first = parts.first();
        boolean shown =
                switch (settled.specs().format()) {
                    case TESTIMONIAL, TUTORIAL -> false;
                    case EXPLAINER ->
                            first != null || named.size() > 1 || KindFit.hasItsOwn(named, settled);
                    default -> first != null && !first.works().isEmpty();
                };
        return shown || KindFit.isRich(named, settled);
    }

    private boolean isTale() {
        Format format = settled.specs().format();
        return format == Format.MUSIC_VIDEO
                || (format == Format.TRAILER && !known.tales().isPlayed(kind.id()));
    }

    /** A trailer is cut close: what its brief tells has to fill it, or goes into a tale. */
    private boolean fills(Casting told) {
        return settled.specs().format() != Format.TRAILER
                || told.idea().beats().size() * 2 >= SceneCount.of(settled);
    }

    /** What anybody may say of such a product. */
    private Map<Language, List<String>> said() {
        return known.story().testimonies.of(settled.product().category(), dice);
    }

    private Casting ofKind() {
        boolean itself = settled.specs().format() == Format.MUSIC_VIDEO || material.piece().hired();
        return itself
                ? Casting.cast(kind, settled, wished, topics, prop, null, forbidden, dice)
                : usage.cast(wished, topics, forbidden, dice);
    }
}
