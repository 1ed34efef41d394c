package dev.shotlist.sight;

import dev.shotlist.english.EnglishForms;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of a clause says is done.
 *
 * @param who does it, in English; null where the sentence names nobody
 * @param subject the noun that {@code who} begins with; null for a pronoun
 * @param several whether more than one does it
 * @param passive whether it is done to {@code who}
 * @param object what it is done to
 * @param behind all that follows, each part with a blank before it; else empty
 * @param place where, with an article; null where it is not said
 * @param things what is seen in it, in plain English
 * @param home where its things usually are; empty where they can be anywhere
 */
record Statement(
        @Nullable String who,
        @Nullable NounGroup subject,
        boolean several,
        Act act,
        Piece.Form form,
        boolean passive,
        @Nullable String object,
        String behind,
        @Nullable String place,
        Set<String> things,
        String home) {
    /** How a subject names whoever the piece casts. */
    static final String PERSON = "the {person}";

    /** How a subject names what the brief sells. */
    static final String IT = "the {product}";

    Statement {
        things = Set.copyOf(things);
    }

    /** Whether somebody or an animal does it. */
    boolean hasDoer() {
        return PERSON.equals(who) || (subject != null && subject.sort().acts());
    }

    /** Whether a part of a body does it. */
    boolean isBody() {
        return subject != null && subject.sort() == Sort.BODY;
    }

    /** Whether the product is in the picture, which is something to see. */
    boolean showsProduct() {
        return IT.equals(object) || IT.equals(who);
    }

    /** The verb, and what it is done to between it and its particle. */
    String verbed(@Nullable String what, boolean many) {
        String verb = many ? act.verb() : EnglishForms.third(act.verb());
        return what == null ? verb + act.particle() : verb + " " + what + act.particle();
    }
}
