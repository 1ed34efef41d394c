package dev.shotlist.review;

import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.function.Consumer;

/** Scenes follow each other without a gap, sum to the length, and are long enough to be seen. */
final class SceneLengths implements Rule {
    /** The shortest shot in hand-made plans of the trade is 1.25 s; a second leaves room. */
    private static final double SHORTEST = 1.0;

    /** Of a piece, so many seconds a scene are enough to be taken in. */
    private static final double COMFORTABLE = 1.5;

    static final Code TOO_SHORT =
            Code.warning(
                    "scenes_too_short",
                    "Scenes are too short to be seen for what they are.",
                    "One second in a finished plan; least lengths by purpose in"
                            + " timing/rates.json while it is made.");

    static final Code SUM =
            Code.error(
                    "durations_do_not_add_up",
                    "The scenes leave a gap, overlap, or do not sum to the length.",
                    "To the millisecond.");

    @Override
    public List<Code> codes() {
        return List.of(TOO_SHORT, SUM);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        sum(subject, found);
        int tooShort = 0;
        Scene shortest = subject.scenes().getFirst();
        for (Scene scene : subject.scenes()) {
            tooShort += scene.duration().value() < SHORTEST ? 1 : 0;
            boolean shorter = scene.duration().compareTo(shortest.duration()) < 0;
            shortest = shorter ? scene : shortest;
        }
        if (tooShort > 0) {
            long fits = Math.max(1, (long) (subject.specs().duration().value() / COMFORTABLE));
            int index = subject.scenes().indexOf(shortest);
            found.accept(
                    Finding.of(TOO_SHORT, At.scene(index) + "/duration")
                            .says(
                                    "{} of {} scenes last under {} s, the shortest {} s.",
                                    tooShort,
                                    subject.scenes().size(),
                                    SHORTEST,
                                    shortest.duration())
                            .figure("scenes", tooShort)
                            .figure("shortest_s", shortest.duration().value())
                            .figure("least_s", SHORTEST)
                            .suggests(
                                    "Use at most " + fits + " scenes, or make the piece longer."));
        }
    }

    private static void sum(Subject subject, Consumer<Finding> found) {
        long at = 0;
        for (int i = 0; i < subject.scenes().size(); i++) {
            Scene scene = subject.scenes().get(i);
            if (scene.startTime().millis() != at) {
                found.accept(
                        Finding.of(SUM, At.scene(i) + "/start_time")
                                .says(
                                        "Scene {} begins at {} s; the one before ends at {} s.",
                                        i + 1,
                                        scene.startTime(),
                                        at / 1000.0)
                                .figure("begins_s", scene.startTime().value())
                                .figure("before_ends_s", at / 1000.0)
                                .suggests("Let each scene begin where the one before ends."));
            }
            at = scene.endTime().millis();
        }
        if (at != subject.specs().duration().millis()) {
            found.accept(
                    Finding.of(SUM, At.SPECS + "/duration")
                            .says(
                                    "The scenes end at {} s; the piece lasts {} s.",
                                    at / 1000.0,
                                    subject.specs().duration())
                            .figure("scenes_end_s", at / 1000.0)
                            .figure("length_s", subject.specs().duration().value())
                            .suggests("Make the last scene longer or shorter."));
        }
    }
}
