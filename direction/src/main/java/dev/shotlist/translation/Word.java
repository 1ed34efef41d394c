package dev.shotlist.translation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.shotlist.sight.Sort;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word or fixed phrase of a clause, with all that it can be.
 *
 * @param said as the brief writes it
 * @param adjective in English
 */
record Word(
        String said,
        @Nullable Small small,
        @Nullable Noun noun,
        @Nullable Verb verb,
        @Nullable String adjective) {

    /** What small words do. */
    enum Kind {
        THE,
        A,
        /** whose: "his" is settled by the subject */
        HIS,
        NUMBER,
        PREPOSITION,
        OF,
        ADVERB,
        AND,
        RELATIVE,
        NOT,
        /** the verb's own subject as its object: "se" */
        SELF,
        /** an object before or behind the verb: "lo" */
        OBJECT,
        /** who acts: "alguien" */
        SUBJECT,
        NOBODY,
        WITHOUT,
        BE,
        HAVE,
        /** "because": says why, and nothing of it is seen */
        REST,
        /** "there is", "you see": says nothing of its own */
        SILENT;

        @JsonCreator
        static Kind of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    record Small(Kind kind, String english) {}

    record Noun(String english, boolean plural, @Nullable Sort sort, boolean mass) {}

    enum Form {
        INFINITIVE,
        SINGULAR,
        PLURAL,
        GERUND,
        PARTICIPLE
    }

    /**
     * @param english base form, a particle behind it
     * @param hand whether hands do it, to something
     */
    record Verb(String english, boolean hand, Form form) {
        boolean isFinite() {
            return form == Form.SINGULAR || form == Form.PLURAL;
        }

        Verb in(Form other) {
            return new Verb(english, hand, other);
        }
    }

    boolean is(Kind kind) {
        return small != null && small.kind() == kind;
    }

    boolean is(Form form) {
        return verb != null && verb.form() == form;
    }

    boolean isUnknown() {
        return small == null && noun == null && verb == null && adjective == null;
    }

    boolean isArticle() {
        return is(Kind.THE) || is(Kind.A) || is(Kind.HIS);
    }

    boolean isCapital() {
        return !said.isEmpty() && Character.isUpperCase(said.codePointAt(0));
    }

    /** What it says of a noun, in English; as the brief writes it where that is not known. */
    String quality() {
        if (adjective != null) {
            return adjective;
        }
        if (verb == null) {
            return said;
        }
        return verb.form() == Form.GERUND
                ? EnglishVerb.gerund(verb.english())
                : EnglishVerb.participle(verb.english());
    }
}
