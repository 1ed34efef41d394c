package dev.shotlist.edit.applying;

import dev.shotlist.edit.color.Rewording;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.NamedPart;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What brand and product are called, and what must or must not be in the piece. */
final class Terms {
    private static final String REQUIRED = "must_say";
    private static final String FORBIDDEN = "avoid";

    private Terms() {}

    static void apply(Workbench bench, BriefOperation operation) {
        switch (operation) {
            case BriefOperation.Rename one -> rename(bench, one);
            case BriefOperation.RequireWords one -> add(bench, REQUIRED, one.text());
            case BriefOperation.ReleaseWords one -> remove(bench, REQUIRED, one.text());
            case BriefOperation.Ban one -> add(bench, FORBIDDEN, one.what());
            case BriefOperation.Allow one -> remove(bench, FORBIDDEN, one.what());
            case BriefOperation.SetAudience one ->
                    Workbench.put(bench.part("product"), "audience", one.audience());
            case BriefOperation.SetOffer one ->
                    Workbench.put(bench.part("product"), "offer", one.offer());
            case BriefOperation.RemoveOffer _ -> Workbench.clear(bench.part("product"), "offer");
        }
    }

    private static void rename(Workbench bench, BriefOperation.Rename operation) {
        ObjectNode product = bench.part("product");
        boolean brand = operation.part() == NamedPart.BRAND;
        String field = brand ? "brand" : "name";
        String old = Workbench.text(product, field);
        Workbench.put(product, field, operation.to());
        if (old == null || old.isBlank() || old.equals(operation.to())) {
            return;
        }
        Rewording words = new Rewording(old, operation.to());
        words.in(product, "description");
        if (brand) {
            words.in(product, "name");
        }
        words(bench, words);
        if (brand || keepsAWord(old, operation.to())) {
            pictures(bench, words);
        }
        if (words.found()) {
            bench.follows("\"" + old + "\" wherever it stood");
        }
        Letters.copies(bench);
    }

    /** "E-Bike Fjord" for "E-Bike Fjella": a picture still says what kind of thing it shows. */
    private static boolean keepsAWord(String old, String fresh) {
        for (String word : old.split(" ", -1)) {
            if (PromptText.find(fresh, word, 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What is read, said or demanded. */
    private static void words(Workbench bench, Rewording words) {
        bench.overlays().forEach(overlay -> words.in(overlay, "text"));
        ObjectNode call = bench.partOrNull("cta");
        if (call != null) {
            words.in(call, "text");
        }
        for (ObjectNode scene : bench.scenes()) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio != null) {
                words.in(audio, "voiceover_text");
            }
        }
        ObjectNode constraints = bench.partOrNull("constraints");
        if (constraints != null && constraints.get(REQUIRED) instanceof ArrayNode lines) {
            for (int i = 0; i < lines.size(); i++) {
                String fresh = words.of(lines.get(i).asString(""));
                if (fresh != null) {
                    lines.set(i, Workbench.NODES.stringNode(fresh));
                }
            }
        }
    }

    private static void pictures(Workbench bench, Rewording words) {
        for (ObjectNode scene : bench.scenes()) {
            ObjectNode visual = Workbench.object(scene, "visual");
            if (visual != null) {
                words.in(visual, "subject");
                words.in(visual, "environment");
            }
        }
        PromptText.rewriteAll(
                bench,
                text -> {
                    String fresh = words.of(text);
                    return fresh == null ? text : fresh;
                });
    }

    private static void add(Workbench bench, String list, String words) {
        ObjectNode constraints = bench.partOrNull("constraints");
        if (constraints == null) {
            if (!(bench.root().get("creative_direction") instanceof ObjectNode direction)) {
                throw CannotApply.missing("The plan has no direction to hold to anything.");
            }
            constraints = Workbench.NODES.objectNode();
            constraints.set(REQUIRED, Workbench.NODES.arrayNode());
            constraints.set(FORBIDDEN, Workbench.NODES.arrayNode());
            direction.set("constraints", constraints);
        }
        ArrayNode all = Workbench.NODES.arrayNode();
        if (constraints.get(list) instanceof ArrayNode there) {
            if (find(there, words) != null) {
                return;
            }
            all.addAll(there);
        }
        constraints.set(list, all.add(words));
    }

    private static void remove(Workbench bench, String list, String words) {
        ObjectNode constraints = bench.partOrNull("constraints");
        JsonNode found =
                constraints != null && constraints.get(list) instanceof ArrayNode there
                        ? find(there, words)
                        : null;
        if (constraints == null || found == null) {
            throw CannotApply.missing("Nothing demands or forbids \"" + words + "\".");
        }
        List<JsonNode> left =
                constraints.path(list).valueStream().filter(one -> !one.equals(found)).toList();
        constraints.set(list, Workbench.NODES.arrayNode().addAll(left));
    }

    private static @Nullable JsonNode find(ArrayNode all, String words) {
        for (JsonNode one : all) {
            if (one.asString("").equalsIgnoreCase(words)) {
                return one;
            }
        }
        return null;
    }
}
