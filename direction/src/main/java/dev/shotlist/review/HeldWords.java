package dev.shotlist.review;

import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.Visual;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The style anchor and what recurs stand word for word in the prompts that need them. */
final class HeldWords implements Rule {
    static final Code ANCHOR =
            Code.warning(
                            "style_anchor_missing",
                            "A prompt does not carry the style anchor, so its scene will look like"
                                    + " another film.",
                            "The anchor word for word.")
                    .mendedBy("adds the anchor to the prompt");

    static final Code DESCRIPTION =
            Code.warning(
                            "continuity_description_missing",
                            "A prompt shows what recurs without describing it in the same words.",
                            "Each description word for word in every scene that shows it.")
                    .mendedBy("adds the description to the prompt");

    static final Code UNKNOWN =
            Code.warning(
                    "continuity_unknown",
                    "A scene shows something that the direction does not describe.",
                    "The ids of creative_direction.continuity.");

    @Override
    public List<Code> codes() {
        return List.of(ANCHOR, DESCRIPTION, UNKNOWN);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        String anchor = subject.direction().visualDirection().styleAnchor();
        for (int i = 0; i < subject.scenes().size(); i++) {
            Visual visual = subject.scenes().get(i).visual();
            if (!visual.generationPrompt().contains(anchor)) {
                found.accept(
                        Finding.of(ANCHOR, At.prompt(i))
                                .says("The prompt of scene {} lacks the style anchor.", i + 1)
                                .suggests("Put the anchor before the ratio.")
                                .mends(with(visual, anchor, i)));
            }
            for (String id : visual.shows()) {
                shown(subject, visual, id, i, found);
            }
        }
    }

    private static void shown(
            Subject subject, Visual visual, String id, int index, Consumer<Finding> found) {
        Continuity recurring = find(subject, id);
        if (recurring == null) {
            found.accept(
                    Finding.of(UNKNOWN, At.scene(index) + "/visual/shows")
                            .says(
                                    "Scene {} shows \"{}\"; nothing of that id recurs.",
                                    index + 1,
                                    id)
                            .suggests("Describe it under continuity, or take it out."));
        } else if (!visual.generationPrompt().contains(recurring.description())) {
            found.accept(
                    Finding.of(DESCRIPTION, At.prompt(index))
                            .says("Scene {} shows {} in other words.", index + 1, id)
                            .suggests("Use the words of its description.")
                            .mends(with(visual, recurring.description(), index)));
        }
    }

    private static @Nullable Continuity find(Subject subject, String id) {
        for (Continuity one : subject.direction().continuity()) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        return null;
    }

    private static Mend with(Visual visual, String words, int index) {
        String prompt = visual.generationPrompt().strip();
        String open = prompt.endsWith(".") ? prompt.substring(0, prompt.length() - 1) : prompt;
        return Mend.replace(At.prompt(index), open + ", " + words + ".");
    }
}
