package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of one plan, so that they are known when somebody speaks of them. */
final class PlanVocabulary {
    /** What the plan calls its look and its sound by, in a word or a few. */
    private static final List<String> DESCRIBING =
            List.of(
                    "/visual_direction/mood",
                    "/visual_direction/lighting_style",
                    "/visual_direction/aesthetic",
                    "/visual_direction/camera_style",
                    "/audio_direction/mood",
                    "/audio_direction/music_genre");

    private final Workbench bench;
    private final JsonNode direction;

    PlanVocabulary(Workbench bench) {
        this.bench = bench;
        this.direction = bench.root().path("creative_direction");
    }

    /** A book in which they stand too. */
    Phrasebook in(Phrasebook book) {
        return book.with(palette(), all("/audio_direction/instruments"), said(), moods());
    }

    /**
     * The instruction with blanks for the marks around what only quotes the plan's description of
     * itself: "less 'aspirational'" quotes nothing that is to be read or said.
     */
    String unquoted(String instruction) {
        StringBuilder plain = null;
        for (Tokens.Quoted quoted : Tokens.of(instruction).quoted()) {
            if (describes(quoted.text())) {
                plain = plain == null ? new StringBuilder(instruction) : plain;
                plain.setCharAt(quoted.from(), ' ');
                plain.setCharAt(quoted.to() - 1, ' ');
            }
        }
        return plain == null ? instruction : plain.toString();
    }

    private boolean describes(String quoted) {
        String words = " " + Folded.text(quoted) + " ";
        for (String pointer : DESCRIBING) {
            boolean part = pointer.endsWith("lighting_style");
            for (String one : all(pointer)) {
                String whole = " " + Folded.text(one) + " ";
                if (whole.equals(words) || (part && whole.contains(words) && !words.isBlank())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words that are spelled as they are meant. */
    Supplier<Set<String>> spelled(Set<String> stop) {
        return () -> {
            Set<String> known = new HashSet<>(stop);
            for (ObjectNode scene : bench.scenes()) {
                ObjectNode visual = Workbench.object(scene, "visual");
                for (String field : List.of("subject", "environment", "generation_prompt")) {
                    String text = visual == null ? null : Workbench.text(visual, field);
                    if (text != null) {
                        Tokens.of(text).all().forEach(token -> known.add(token.key()));
                    }
                }
            }
            return known;
        };
    }

    /** What is read and said, the call first in doubt. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        ObjectNode call = bench.partOrNull("cta");
        List<ObjectNode> read = new ArrayList<>(bench.overlays());
        if (call != null) {
            read.add(call);
        }
        for (ObjectNode one : read) {
            String text = Workbench.text(one, "text");
            if (text != null && !text.isBlank()) {
                said.add(text);
            }
        }
        for (ObjectNode scene : bench.scenes()) {
            String line = Speech.said(scene);
            if (line != null) {
                said.add(line);
            }
        }
        return said;
    }

    private List<String> moods() {
        return all("/visual_direction/mood");
    }

    private List<String> palette() {
        List<String> names = new ArrayList<>();
        for (JsonNode color : direction.at("/visual_direction/color_palette")) {
            String name = color.path("name").asString("");
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The texts there: one, or those of a list. */
    private List<String> all(String pointer) {
        JsonNode node = direction.at(pointer);
        List<String> all = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            String text = one.asString("");
            if (!text.isBlank()) {
                all.add(text);
            }
        }
        return all;
    }
}
