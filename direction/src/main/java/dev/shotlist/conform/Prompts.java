package dev.shotlist.conform;

import dev.shotlist.defaults.Ban;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.Visual;
import java.util.List;
import java.util.Locale;
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

    /** What is forbidden and can be seen, as plain things. */
    private static String negative(Settled settled, @Nullable String words) {
        StringBuilder all = new StringBuilder(words == null ? "" : words);
        String known = all.toString().toLowerCase(Locale.ROOT);
        for (Ban ban : settled.bans()) {
            if (!ban.heard() && !known.contains(ban.name())) {
                all.append(all.isEmpty() ? "" : ", ").append(ban.name());
                known += ' ' + ban.name();
            }
        }
        return all.toString();
    }
}
