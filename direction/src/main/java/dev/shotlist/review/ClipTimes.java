package dev.shotlist.review;

import dev.shotlist.plan.Clip;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.function.Consumer;

/** The used parts of a scene's clips last as long as the scene. */
final class ClipTimes implements Rule {
    static final Code SHORT =
            Code.error(
                    "clips_do_not_fill_scene",
                    "The clips of a scene are shorter than the scene.",
                    "The sum of out less in against the scene's length, to the millisecond.");

    @Override
    public List<Code> codes() {
        return List.of(SHORT);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (int i = 0; i < subject.scenes().size(); i++) {
            Scene scene = subject.scenes().get(i);
            List<Clip> clips = scene.clips();
            if (clips == null || clips.isEmpty()) {
                continue;
            }
            long used = 0;
            for (Clip clip : clips) {
                used += clip.out().minus(clip.in()).millis();
            }
            if (used < scene.duration().millis()) {
                found.accept(
                        Finding.of(SHORT, At.scene(i) + "/clips")
                                .says(
                                        "The clips of scene {} last {} s; the scene lasts {} s.",
                                        i + 1,
                                        used / 1000.0,
                                        scene.duration())
                                .figure("clips_s", used / 1000.0)
                                .figure("scene_s", scene.duration().value())
                                .suggests("Use more of the clips, or ask for longer ones."));
            }
        }
    }
}
