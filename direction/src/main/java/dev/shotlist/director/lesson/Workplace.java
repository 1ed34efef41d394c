package dev.shotlist.director.lesson;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where things of one sort are worked on, and how they look before and after; {@code {product}}
 * stands for the thing.
 *
 * @param natural whether its things have a look of their own that nobody makes
 * @param by what is seen at work: hands, hands with the product, or somebody's whole body
 * @param before pictures of the thing before anything is done, two or more; {@code after} when it
 *     is done
 * @param end last pictures, with room for words
 * @param steps how such things are made where the brief does not say it; null where no two alike
 * @param things what is worked on there: in each language by the same word, English first
 */
record Workplace(
        String id,
        boolean natural,
        By by,
        List<String> places,
        List<String> before,
        List<String> after,
        List<String> end,
        List<String> texture,
        List<String> sound,
        @Nullable List<Step> steps,
        List<Map<Language, List<String>>> things) {

    /** What is seen at work. */
    enum By {
        HANDS,
        PRODUCT,
        BODY;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A thing that is worked on. */
    record Thing(Workplace at, String english) {}
}
