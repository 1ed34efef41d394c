package dev.shotlist.edit.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * RFC 6902 patches between two trees. A patch leads to the very bytes of its goal: where the order
 * of an object's fields differs other than by fields added at its end, the object is replaced.
 */
public final class JsonPatch {
    private JsonPatch() {}

    /** The patch that makes {@code to} of {@code from}. */
    public static List<JsonNode> between(JsonNode from, JsonNode to) {
        List<JsonNode> patch = new ArrayList<>();
        walk(from, to, "", patch);
        return List.copyOf(patch);
    }

    private static void walk(JsonNode from, JsonNode to, String at, List<JsonNode> patch) {
        if (from.equals(to) && sameOrder(from, to)) {
            return;
        }
        if (from instanceof ObjectNode before && to instanceof ObjectNode after) {
            if (fieldsOnlyAdded(before, after)) {
                for (String name : after.propertyNames()) {
                    JsonNode old = before.get(name);
                    String place = at + "/" + Pointers.escape(name);
                    if (old == null) {
                        patch.add(step("add", place, after.get(name)));
                    } else {
                        walk(old, after.get(name), place, patch);
                    }
                }
                return;
            }
            if (fieldsOnlyAdded(after, before)) {
                for (String name : before.propertyNames()) {
                    String place = at + "/" + Pointers.escape(name);
                    if (after.get(name) == null) {
                        patch.add(step("remove", place, null));
                    } else {
                        walk(before.get(name), after.get(name), place, patch);
                    }
                }
                return;
            }
        }
        if (from instanceof ArrayNode before && to instanceof ArrayNode after) {
            array(before, after, at, patch);
            return;
        }
        patch.add(step("replace", at, to));
    }

    /**
     * Entries that both lists have in the same order are changed in place; the others are removed
     * from the end and added from the beginning.
     */
    private static void array(ArrayNode from, ArrayNode to, String at, List<JsonNode> patch) {
        int[] partner = partners(from, to);
        boolean[] met = new boolean[to.size()];
        for (int i = from.size() - 1; i >= 0; i--) {
            if (partner[i] < 0) {
                patch.add(step("remove", at + "/" + i, null));
            } else {
                met[partner[i]] = true;
            }
        }
        List<JsonNode> kept = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (partner[i] >= 0) {
                kept.add(from.get(i));
            }
        }
        int next = 0;
        for (int j = 0; j < to.size(); j++) {
            if (met[j]) {
                walk(kept.get(next++), to.get(j), at + "/" + j, patch);
            } else {
                patch.add(step("add", at + "/" + j, to.get(j)));
            }
        }
    }

    /** For each entry before, the index of the same entry after, rising; -1 where it is gone. */
    private static int[] partners(ArrayNode from, ArrayNode to) {
        int rows = from.size();
        int columns = to.size();
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] =
                        same(from.get(i), to.get(j), rows == columns && i == j)
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int[] partner = new int[rows];
        java.util.Arrays.fill(partner, -1);
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(from.get(i), to.get(j), rows == columns && i == j)) {
                partner[i++] = j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }

    /** Scenes are the same by their id, other entries by value, else by place. */
    private static boolean same(JsonNode one, JsonNode other, boolean samePlace) {
        JsonNode id = one.isObject() ? one.get("id") : null;
        JsonNode otherId = other.isObject() ? other.get("id") : null;
        if (id != null && otherId != null) {
            return id.equals(otherId);
        }
        return one.equals(other) || (samePlace && one.isObject() && other.isObject());
    }

    private static boolean sameOrder(JsonNode one, JsonNode other) {
        return one.toString().equals(other.toString());
    }

    private static boolean fieldsOnlyAdded(ObjectNode before, ObjectNode after) {
        var names = after.propertyNames().iterator();
        for (String name : before.propertyNames()) {
            if (!names.hasNext() || !names.next().equals(name)) {
                return false;
            }
        }
        return true;
    }

    private static ObjectNode step(String op, String path, @Nullable JsonNode value) {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        step.put("op", op).put("path", path);
        if (value != null) {
            step.set("value", value.deepCopy());
        }
        return step;
    }

    /**
     * Applies add, remove, replace, test, move and copy to a copy.
     *
     * @throws CannotApply {@code edit_patch_rejected} at the first step that does not fit
     */
    public static JsonNode apply(JsonNode tree, List<JsonNode> patch) {
        Holder holder = new Holder(tree.deepCopy());
        for (JsonNode step : patch) {
            String path = text(step, "path");
            switch (text(step, "op")) {
                case "add" -> holder.add(path, value(step));
                case "remove" -> holder.remove(path);
                case "replace" -> holder.replace(path, value(step));
                case "test" -> {
                    if (!holder.at(path).equals(value(step))) {
                        throw rejected("a test of the patch fails at " + path);
                    }
                }
                case "move" -> {
                    JsonNode moved = holder.at(text(step, "from"));
                    holder.remove(text(step, "from"));
                    holder.add(path, moved);
                }
                case "copy" -> holder.add(path, holder.at(text(step, "from")).deepCopy());
                default -> throw rejected("the patch holds a step that RFC 6902 does not know");
            }
        }
        return holder.root;
    }

    private static String text(JsonNode step, String name) {
        JsonNode value = step.isObject() ? step.get(name) : null;
        if (value == null || !value.isString()) {
            throw rejected("a step of the patch has no " + name);
        }
        return value.stringValue();
    }

    private static JsonNode value(JsonNode step) {
        JsonNode value = step.get("value");
        if (value == null) {
            throw rejected("a step of the patch has no value");
        }
        return value.deepCopy();
    }

    public static CannotApply rejected(String why) {
        return new CannotApply("edit_patch_rejected", "The patch does not fit this plan: " + why);
    }

    private static final class Holder {
        private JsonNode root;

        Holder(JsonNode root) {
            this.root = root;
        }

        JsonNode at(String path) {
            JsonNode found = Pointers.at(root, path);
            if (found == null) {
                throw rejected("there is nothing at " + path);
            }
            return found;
        }

        void add(String path, JsonNode value) {
            if (path.isEmpty()) {
                root = value;
                return;
            }
            JsonNode parent = at(Pointers.parent(path));
            String name = Pointers.last(path);
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else if (parent instanceof ArrayNode array) {
                int index = name.equals("-") ? array.size() : Pointers.index(name);
                if (index < 0 || index > array.size()) {
                    throw rejected("there is no place " + path);
                }
                array.insert(index, value);
            } else {
                throw rejected("there is no place " + path);
            }
        }

        void remove(String path) {
            at(path);
            if (path.isEmpty()) {
                throw rejected("the whole plan cannot be removed");
            }
            JsonNode parent = at(Pointers.parent(path));
            if (parent instanceof ObjectNode object) {
                object.remove(Pointers.last(path));
            } else if (parent instanceof ArrayNode array) {
                array.remove(Pointers.index(Pointers.last(path)));
            }
        }

        void replace(String path, JsonNode value) {
            at(path);
            if (path.isEmpty()) {
                root = value;
                return;
            }
            JsonNode parent = at(Pointers.parent(path));
            if (parent instanceof ObjectNode object) {
                object.set(Pointers.last(path), value);
            } else if (parent instanceof ArrayNode array) {
                array.set(Pointers.index(Pointers.last(path)), value);
            }
        }
    }
}
