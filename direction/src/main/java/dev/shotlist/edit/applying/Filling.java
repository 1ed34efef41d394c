package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.Wording;
import dev.shotlist.edit.timeline.Shares;
import dev.shotlist.edit.timeline.Timeline;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a plan must have and a partial one lacks, taken from a plan of our own. What is there stays
 * as it is; only absent fields that the schema requires are added, at the end of their objects.
 */
public final class Filling {
    private static final JsonNode SCHEMA = load();

    private Filling() {}

    private static JsonNode load() {
        try (InputStream in = Plan.class.getResourceAsStream("plan.schema.json")) {
            return PlanJson.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param plan as {@link Editing#previous} gives it; whole ones come back as they are
     * @param ours makes a whole plan from a brief
     * @param otherwise the brief where the plan itself says nothing that could be one
     * @param locked pointers to what keeps its gaps
     */
    public static ObjectNode of(
            ObjectNode plan,
            Function<String, ObjectNode> ours,
            String otherwise,
            List<String> locked) {
        ObjectNode whole = filled(plan, ours, otherwise);
        for (String pointer : locked) {
            JsonNode held = Pointers.at(plan, pointer);
            JsonNode parent = Pointers.at(whole, Pointers.parent(pointer));
            String last = Pointers.last(pointer);
            if (held != null && parent instanceof ObjectNode object) {
                object.set(last, held.deepCopy());
            } else if (held != null && parent instanceof ArrayNode array) {
                array.set(Pointers.index(last), held.deepCopy());
            }
        }
        return whole;
    }

    private static ObjectNode filled(
            ObjectNode plan, Function<String, ObjectNode> ours, String otherwise) {
        ObjectNode whole = plan.deepCopy();
        times(whole);
        if (!lacks(whole, SCHEMA)) {
            return whole;
        }
        ObjectNode made = ours.apply(brief(whole, otherwise));
        boolean ownScenes = !(whole.get("scenes") instanceof ArrayNode);
        fill(whole, SCHEMA, made);
        if (whole.get("metadata") instanceof ObjectNode metadata && !plan.has("metadata")) {
            // They speak of the brief that was made up to fill the gaps.
            metadata.set("warnings", Workbench.NODES.arrayNode());
            metadata.remove("text");
            metadata.remove("evidence");
        }
        if (ownScenes) {
            fit(whole, made);
        }
        return whole;
    }

    /** Our scenes in their length and under their anchor. */
    private static void fit(ObjectNode whole, ObjectNode made) {
        Workbench bench = new Workbench(whole);
        ObjectNode specs = bench.partOrNull("technical_specs");
        long wanted = specs == null ? -1 : Workbench.millis(specs, "duration");
        Timeline time = new Timeline(bench);
        if (wanted > 0 && wanted != time.total() && wanted >= Shares.SHORTEST * time.count()) {
            time.scale(wanted, Set.of());
            time.write();
        }
        String theirs = Pictures.anchor(bench);
        String own = Pictures.anchor(new Workbench(made));
        if (!own.isEmpty() && !theirs.isEmpty()) {
            bench.scenes()
                    .forEach(scene -> PromptText.rewrite(scene, text -> text.replace(own, theirs)));
        }
    }

    /** Ids, numbers and times of scenes follow from their order and lengths. */
    private static void times(ObjectNode plan) {
        List<ObjectNode> scenes = new Workbench(plan).scenes();
        if (scenes.isEmpty()) {
            return;
        }
        ObjectNode specs = new Workbench(plan).partOrNull("technical_specs");
        long total = specs == null ? -1 : Workbench.millis(specs, "duration");
        long share = Math.max(Shares.SHORTEST, total / scenes.size());
        long at = 0;
        for (int i = 0; i < scenes.size(); i++) {
            ObjectNode scene = scenes.get(i);
            String purpose = Workbench.text(scene, "purpose");
            if (!scene.has("id")) {
                scene.put("id", "scene_" + (i + 1) + "_" + (purpose == null ? "benefit" : purpose));
            }
            if (!scene.has("scene_number")) {
                scene.put("scene_number", i + 1);
            }
            if (!scene.has("duration")) {
                Workbench.time(scene, "duration", share);
            }
            if (!scene.has("start_time")) {
                Workbench.time(scene, "start_time", at);
            }
            at = Workbench.millis(scene, "start_time") + Workbench.millis(scene, "duration");
            if (!scene.has("end_time")) {
                Workbench.time(scene, "end_time", at);
            }
            if (purpose == null && !scene.has("purpose")) {
                scene.put("purpose", "benefit");
            }
            boolean last = i == scenes.size() - 1;
            if (!scene.has("text_overlay")) {
                scene.putNull("text_overlay");
            }
            if (!scene.has("transition_to_next")) {
                scene.set(
                        "transition_to_next", last ? Workbench.NODES.nullNode() : Workbench.cut());
            }
        }
    }

    private static String brief(ObjectNode plan, String otherwise) {
        Workbench bench = new Workbench(plan);
        ObjectNode product = bench.partOrNull("product");
        ObjectNode specs = bench.partOrNull("technical_specs");
        String what = product == null ? null : Workbench.text(product, "name");
        String said = product == null ? null : Workbench.text(product, "description");
        StringBuilder brief = new StringBuilder();
        if (specs != null) {
            long length = Workbench.millis(specs, "duration");
            brief.append(length > 0 ? Wording.plain(length / 1000.0) + " second " : "");
            word(brief, Workbench.text(specs, "aspect_ratio"));
            word(brief, Workbench.text(specs, "platform"));
        }
        brief.append("video for ").append(what == null ? otherwise : what);
        if (said != null) {
            brief.append(". ").append(said);
        }
        return brief.toString();
    }

    private static void word(StringBuilder brief, @Nullable String word) {
        if (word != null) {
            brief.append(word.replace('_', ' ')).append(' ');
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        JsonNode found =
                reference.isEmpty()
                        ? schema
                        : SCHEMA.path("$defs")
                                .path(reference.substring(reference.lastIndexOf('/') + 1));
        for (JsonNode one : found.path("oneOf")) {
            if (one.path("type").asString("").equals("object")) {
                return one;
            }
        }
        return found;
    }

    private static boolean lacks(JsonNode value, JsonNode schema) {
        JsonNode known = resolved(schema);
        if (value.isObject()) {
            for (JsonNode name : known.path("required")) {
                if (!value.has(name.asString())) {
                    return true;
                }
            }
            JsonNode properties = known.path("properties");
            for (String name : value.propertyNames()) {
                if (properties.has(name) && lacks(value.get(name), properties.get(name))) {
                    return true;
                }
            }
        } else if (value.isArray() && known.has("items")) {
            for (JsonNode one : value) {
                if (lacks(one, known.path("items"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void fill(JsonNode value, JsonNode schema, JsonNode from) {
        JsonNode known = resolved(schema);
        if (value instanceof ObjectNode object) {
            for (JsonNode name : known.path("required")) {
                JsonNode ours = from.path(name.asString());
                if (!object.has(name.asString()) && !ours.isMissingNode()) {
                    object.set(name.asString(), ours.deepCopy());
                }
            }
            JsonNode properties = known.path("properties");
            for (String name : List.copyOf(object.propertyNames())) {
                if (properties.has(name)) {
                    fill(object.get(name), properties.get(name), from.path(name));
                }
            }
        } else if (value.isArray() && known.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                JsonNode ours = from.path(Math.min(i, Math.max(0, from.size() - 1)));
                fill(value.get(i), known.path("items"), ours);
            }
        }
    }
}
