package dev.shotlist.edit.timeline;

import dev.shotlist.edit.tree.Workbench;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves what is heard and played within a scene that is now elsewhere, or of another length. */
final class SceneRetiming {
    private final Workbench bench;

    SceneRetiming(Workbench bench) {
        this.bench = bench;
    }

    void within(ObjectNode scene, Place place, long start) {
        ObjectNode audio = Workbench.object(scene, "audio");
        if (audio != null) {
            voice(audio, place, start);
            if (audio.get("cues") instanceof ArrayNode cues) {
                cues.forEach(cue -> {
                    if (cue instanceof ObjectNode one) {
                        shift(one, "time", place, start);
                    }
                });
            }
        }
        if (place.duration != place.oldDuration
                && scene.get("clips") instanceof ArrayNode clips
                && !clips.isEmpty()
                && clips.get(clips.size() - 1) instanceof ObjectNode clip) {
            long in = Workbench.millis(clip, "in");
            long out = Workbench.millis(clip, "out");
            long fitted = out + place.duration - place.oldDuration;
            if (in >= 0 && out > in && fitted > in) {
                Workbench.time(clip, "out", fitted);
                if (fitted > Workbench.millis(clip, "render_duration")) {
                    Workbench.time(clip, "render_duration", fitted);
                    bench.follows("clip of " + Workbench.name(scene) + " is rendered longer");
                }
            }
        }
    }

    /** A voice is not hurried while its scene has room for it. */
    private static void voice(ObjectNode audio, Place place, long start) {
        long from = Workbench.millis(audio, "voiceover_start");
        long to = Workbench.millis(audio, "voiceover_end");
        long lasts = to - from;
        boolean held = from >= 0 && lasts > 0 && place.within(from, to) && place.cutOff == 0;
        if (held && lasts <= place.duration) {
            long begins = Math.min(place.mapped(from, start), start + place.duration - lasts);
            Workbench.time(audio, "voiceover_start", begins);
            Workbench.time(audio, "voiceover_end", begins + lasts);
        } else {
            shift(audio, "voiceover_start", place, start);
            shift(audio, "voiceover_end", place, start);
        }
    }

    private static void shift(ObjectNode object, String field, Place place, long start) {
        long time = Workbench.millis(object, field);
        if (time >= 0) {
            Workbench.time(object, field, place.mapped(time, start));
        }
    }
}
