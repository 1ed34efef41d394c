package dev.shotlist.edit.tree;

import dev.shotlist.plan.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan's tree while one operation works on it, and what followed from that. */
public final class Workbench {
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root;
    private final Set<String> consequences = new LinkedHashSet<>();

    private final ToLongBiFunction<String, Language> reading;

    public Workbench(ObjectNode root) {
        this(root, (_, _) -> 0);
    }

    /**
     * @param reading milliseconds in which a text of a language is read
     */
    public Workbench(ObjectNode root, ToLongBiFunction<String, Language> reading) {
        this.root = root;
        this.reading = reading;
    }

    /** Milliseconds in which an overlay is read. */
    public long reading(ObjectNode overlay) {
        ObjectNode specs = partOrNull("technical_specs");
        String tag = specs == null ? null : text(specs, "language");
        String text = text(overlay, "text");
        return text == null ? 0 : reading.applyAsLong(text, language(tag));
    }

    private static Language language(@Nullable String tag) {
        try {
            return tag == null ? Language.EN : Language.of(tag);
        } catch (IllegalArgumentException _) {
            return Language.EN;
        }
    }

    public ObjectNode root() {
        return root;
    }

    /** What changed though the operation does not name it. */
    public void follows(String consequence) {
        consequences.add(consequence);
    }

    public Set<String> consequences() {
        return consequences;
    }

    /** A part of the direction that must be there for the operation to mean anything. */
    public ObjectNode part(String name) {
        ObjectNode part = partOrNull(name);
        if (part == null) {
            throw CannotApply.missing("The plan has no " + name + " to change.");
        }
        return part;
    }

    public @Nullable ObjectNode partOrNull(String name) {
        JsonNode direction = root.get("creative_direction");
        return direction != null && direction.get(name) instanceof ObjectNode part ? part : null;
    }

    /** The scenes as they stand in the tree; empty where there are none. */
    public List<ObjectNode> scenes() {
        List<ObjectNode> scenes = new ArrayList<>();
        if (root.get("scenes") instanceof ArrayNode array) {
            array.forEach(node -> {
                if (node instanceof ObjectNode scene) {
                    scenes.add(scene);
                }
            });
        }
        return scenes;
    }

    public List<ObjectNode> overlays() {
        List<ObjectNode> overlays = new ArrayList<>();
        ObjectNode text = partOrNull("text_strategy");
        if (text != null && text.get("overlays") instanceof ArrayNode array) {
            array.forEach(node -> {
                if (node instanceof ObjectNode overlay) {
                    overlays.add(overlay);
                }
            });
        }
        return overlays;
    }

    public void overlays(List<ObjectNode> overlays) {
        part("text_strategy").set("overlays", NODES.arrayNode().addAll(overlays));
    }

    /** The scene of that id, or of that number from 1. */
    public ObjectNode scene(String named) {
        List<ObjectNode> scenes = scenes();
        for (ObjectNode scene : scenes) {
            if (named.equals(text(scene, "id"))) {
                return scene;
            }
        }
        int number = Pointers.index(named);
        if (number >= 1 && number <= scenes.size()) {
            return scenes.get(number - 1);
        }
        throw CannotApply.missing(
                "There is no scene " + named + " among the " + scenes.size() + ".");
    }

    /** The scenes that are named, as they are and not as they look. */
    public Set<ObjectNode> scenes(@Nullable List<String> named) {
        Set<ObjectNode> found = Collections.newSetFromMap(new IdentityHashMap<>());
        if (named != null) {
            named.forEach(one -> found.add(scene(one)));
        }
        return found;
    }

    /** The scenes that are named, in that order; all where none is. */
    public List<ObjectNode> named(@Nullable List<String> named) {
        return named == null ? scenes() : named.stream().map(this::scene).toList();
    }

    /** Whether nothing stands there, or null. */
    public static boolean isNull(ObjectNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull();
    }

    public static String name(ObjectNode scene) {
        String id = text(scene, "id");
        return id == null ? "a scene" : id;
    }

    public static @Nullable String text(ObjectNode object, String field) {
        JsonNode value = object.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    public static @Nullable ObjectNode object(ObjectNode object, String field) {
        return object.get(field) instanceof ObjectNode found ? found : null;
    }

    /** Whole milliseconds, or -1 where there is no such time. */
    public static long millis(ObjectNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || !value.isNumber()) {
            return -1;
        }
        double seconds = value.doubleValue();
        return seconds >= 0 && seconds <= 1_000_000 ? Math.round(seconds * 1000) : -1;
    }

    /** Written only where it differs as a number, so that 30.0 stays 30.0. */
    public static boolean time(ObjectNode object, String field, long millis) {
        return number(object, field, BigDecimal.valueOf(millis, 3));
    }

    public static boolean number(ObjectNode object, String field, BigDecimal value) {
        JsonNode old = object.get(field);
        if (old != null && old.isNumber() && old.decimalValue().compareTo(value) == 0) {
            return false;
        }
        BigDecimal plain = value.stripTrailingZeros();
        object.set(
                field,
                plain.scale() <= 0
                        ? NODES.numberNode(plain.toBigIntegerExact())
                        : NODES.numberNode(plain));
        return true;
    }

    public static void number(ObjectNode object, String field, double value, int digits) {
        number(
                object,
                field,
                BigDecimal.valueOf(value).setScale(digits, java.math.RoundingMode.HALF_UP));
    }

    public static boolean put(ObjectNode object, String field, String value) {
        if (value.equals(text(object, field))) {
            return false;
        }
        object.set(field, NODES.stringNode(value));
        return true;
    }

    /** Null where something stood; an absent field stays absent. */
    public static boolean clear(ObjectNode object, String field) {
        JsonNode old = object.get(field);
        if (old == null || old.isNull()) {
            return false;
        }
        object.set(field, NODES.nullNode());
        return true;
    }

    /** A hard cut, as a plan writes it down. */
    public static ObjectNode cut() {
        ObjectNode cut = NODES.objectNode();
        cut.put("type", "cut").put("duration", 0);
        return cut;
    }
}
