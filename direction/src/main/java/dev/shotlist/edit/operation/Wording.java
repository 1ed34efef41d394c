package dev.shotlist.edit.operation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a sentence names scenes, figures and settings of a plan. */
public final class Wording {
    private Wording() {}

    static String some(ObjectNode plan, @Nullable List<String> named) {
        return named == null ? "all scenes" : scenes(plan, named);
    }

    static String scene(ObjectNode plan, String named) {
        return scenes(plan, List.of(named));
    }

    /** "scene 3" or "scenes 3, 4 and 7", by their numbers in the plan. */
    public static String scenes(JsonNode plan, List<String> named) {
        List<String> numbers = named.stream().map(one -> number(plan, one)).toList();
        int last = numbers.size() - 1;
        return last < 1
                ? "scene " + String.join("", numbers)
                : "scenes "
                        + String.join(", ", numbers.subList(0, last))
                        + " and "
                        + numbers.get(last);
    }

    private static String number(JsonNode plan, String named) {
        int number = 0;
        for (JsonNode scene : plan.path("scenes")) {
            number++;
            if (named.equals(scene.path("id").asString(""))) {
                return String.valueOf(number);
            }
        }
        return named;
    }

    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String spec(ObjectNode plan, String name) {
        JsonNode value = plan.path("creative_direction").path("technical_specs").path(name);
        return value.isNumber() ? plain(value.doubleValue()) : value.asString("?");
    }

    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String list(List<?> all) {
        return String.join(", ", all.stream().map(String::valueOf).toList());
    }

    static String tempo(ObjectNode plan) {
        JsonNode tempo = plan.path("creative_direction").path("audio_direction").path("tempo");
        return tempo.isNumber() ? plain(tempo.doubleValue()) : tempo.asString("none");
    }
}
