package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.tree.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a plan after an operation with the one before and puts back what differs beyond the
 * operation's {@link Reach}: the promise that what nobody named stays does not hang on each
 * operation's own care.
 */
public final class Holding {
    private final ObjectNode before;
    private final ObjectNode after;
    private final Reach reach;
    private final List<String> strayed = new ArrayList<>();

    private Holding(ObjectNode before, ObjectNode after, Reach reach) {
        this.before = before;
        this.after = after;
        this.reach = reach;
    }

    /**
     * @param after changed where something strayed
     * @return where something did
     */
    public static List<String> hold(ObjectNode before, ObjectNode after, Operation operation) {
        if (Reach.isBoundless(operation) || before.equals(after)) {
            return List.of();
        }
        Holding holding = new Holding(before, after, Reach.of(operation));
        holding.run();
        return holding.strayed;
    }

    private void run() {
        Set<String> allowed = new HashSet<>();
        reach.direction().forEach(pointer -> allowed.add("/creative_direction" + pointer));
        allowed.add("/scenes");
        object(before, after, "", allowed);
        scenes();
    }

    private void scenes() {
        if (!(before.get("scenes") instanceof ArrayNode old)
                || !(after.get("scenes") instanceof ArrayNode now)) {
            return;
        }
        boolean same = !reach.structure() && old.size() != now.size();
        if (same) {
            after.set("scenes", old.deepCopy());
            strayed.add("/scenes");
            return;
        }
        Map<String, JsonNode> known = new HashMap<>();
        old.forEach(scene -> known.putIfAbsent(scene.path("id").asString(""), scene));
        Set<String> named = named(old);
        for (int i = 0; i < now.size(); i++) {
            String id = now.path(i).path("id").asString("");
            JsonNode was = id.isEmpty() && !reach.structure() ? old.path(i) : known.get(id);
            if (was instanceof ObjectNode scene && now.get(i) instanceof ObjectNode fresh) {
                Set<String> allowed = new HashSet<>(reach.every());
                if (reach.scenes() == null || named.contains(key(id, i))) {
                    allowed.addAll(reach.named());
                }
                object(scene, fresh, "", allowed);
            }
        }
    }

    /** Ids of the scenes that the operation names, or their places where they have none. */
    private Set<String> named(ArrayNode scenes) {
        Set<String> named = new HashSet<>();
        List<String> wanted = reach.scenes() == null ? List.of() : reach.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            String id = scenes.path(i).path("id").asString("");
            if (wanted.contains(id) || wanted.contains(String.valueOf(i + 1))) {
                named.add(key(id, i));
            }
        }
        return named;
    }

    private static String key(String id, int place) {
        return id.isEmpty() ? "#" + place : id;
    }

    /** The fields of one object; those that strayed stand where they stood. */
    private void object(ObjectNode old, ObjectNode now, String at, Set<String> allowed) {
        if (old.equals(now)) {
            return;
        }
        boolean put = false;
        for (String name : List.copyOf(now.propertyNames())) {
            String pointer = at + "/" + Pointers.escape(name);
            if (!allowed.contains(pointer) && !old.has(name)) {
                now.remove(name);
                strayed.add(pointer);
            }
        }
        for (String name : old.propertyNames()) {
            String pointer = at + "/" + Pointers.escape(name);
            JsonNode was = old.get(name);
            JsonNode is = now.get(name);
            if (allowed.contains(pointer) || was.equals(is)) {
                continue;
            }
            boolean within =
                    was instanceof ObjectNode
                            && is instanceof ObjectNode
                            && allowed.stream().anyMatch(one -> one.startsWith(pointer + "/"));
            if (within) {
                object((ObjectNode) was, (ObjectNode) is, pointer, allowed);
            } else {
                put |= is == null;
                now.set(name, was.deepCopy());
                strayed.add(pointer);
            }
        }
        if (put) {
            reorder(old, now);
        }
    }

    private static void reorder(ObjectNode old, ObjectNode now) {
        ObjectNode copy = now.deepCopy();
        now.removeAll();
        for (String name : old.propertyNames()) {
            if (copy.has(name)) {
                now.set(name, copy.get(name));
            }
        }
        copy.propertyNames()
                .forEach(name -> {
                    if (!now.has(name)) {
                        now.set(name, copy.get(name));
                    }
                });
    }
}
