package dev.shotlist.conform;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Leaves out spoken lines that nobody demanded until the rest has room to breathe. */
final class VoiceRoom {
    /**
     * Share of the piece that may be spoken; trade guides leave 5 to 10% air, and music its own.
     */
    private static final double SPOKEN_SHARE = 0.85;

    private VoiceRoom() {}

    static Draft fit(
            Settled settled, Draft draft, Function<String, Seconds> spoken, List<Warning> repairs) {
        double room = settled.specs().duration().millis() * SPOKEN_SHARE;
        List<DraftScene> scenes = new ArrayList<>(draft.scenes());
        double needed = scenes.stream().mapToDouble(scene -> millis(scene, spoken)).sum();
        while (needed > room) {
            int dispensable = dispensable(scenes);
            if (dispensable < 0) {
                break;
            }
            needed -= millis(scenes.get(dispensable), spoken);
            scenes.set(dispensable, scenes.get(dispensable).withoutVoice());
        }
        if (needed > settled.specs().duration().millis()) {
            repairs.add(tooLong(settled, needed));
        }
        return draft.withScenes(scenes);
    }

    private static double millis(DraftScene scene, Function<String, Seconds> spoken) {
        String line = scene.voiceover();
        return line == null ? 0 : spoken.apply(line).millis();
    }

    /** The middle of the piece gives way first, the hook and the last lines last. */
    private static int dispensable(List<DraftScene> scenes) {
        int best = -1;
        int middle = scenes.size() / 2;
        for (int i = 0; i < scenes.size(); i++) {
            DraftScene scene = scenes.get(i);
            if (scene.voiceover() == null || scene.voiceoverRequired()) {
                continue;
            }
            boolean nearer = best < 0 || Math.abs(i - middle) < Math.abs(best - middle);
            boolean keep = scene.purpose() == Purpose.HOOK && best >= 0;
            if (nearer && !keep) {
                best = i;
            }
        }
        return best;
    }

    private static Warning tooLong(Settled settled, double needed) {
        return new Warning(
                "voiceover_too_long",
                Severity.WARNING,
                "/creative_direction/audio_direction/voice",
                String.format(
                        Locale.ROOT,
                        "The lines that must be spoken take %.1f s; the piece lasts %s s.",
                        needed / 1000,
                        settled.specs().duration()),
                "Shorten the lines, or make the piece longer.",
                null);
    }
}
