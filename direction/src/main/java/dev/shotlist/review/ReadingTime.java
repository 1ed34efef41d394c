package dev.shotlist.review;

import dev.shotlist.plan.Language;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.timing.ReadingRate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines stand long enough to be read, and are short enough for two rows. */
final class ReadingTime implements Rule {
    static final Code TOO_DENSE =
            Code.warning(
                            "overlay_too_dense",
                            "A line stands too short to be read.",
                            "Characters a second by language, 180 words a minute and five sixths"
                                    + " of a second for any line (timing/rates.json, from Netflix"
                                    + " and BBC guides); a millisecond of rounding is forgiven.")
                    .mendedBy("lets it stand longer where its scene has room");

    static final Code TOO_LONG =
            Code.warning(
                    "overlay_too_long",
                    "A line is longer than two rows of text.",
                    "42 characters a row, two rows (Netflix timed text guides).");

    private static final int MOST_CHARACTERS = 2 * 42;

    private static final long ROUNDING = 1;

    private final ReadingRate reading;

    ReadingTime(ReadingRate reading) {
        this.reading = reading;
    }

    /** What is read is in the piece's language. */
    static Language language(Subject subject) {
        Language language = subject.specs().language();
        return language == null ? Language.EN : language;
    }

    @Override
    public List<Code> codes() {
        return List.of(TOO_DENSE, TOO_LONG);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (int i = 0; i < subject.overlays().size(); i++) {
            Overlay overlay = subject.overlays().get(i);
            int characters = overlay.text().codePointCount(0, overlay.text().length());
            Seconds shown = overlay.endTime().minus(overlay.startTime());
            Seconds needed = reading.needed(overlay.text(), language(subject));
            if (shown.millis() + ROUNDING < needed.millis()) {
                found.accept(
                        Finding.of(TOO_DENSE, At.overlay(i))
                                .says(
                                        "{} characters stand for {} s; to be read they need {} s.",
                                        characters,
                                        shown,
                                        needed)
                                .figure("characters", characters)
                                .figure("shown_s", shown.value())
                                .figure("needed_s", needed.value())
                                .suggests("Shorten the line, or give its scene more time.")
                                .mends(longer(subject, i, needed)));
            }
            if (characters > MOST_CHARACTERS) {
                found.accept(
                        Finding.of(TOO_LONG, At.overlay(i) + "/text")
                                .says(
                                        "{} characters; two rows hold {}.",
                                        characters,
                                        MOST_CHARACTERS)
                                .figure("characters", characters)
                                .figure("most", MOST_CHARACTERS)
                                .suggests("Shorten the line, or split it."));
            }
        }
    }

    /** Later at the end first, then earlier at the start, never into another line or a cut. */
    private static @Nullable Mend longer(Subject subject, int index, Seconds needed) {
        Overlay overlay = subject.overlays().get(index);
        Scene scene = subject.sceneOf(overlay);
        if (scene == null) {
            return null;
        }
        long from = scene.startTime().millis();
        long to = Subject.clearEnd(scene).millis();
        for (int i = 0; i < subject.overlays().size(); i++) {
            Overlay other = subject.overlays().get(i);
            if (i == index || other.position() != overlay.position()) {
                continue;
            }
            if (other.endTime().compareTo(overlay.startTime()) <= 0) {
                from = Math.max(from, other.endTime().millis());
            } else if (other.startTime().compareTo(overlay.endTime()) >= 0) {
                to = Math.min(to, other.startTime().millis());
            } else {
                return null;
            }
        }
        if (to - from < needed.millis()) {
            return null;
        }
        long end = Math.clamp(overlay.startTime().millis() + needed.millis(), from, to);
        long start = Math.min(overlay.startTime().millis(), end - needed.millis());
        return Mend.replace(At.overlay(index) + "/start_time", new Seconds(start))
                .andReplace(At.overlay(index) + "/end_time", new Seconds(end));
    }
}
