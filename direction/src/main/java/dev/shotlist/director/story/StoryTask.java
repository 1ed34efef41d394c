package dev.shotlist.director.story;

import dev.shotlist.plan.Language;
import dev.shotlist.world.Step;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something done by hand.
 *
 * @param doing "sharpening"
 * @param object what it is done to where its name says so; null where the brief has to
 * @param steps what two hands do with {@code {object}}, {@code {product}} and {@code {tool}}, which
 *     is the product where the brief sells such a tool
 * @param place where it is usually done, with an article
 * @param before how it looks undone, in one picture; {@code after} done
 * @param alone whether a name of one word is enough to know it, since none of them is a verb of
 *     many works
 * @param tool what such a product looks like where the brief sells one
 */
record StoryTask(
        String id,
        String doing,
        Map<Language, List<String>> words,
        @Nullable String object,
        List<Step> steps,
        @Nullable String place,
        @Nullable String before,
        @Nullable String after,
        @Nullable Boolean alone,
        @Nullable Tool tool) {

    /**
     * Whether its name alone says what is taught: it has a thing, a place and pictures of how it
     * was before and is after.
     */
    boolean speaksForItself() {
        return object != null && place != null && before != null && after != null;
    }

    /** A product that the task is done with, and the words that name it. */
    record Tool(String name, String look, List<String> words) {}
}
