package dev.shotlist.director.story;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.List;

/** How a task of the lists that a brief names is done to a thing, step by step. */
public final class TaskSteps {
    /** What is true of any work at all. */
    private static final String ANY = "do";

    private TaskSteps() {}

    /**
     * None where the brief teaches no such task.
     *
     * @param object the thing in English, without an article
     */
    public static List<Step> of(
            BriefWords words, StoryFile file, Language language, String object) {
        StoryTask task = OwnTask.taught(words, file, language);
        return task == null || task.id().equals(ANY) ? List.of() : steps(task, object);
    }

    /** How anything at all is put together. */
    public static List<Step> ofAny(StoryFile file, String object) {
        StoryTask any = file.taught(ANY);
        return any == null ? List.of() : steps(any, object);
    }

    private static List<Step> steps(StoryTask task, String object) {
        List<Step> steps = new ArrayList<>();
        StoryTask.Tool tool = task.tool();
        String with = tool == null ? "tool" : tool.name();
        for (Step step : task.steps()) {
            if (tool == null && step.action().contains(Picture.PRODUCT)) {
                return List.of();
            }
            String action =
                    step.action()
                            .replace("{object}", object)
                            .replace(Picture.PRODUCT, with)
                            .replace("{tool}", "the " + with);
            steps.add(new Step(action, step.label()));
        }
        return steps;
    }
}
