package dev.shotlist.timing;

import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Sync;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The piece with its times. Scenes follow each other without a gap and sum to the length.
 *
 * @param fps the frame rate chosen
 * @param grid null where there is nothing to cut to
 * @param beats every beat within the piece, on the nearest frame
 * @param downbeats those of them that begin a bar
 * @param scenes one for each that was wished for
 * @param call when the call to action stands; null where there is none
 * @param sync null without a grid
 * @param gaveWay the soft rules that were not met
 */
public record Timeline(
        double fps,
        @Nullable BeatGrid grid,
        List<Seconds> beats,
        List<Seconds> downbeats,
        List<SceneTime> scenes,
        @Nullable Stretch call,
        @Nullable Sync sync,
        List<GaveWay> gaveWay) {
    public Timeline {
        beats = List.copyOf(beats);
        downbeats = List.copyOf(downbeats);
        scenes = List.copyOf(scenes);
        gaveWay = List.copyOf(gaveWay);
        long at = 0;
        for (SceneTime scene : scenes) {
            if (scene.start().millis() != at) {
                throw new IllegalArgumentException("a gap before " + scene.start());
            }
            at += scene.duration().millis();
        }
    }

    /** The beats on which something can happen within a scene, its start included. */
    public List<Seconds> beatsWithin(int scene) {
        Seconds from = scenes.get(scene).start();
        Seconds to = scenes.get(scene).end();
        List<Seconds> within = new ArrayList<>();
        for (Seconds beat : beats) {
            if (beat.compareTo(from) >= 0 && beat.compareTo(to) < 0) {
                within.add(beat);
            }
        }
        return within;
    }

    public Seconds total() {
        return scenes.getLast().end();
    }
}
