package dev.shotlist.edit.timeline;

import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is spoken in a scene whose plan says from when to when, and where it draws breath.
 *
 * @param start milliseconds from the scene's start, as {@code end}
 */
public record SpokenLine(String text, long start, long end) {
    /** Fewer words than this before or after a breath are no part of a line by themselves. */
    private static final int FEWEST_WORDS = 2;

    /** A place where a line may be parted: behind so many characters, at that time. */
    public record Breath(int characters, long time) {}

    /**
     * @return null where nobody speaks, nothing says when, or the brief demands the line as it is
     */
    public static @Nullable SpokenLine of(Workbench bench, ObjectNode scene) {
        String said = Speech.said(scene);
        if (said != null && isDemanded(bench, said)) {
            return null;
        }
        ObjectNode audio = Workbench.object(scene, "audio");
        long from = audio == null ? -1 : Workbench.millis(audio, "voiceover_start");
        long to = audio == null ? -1 : Workbench.millis(audio, "voiceover_end");
        long scenes = Math.max(0, Workbench.millis(scene, "start_time"));
        return said == null || from < scenes || to <= from
                ? null
                : new SpokenLine(said.strip(), from - scenes, to - scenes);
    }

    private static boolean isDemanded(Workbench bench, String said) {
        ObjectNode constraints = bench.partOrNull("constraints");
        if (constraints != null) {
            for (JsonNode line : constraints.path("must_say")) {
                if (Folded.text(said).contains(Folded.text(line.asString("")))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Behind each sentence and each comma, by the share of the words said until there. */
    public List<Breath> breaths() {
        return parts(".!?;:,");
    }

    /** Behind any word, where it must be. */
    public List<Breath> gaps() {
        return parts("");
    }

    /**
     * @param marks what stands before the blank; anything where empty
     */
    private List<Breath> parts(String marks) {
        List<Breath> breaths = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean marked = marks.isEmpty() || marks.indexOf(text.charAt(i)) >= 0;
            boolean stops = marked && text.charAt(i + 1) == ' ';
            if (stops && words(text.substring(0, i)) && words(text.substring(i + 1))) {
                long at = start + Math.round((double) (end - start) * (i + 1) / text.length());
                breaths.add(new Breath(i + 1, at));
            }
        }
        return breaths;
    }

    private static boolean words(String part) {
        return part.strip().split(" ", -1).length >= FEWEST_WORDS;
    }

    /** The breath at a time; null where no word of the line ends there. */
    public @Nullable Breath at(long time) {
        for (Breath one : gaps()) {
            if (one.time() == time) {
                return one;
            }
        }
        return null;
    }

    public String before(Breath breath) {
        return text.substring(0, breath.characters()).strip();
    }

    public String after(Breath breath) {
        return text.substring(breath.characters()).strip();
    }
}
