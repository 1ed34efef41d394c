package dev.shotlist.sight;

import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a clause.
 *
 * @param english what it is in English; the word itself where that is not known
 * @param thing of a noun
 * @param act of a verb
 * @param form of a verb
 * @param plural of a noun
 */
record Piece(
        Part part,
        String english,
        @Nullable Thing thing,
        @Nullable Act act,
        Form form,
        boolean plural) {
    enum Form {
        NONE,
        FINITE,
        BASE,
        GERUND,
        PARTICIPLE
    }

    static Piece small(Part part, String english) {
        return new Piece(part, english, null, null, Form.NONE, false);
    }

    static Piece noun(Thing thing, boolean plural) {
        return new Piece(Part.NOUN, thing.english(), thing, null, Form.NONE, plural);
    }

    static Piece verb(Act act, Form form) {
        return new Piece(Part.VERB, act.english(), null, act, form, false);
    }

    boolean is(Part other) {
        return part == other;
    }
}
