package dev.shotlist.edit.applying;

import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The moods of the piece, the one that leads first. */
final class Moods {
    private Moods() {}

    static void set(Workbench bench, String mood) {
        ObjectNode look = bench.part("visual_direction");
        ArrayNode moods = Workbench.NODES.arrayNode().add(mood);
        String first = null;
        if (look.get("mood") instanceof ArrayNode old) {
            for (JsonNode one : old) {
                String word = one.isString() ? one.stringValue() : null;
                first = first == null ? word : first;
                if (!mood.equals(word)) {
                    moods.add(one);
                }
            }
            if (mood.equals(first)) {
                return;
            }
        }
        look.set("mood", moods);
        String was = first + " mood";
        boolean said = first != null && Pictures.anchor(bench).contains(was);
        Look.anchor(
                bench,
                text -> said ? text.replace(was, mood + " mood") : text + ", " + mood + " mood");
    }

    static void remove(Workbench bench, String mood) {
        ObjectNode look = bench.part("visual_direction");
        ArrayNode left = Workbench.NODES.arrayNode();
        for (JsonNode one : look.path("mood")) {
            if (!mood.equalsIgnoreCase(one.asString(""))) {
                left.add(one);
            }
        }
        if (left.size() == look.path("mood").size()) {
            throw CannotApply.missing("The mood is not " + mood + ".");
        }
        if (left.isEmpty()) {
            throw new CannotApply(
                    "edit_impossible", "The only mood cannot be removed; set another.");
        }
        String leads = left.get(0).asString("");
        look.set("mood", left);
        Look.anchor(
                bench,
                text -> {
                    String swapped = PromptText.swapped(text, mood + " mood", leads + " mood");
                    return swapped == null ? text : swapped;
                });
    }
}
