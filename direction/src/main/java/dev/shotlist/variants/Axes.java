package dev.shotlist.variants;

import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What sets a variant apart, in words: under the axis' name, what it has instead of what. */
final class Axes {
    private Axes() {}

    static JsonNode told(Axis axis, Plan first, Plan other) {
        ObjectNode axes = PlanJson.mapper().createObjectNode();
        String instead = value(axis, first);
        axes.put(axis.wire(), value(axis, other) + ", instead of " + instead);
        return axes;
    }

    private static String value(Axis axis, Plan plan) {
        var direction = plan.creativeDirection();
        return switch (axis) {
            case HOOK -> "opens on " + plan.scenes().getFirst().visual().subject();
            case LOOK ->
                    direction.visualDirection().colorPalette().stream()
                                    .map(Axes::name)
                                    .collect(Collectors.joining(", "))
                            + "; "
                            + direction.visualDirection().lightingStyle();
            case STRUCTURE -> plan.scenes().size() + " scenes";
            case RATIO -> direction.technicalSpecs().aspectRatio().toString();
            case IDEA ->
                    plan.scenes().getFirst().visual().subject()
                            + " to "
                            + plan.scenes().getLast().visual().subject();
        };
    }

    private static String name(PaletteColor color) {
        return color.name() == null ? color.hex().value() : color.name();
    }
}
