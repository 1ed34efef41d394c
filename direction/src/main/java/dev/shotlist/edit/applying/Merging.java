package dev.shotlist.edit.applying;

import dev.shotlist.edit.timeline.Timeline;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two scenes as one that shows both. */
final class Merging {
    private Merging() {}

    /** The scene at {@code index} takes in the one behind it, words and all. */
    static void merge(Workbench bench, Timeline time, int index) {
        ObjectNode first = time.scene(index);
        ObjectNode second = time.scene(index + 1);
        time.merge(index);
        ObjectNode audio = Workbench.object(first, "audio");
        ObjectNode other = Workbench.object(second, "audio");
        if (audio != null && other != null) {
            String said = Workbench.text(audio, "voiceover_text");
            String more = Workbench.text(other, "voiceover_text");
            if (more != null) {
                Workbench.put(audio, "voiceover_text", said == null ? more : said + " " + more);
                if (other.get("voiceover_end") != null && audio.get("voiceover_end") != null) {
                    audio.set("voiceover_end", other.get("voiceover_end").deepCopy());
                }
            }
            if (audio.get("sound_effects") instanceof ArrayNode effects
                    && other.get("sound_effects") instanceof ArrayNode added) {
                added.forEach(effect -> effects.add(effect.deepCopy()));
            }
        }
        ObjectNode visual = Workbench.object(first, "visual");
        ObjectNode shown = Workbench.object(second, "visual");
        String then = shown == null ? null : Workbench.text(shown, "subject");
        String subject = visual == null ? null : Workbench.text(visual, "subject");
        boolean twins =
                subject != null
                        && then != null
                        && (subject.contains(then) || then.startsWith(subject));
        if (visual != null && shown != null && then != null && subject != null && !twins) {
            Workbench.put(visual, "subject", subject + ", then " + then);
            shows(visual, shown);
            String anchor = Pictures.anchor(bench);
            String more = Workbench.text(shown, "generation_prompt");
            PromptText.rewrite(
                    first,
                    text -> {
                        String both = more == null ? null : PromptText.joined(text, more);
                        return both == null ? Pictures.whole(visual, anchor) : both;
                    });
        }
        JsonNode transition = second.get("transition_to_next");
        if (transition != null) {
            first.set("transition_to_next", transition.deepCopy());
        }
        time.write();
        Letters.copies(bench);
    }

    /** What recurs in the second is now seen in the first. */
    private static void shows(ObjectNode visual, ObjectNode shown) {
        if (visual.get("shows") instanceof ArrayNode seen
                && shown.get("shows") instanceof ArrayNode added) {
            Set<String> known = new HashSet<>();
            seen.forEach(one -> known.add(one.asString("")));
            added.forEach(one -> {
                if (known.add(one.asString(""))) {
                    seen.add(one.deepCopy());
                }
            });
        }
    }
}
