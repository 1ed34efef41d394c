package dev.shotlist.conform;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.Visual;
import dev.shotlist.reading.Avoidance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The anchor and the recurring descriptions stand word for word in every prompt that needs them.
 */
final class Prompts {
    private Prompts() {}

    static Draft hold(Settled settled, Draft draft) {
        List<DraftScene> scenes =
                draft.scenes().stream().map(scene -> held(settled, draft, scene)).toList();
        return draft.withScenes(scenes);
    }

    private static DraftScene held(Settled settled, Draft draft, DraftScene scene) {
        Visual visual = scene.visual();
        String prompt = visual.generationPrompt().strip();
        for (Continuity recurring : draft.continuity()) {
            boolean missing =
                    visual.shows().contains(recurring.id())
                            && !prompt.contains(recurring.description());
            if (missing) {
                prompt = joined(prompt, recurring.description());
            }
        }
        String anchor = draft.visual().styleAnchor();
        if (!prompt.contains(anchor)) {
            prompt = joined(prompt, anchor);
        }
        String negative = negative(settled, visual.negativePrompt());
        if (prompt.equals(visual.generationPrompt()) && negative.equals(visual.negativePrompt())) {
            return scene;
        }
        return scene.withVisual(visual.withPrompts(prompt, negative));
    }

    private static String joined(String prompt, String words) {
        String open = prompt.endsWith(".") ? prompt.substring(0, prompt.length() - 1) : prompt;
        return open + ", " + words + ".";
    }

    private static String negative(Settled settled, @Nullable String words) {
        StringBuilder all = new StringBuilder(words == null ? "" : words);
        for (Avoidance avoidance : settled.avoid()) {
            if (all.indexOf(avoidance.english()) < 0 && !isHeard(avoidance.english())) {
                all.append(all.isEmpty() ? "" : ", ").append(avoidance.english());
            }
        }
        return all.toString();
    }

    private static boolean isHeard(String english) {
        return switch (english) {
            case "music", "voiceover", "sound", "sound effects", "voice" -> true;
            default -> false;
        };
    }
}
