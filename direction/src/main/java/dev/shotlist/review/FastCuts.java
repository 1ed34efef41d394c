package dev.shotlist.review;

import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.function.Consumer;

/** No more changes of the picture in a second than a photosensitive viewer can bear. */
final class FastCuts implements Rule {
    /** WCAG 2.2, 2.3.1: at most three flashes in any one second. */
    private static final int MOST = 3;

    private static final long SECOND = 1000;

    static final Code RISK =
            Code.warning(
                    "flashing_risk",
                    "The picture changes or flashes so often that it may harm photosensitive"
                            + " viewers.",
                    "At most 3 flashes in any second (WCAG 2.2, 2.3.1; Ofcom the same over a"
                            + " quarter of the screen), each cut counted as one; and words such as"
                            + " strobe in what the generator is asked for.");

    private final Vocabulary strobes = new Vocabulary();

    FastCuts(ReviewWords words) {
        strobes.add("flashing", words.flashing());
    }

    @Override
    public List<Code> codes() {
        return List.of(RISK);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        cuts(subject, found);
        for (int i = 0; i < subject.scenes().size(); i++) {
            for (List<String> said : strobes.in(subject.prompt(i)).values()) {
                found.accept(
                        Finding.of(RISK, At.prompt(i))
                                .says("Scene {} asks for \"{}\".", i + 1, said.getFirst())
                                .suggests("Let the light move slowly instead."));
            }
        }
    }

    private static void cuts(Subject subject, Consumer<Finding> found) {
        List<Scene> scenes = subject.scenes();
        int most = 0;
        int where = 0;
        int first = 1;
        for (int last = 1; last < scenes.size(); last++) {
            while (at(scenes, last) - at(scenes, first) >= SECOND) {
                first++;
            }
            if (last - first + 1 > most) {
                most = last - first + 1;
                where = first;
            }
        }
        if (most > MOST) {
            found.accept(
                    Finding.of(RISK, At.scene(where) + "/start_time")
                            .says(
                                    "{} cuts fall within one second from {} s on.",
                                    most,
                                    scenes.get(where).startTime())
                            .figure("cuts_per_s", most)
                            .figure("most_per_s", MOST)
                            .suggests("Hold the shots longer, or join some of them."));
        }
    }

    private static long at(List<Scene> scenes, int scene) {
        return scenes.get(scene).startTime().millis();
    }
}
