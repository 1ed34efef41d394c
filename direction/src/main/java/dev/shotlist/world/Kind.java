package dev.shotlist.world;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of product.
 *
 * @param words by which briefs name it, lower case
 * @param look how it looks, at most 14 words without an article; {@code {color:default}} is where a
 *     brief's colour goes
 * @param thing what stands for it in a subject line where the product itself cannot be held, such
 *     as an armchair for therapy; {@code {color}} is where the look's colour goes; null where it
 *     can
 * @param sort null for what is made and can be held
 * @param call what viewers are usually asked to do where it is not what is usual in the category
 * @param avoid cliches of this kind
 * @param details pictures that fit between any scenes
 * @param testimony first-person lines in each language, five or none
 * @param steps how it is used, step by step; none where it is not taught
 */
public record Kind(
        String id,
        Map<Language, List<String>> words,
        Map<Language, String> noun,
        String look,
        @Nullable String thing,
        @Nullable Sort sort,
        @Nullable CtaAction call,
        List<String> avoid,
        List<Idea> ideas,
        List<Picture> details,
        Map<Language, List<String>> testimony,
        List<Step> steps) {

    static final String ANY = "any_";

    public Kind {
        if (ideas.isEmpty()) {
            throw new IllegalArgumentException("a kind without an idea: " + id);
        }
        avoid = List.copyOf(avoid);
        ideas = List.copyOf(ideas);
        details = List.copyOf(details);
        steps = List.copyOf(steps);
    }

    /** The same kind with other pictures between the scenes. */
    public Kind withDetails(List<Picture> others) {
        return new Kind(
                id, words, noun, look, thing, sort, call, avoid, ideas, others, testimony, steps);
    }

    /** The same kind with other ideas, one at least. */
    public Kind withIdeas(List<Idea> others) {
        return new Kind(
                id, words, noun, look, thing, sort, call, avoid, others, details, testimony, steps);
    }

    /** The kind of another thing that is used and seen like this one. */
    public Kind called(String english, String otherLook, List<Step> taught) {
        Map<Language, String> called = new EnumMap<>(noun);
        called.put(Language.EN, english);
        return new Kind(
                id, words, called, otherLook, thing, sort, call, avoid, ideas, details, testimony,
                taught);
    }

    /** What an English subject line calls it. */
    public String englishNoun() {
        return noun.getOrDefault(Language.EN, id.replace('_', ' '));
    }

    /** The same kind with another witness. */
    public Kind withTestimony(Map<Language, List<String>> others) {
        return new Kind(
                id, words, noun, look, thing, sort, call, avoid, ideas, details, others, steps);
    }

    /** The same thing with one idea and what goes with it, in place of its own. */
    public Kind telling(
            Idea idea,
            List<String> shunned,
            List<Picture> inserts,
            Map<Language, List<String>> said,
            List<Step> taught) {
        return new Kind(
                id,
                words,
                noun,
                look,
                thing,
                sort,
                call,
                shunned,
                List.of(idea),
                inserts,
                said,
                taught);
    }

    /** What there is to see of a kind. */
    public enum Sort {
        /** the look's colour is the thing's own and no film's choice */
        NATURAL,
        /**
         * any thing will do: the stand-in is needed only where the brief has no word for its own
         */
        OPEN,
        /** pictures name it without showing it: "a card about the {product}" */
        CONCEPT,
        /**
         * what a piece is about and nobody sells: grief, courage, a climate. No camera sees it, so
         * the stand-in is all there is to see, and it signs nothing
         */
        SUBJECT;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it tells of something that nobody sells and no camera sees. */
    public boolean isSubject() {
        return sort == Sort.SUBJECT;
    }

    /** Whether it stands for everything of its category that has no kind of its own. */
    public boolean isFallback() {
        return id.startsWith(ANY);
    }
}
