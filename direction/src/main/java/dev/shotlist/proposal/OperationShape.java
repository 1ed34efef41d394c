package dev.shotlist.proposal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.shotlist.asking.Shape;
import dev.shotlist.asking.WireNames;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Resolution;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shape of a model's answer, derived from the operations themselves. */
final class OperationShape {
    /** More changes than any instruction asks for. */
    private static final int MOST_OPERATIONS = 60;

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNCLEAR = 200;
    private static final int LONGEST_PIECE = 600;
    private static final int MOST_SCENES = 60;
    private static final int HEX = 7;

    /** Texts that name a scene. */
    private static final Set<String> SCENES = Set.of("scene", "after", "first", "second");

    private OperationShape() {}

    static Shape.Parts answer() {
        List<Shape.Parts> kinds = new ArrayList<>();
        for (JsonSubTypes.Type room : types(Operation.class)) {
            if (!room.value().equals(PlanOperation.class)) {
                for (JsonSubTypes.Type type : types(room.value())) {
                    kinds.add(kind(type.name(), type.value()));
                }
            }
        }
        return new Shape.Parts(
                List.of(
                        new Shape.Part(
                                "operations",
                                "what is to be done, in order; empty where nothing is asked for",
                                new Shape.Many(new Shape.Either("op", kinds), 0, MOST_OPERATIONS)),
                        new Shape.Part(
                                "unclear",
                                "what the instruction asks for that no operation can do, in one"
                                        + " English sentence; null where there is nothing",
                                new Shape.OrNull(new Shape.Text(1, LONGEST_UNCLEAR)))));
    }

    private static JsonSubTypes.Type[] types(Class<?> of) {
        JsonSubTypes types = of.getAnnotation(JsonSubTypes.class);
        if (types == null) {
            throw new IllegalStateException(of + " names no kinds");
        }
        return types.value();
    }

    private static Shape.Parts kind(String op, Class<?> type) {
        List<Shape.Part> parts = new ArrayList<>();
        parts.add(new Shape.Part("op", "", new Shape.Choice(List.of(op))));
        for (RecordComponent component : type.getRecordComponents()) {
            String name = WireNames.ofComponent(component.getName());
            AnnotatedType declared = component.getAnnotatedType();
            Shape shape = shape(name, declared);
            parts.add(
                    new Shape.Part(
                            name,
                            "",
                            declared.isAnnotationPresent(Nullable.class)
                                    ? new Shape.OrNull(shape)
                                    : shape));
        }
        return new Shape.Parts(parts);
    }

    private static Shape shape(String name, AnnotatedType declared) {
        if (declared instanceof AnnotatedParameterizedType list) {
            Class<?> each = (Class<?>) list.getAnnotatedActualTypeArguments()[0].getType();
            Shape one = each == Integer.class ? number(name) : new Shape.Text(1, LONGEST_NAME);
            return new Shape.Many(one, 1, MOST_SCENES);
        }
        Class<?> type = (Class<?>) declared.getType();
        if (type == int.class) {
            return number(name);
        }
        if (type == double.class || type == Double.class) {
            return amount(name);
        }
        if (type == Hex.class) {
            return new Shape.Text(HEX, HEX);
        }
        if (type == Ratio.class || type == Resolution.class) {
            return new Shape.Text(3, 11);
        }
        return type.isEnum()
                ? new Shape.Choice(WireNames.ofConstants(type))
                : new Shape.Text(1, SCENES.contains(name) ? LONGEST_NAME : LONGEST_TEXT);
    }

    private static Shape number(String name) {
        return new Shape.Whole(1, name.startsWith("overlay") ? LONGEST_PIECE : MOST_SCENES);
    }

    private static Shape amount(String name) {
        return switch (name) {
            case "bpm" -> new Shape.Amount(30, 300);
            case "fps" -> new Shape.Amount(1, 240);
            case "intensity" -> new Shape.Amount(0, 1);
            default -> new Shape.Amount(0, LONGEST_PIECE);
        };
    }
}
