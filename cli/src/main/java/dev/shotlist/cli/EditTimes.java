package dev.shotlist.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * When something of a plan begins and ends, in one line: what shifts a whole plan by a second would
 * else fill a screen with figures.
 */
final class EditTimes {
    /** Fields that the one line says, or that follow from it. */
    private static final Set<String> TOLD =
            Set.of("start_time", "end_time", "duration", "scene_number");

    /** Times within a scene's sound, which move with the scene. */
    private static final Set<String> WITHIN = Set.of("voiceover_start", "voiceover_end", "cues");

    private EditTimes() {}

    /** "6.4 to 12.7 s", or nothing where no time is said. */
    static String of(JsonNode part) {
        JsonNode start = part.path("start_time");
        JsonNode end = part.path("end_time");
        JsonNode lasts = part.path("duration");
        if (!start.isNumber() || !(end.isNumber() || lasts.isNumber())) {
            return "";
        }
        double until = end.isNumber() ? end.asDouble() : start.asDouble() + lasts.asDouble();
        return tenths(start.asDouble()) + " to " + tenths(until) + " s";
    }

    private static String tenths(double seconds) {
        return BigDecimal.valueOf(seconds)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A text is named by its words, everything else by where it stands. */
    static String name(String path, JsonNode part) {
        JsonNode text = part.path("text");
        if (path.isEmpty()) {
            return "time";
        }
        return text.isString() ? path + " \"" + text.stringValue() + "\"" : path;
    }

    /** Whether a field need not be shown beside the line that {@link #of} gives. */
    static boolean isTold(String field, JsonNode before, JsonNode after) {
        boolean timed = !of(before).isEmpty() && !of(after).isEmpty();
        boolean moved =
                WITHIN.contains(field) && before.path(field).size() == after.path(field).size();
        return moved || (timed && TOLD.contains(field));
    }

    /** Equal, numbers by their value. */
    static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }
}
