package dev.shotlist.sight;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each word of one sentence its part in it, from left to right. */
final class Sentence {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private final boolean english;
    private @Nullable String who;
    private @Nullable NounGroup subject;
    private boolean several;
    private @Nullable Act act;
    private Piece.Form form = Piece.Form.NONE;
    private boolean passive;
    private @Nullable String object;
    private final StringBuilder behind = new StringBuilder();
    private @Nullable String place;
    private @Nullable Preposition preposition;
    private boolean joined;
    private boolean receives;
    private final Set<String> things = new LinkedHashSet<>();
    private String home = "";

    Sentence(boolean english) {
        this.english = english;
    }

    /** A sentence of which only the doer is known: the same as here. */
    Sentence goingOn() {
        Sentence next = new Sentence(english);
        next.who = who;
        next.subject = subject;
        next.several = several;
        return next;
    }

    /** What is done in it so far; null before its verb. */
    @Nullable Act act() {
        return act;
    }

    /** What it says; null where nothing is done in it. */
    @Nullable Statement statement() {
        boolean undergone = passive && form == Piece.Form.PARTICIPLE;
        return act == null
                ? null
                : new Statement(
                        who,
                        subject,
                        several,
                        act,
                        form,
                        undergone,
                        object,
                        behind.toString(),
                        place,
                        things,
                        home);
    }

    void auxiliary(String word) {
        passive |= act == null && BE.contains(word);
    }

    void person() {
        who = Statement.PERSON;
        several = false;
        preposition = null;
    }

    void product() {
        if (act == null) {
            if (who == null || !english) {
                object = english ? object : Statement.IT;
                who = english ? Statement.IT : who;
            }
        } else if (object == null) {
            object = Statement.IT;
        }
        preposition = null;
    }

    void and() {
        joined = true;
    }

    void preposition(String word) {
        preposition = Preposition.of(word);
    }

    void adverb(String word) {
        behind.append(' ').append(word);
    }

    void verb(@Nullable Act done, Piece.Form as) {
        act = done;
        form = as;
        preposition = null;
        joined = false;
    }

    /** Takes a word that has no part of its own. */
    void other(Piece piece) {
        preposition = piece.is(Part.WORD) ? null : preposition;
        joined = false;
    }

    /** Whether a noun begins another: "... che pialla il legno e una ragazza che suona". */
    boolean endsBefore(NounGroup group) {
        return joined
                && act != null
                && object != null
                && group.sort().acts()
                && preposition == null;
    }

    void noun(NounGroup group) {
        if (preposition != null) {
            tied(group, preposition);
        } else if (act == null) {
            beforeVerb(group);
        } else {
            behindVerb(group);
        }
        joined = false;
        preposition = null;
        Thing thing = group.thing();
        if (thing != null) {
            things.add(thing.english());
            home = home.isEmpty() ? thing.home() : home;
        }
    }

    private void beforeVerb(NounGroup group) {
        String said = group.said();
        boolean doer = subject != null && subject.sort().acts();
        if (!english && !joined && (doer || Statement.PERSON.equals(who))) {
            // "der Bäcker den Teig knetet": the verb comes last
            object = object == null ? said : object;
        } else if (joined && who != null) {
            who = who + " and " + said;
            several = true;
        } else {
            who = said;
            subject = group;
            several = group.plural();
        }
    }

    private void behindVerb(NounGroup group) {
        String said = group.said();
        if (object == null) {
            object = said;
            receives = group.sort().acts();
        } else if (joined) {
            object = object + " and " + said;
        } else if (english && receives) {
            // "reads her grandson a story"
            object = object + ' ' + said;
            receives = false;
        } else if (!english) {
            // a verb may stand before who does it
            who = who == null ? said : who;
        }
    }

    /** What a preposition ties to the clause: a place becomes the scene's own. */
    private void tied(NounGroup group, Preposition by) {
        if (by.isApart()) {
            return;
        }
        boolean somewhere = group.sort() == Sort.PLACE;
        boolean given = !english && by.is("to") && act != null && object == null;
        if (given && act != null && act.doer() == Act.Doer.HAND && !somewhere) {
            // "dan forma al queso"
            object = group.said();
            return;
        }
        Preposition with = by.before(group);
        String noun = with.noun(group);
        if (somewhere && place == null) {
            place = noun;
        }
        if (somewhere && !with.isTowards() && act != null) {
            return;
        }
        boolean owner = with.is("of") && act == null && who != null && behind.isEmpty();
        if (owner) {
            who = who + " of " + noun;
        } else if (act != null) {
            behind.append(' ').append(with.bare()).append(' ').append(noun);
        } else if (who != null && !somewhere) {
            who = who + ' ' + (with.is("to") ? "with" : with.bare()) + ' ' + noun;
        }
    }
}
