package dev.shotlist.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a rearranged timeline back into its plan: scenes, what hangs on them, and the figures. */
final class TimelineWriter {
    private final Workbench bench;
    private final List<Place> places;
    private final IdentityHashMap<ObjectNode, Place> owners;
    private final @Nullable Place callOwner;
    private final long oldTotal;
    private final int oldCount;

    TimelineWriter(
            Workbench bench,
            List<Place> places,
            IdentityHashMap<ObjectNode, Place> owners,
            @Nullable Place callOwner,
            long oldTotal,
            int oldCount) {
        this.bench = bench;
        this.places = places;
        this.owners = owners;
        this.callOwner = callOwner;
        this.oldTotal = oldTotal;
        this.oldCount = oldCount;
    }

    /** Writes what changed, and only that. */
    void write() {
        bench.root()
                .set(
                        "scenes",
                        Workbench.NODES
                                .arrayNode()
                                .addAll(places.stream().map(p -> p.scene).toList()));
        IdentityHashMap<Place, Long> starts = new IdentityHashMap<>();
        long at = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            starts.put(place, at);
            scene(place, i, at);
            at += place.duration;
        }
        overlays(starts);
        call(starts, at);
        totals(at);
    }

    private void scene(Place place, int index, long start) {
        ObjectNode scene = place.scene;
        boolean changed = Workbench.time(scene, "start_time", start);
        changed |= Workbench.time(scene, "duration", place.duration);
        Workbench.time(scene, "end_time", start + place.duration);
        Workbench.number(scene, "scene_number", BigDecimal.valueOf(index + 1L));
        if (changed) {
            bench.follows("retimed " + Workbench.name(scene));
            within(scene, place, start);
        }
        boolean last = index == places.size() - 1;
        ObjectNode transition = Workbench.object(scene, "transition_to_next");
        if (last) {
            Workbench.clear(scene, "transition_to_next");
        } else if (transition != null) {
            if (Workbench.millis(transition, "duration") > place.duration / 2) {
                Workbench.time(transition, "duration", place.duration / 2);
            }
        } else if (scene.path("transition_to_next").isNull()) {
            scene.set("transition_to_next", Scenes.cut());
        }
    }

    private void within(ObjectNode scene, Place place, long start) {
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

    private void overlays(IdentityHashMap<Place, Long> starts) {
        List<ObjectNode> kept = new ArrayList<>();
        boolean dropped = false;
        long end = places.stream().mapToLong(place -> place.duration).sum();
        for (ObjectNode overlay : bench.overlays()) {
            Place owner = owners.get(overlay);
            Long start = owner == null ? null : starts.get(owner);
            if (owner == null || start == null) {
                dropped = true;
                continue;
            }
            kept.add(overlay);
            if (!owner.isWhereItWas(start) || owner.cutOff > 0) {
                stands(overlay, owner, start, end);
            }
            int number = places.indexOf(owner) + 1;
            if (overlay.get("scene_number") != null) {
                Workbench.number(overlay, "scene_number", BigDecimal.valueOf(number));
            }
        }
        if (dropped) {
            bench.overlays(kept);
            bench.follows("overlays of the removed scene removed");
        }
    }

    /** A line that stood within its scene still does; one that did not keeps its distance. */
    private void stands(ObjectNode overlay, Place owner, long start, long end) {
        long from = Workbench.millis(overlay, "start_time");
        long to = Workbench.millis(overlay, "end_time");
        if (from < 0 || to < 0) {
            return;
        }
        boolean within = owner.within(from, to);
        long last = within ? start + owner.duration : end;
        long begins = Math.min(last, owner.mapped(from, start));
        long ends = Math.min(last, owner.mapped(to, start));
        if (within && owner.duration < owner.oldDuration && !calls(overlay)) {
            long[] free = free(overlay, owner, start, begins, to);
            ends = Math.max(ends, Math.min(free[1], begins + to - from));
            begins = Math.min(begins, Math.max(free[0], ends - (to - from)));
        }
        boolean moved = Workbench.time(overlay, "start_time", begins);
        moved |= Workbench.time(overlay, "end_time", ends);
        if (moved) {
            bench.follows("text moved in " + Workbench.name(owner.scene));
        }
    }

    /** The line that says the call keeps to the call. */
    private boolean calls(ObjectNode overlay) {
        ObjectNode call = bench.partOrNull("cta");
        String said = Workbench.text(overlay, "text");
        return said != null && call != null && said.equalsIgnoreCase(Workbench.text(call, "text"));
    }

    /**
     * Where a line of a scene that got shorter may stand, so that it can still be read: from the
     * line before it, or the scene's start, to the line behind it, or the scene's end.
     *
     * @param begins when it stands by its share of the scene
     * @param to its old end
     */
    private long[] free(ObjectNode overlay, Place owner, long start, long begins, long to) {
        long[] free = {start, start + owner.duration};
        boolean written = true;
        for (ObjectNode other : bench.overlays()) {
            if (Same.node(overlay, other)) {
                written = false;
            } else if (owners.get(other) == owner) {
                long from = Workbench.millis(other, "start_time");
                boolean before = written && Workbench.millis(other, "end_time") <= begins;
                boolean behind = !written && from >= to;
                if (before) {
                    free[0] = Math.max(free[0], Workbench.millis(other, "end_time"));
                } else if (behind) {
                    free[1] = Math.min(free[1], owner.mapped(from, start));
                } else {
                    return new long[] {Long.MAX_VALUE, 0};
                }
            }
        }
        return free;
    }

    private void call(IdentityHashMap<Place, Long> starts, long end) {
        ObjectNode call = bench.partOrNull("cta");
        if (call == null || callOwner == null) {
            return;
        }
        long from = Workbench.millis(call, "start_time");
        long lasts = Workbench.millis(call, "duration");
        if (from < 0 || lasts <= 0) {
            return;
        }
        Long start = starts.get(callOwner);
        if (start == null) {
            Place last = places.getLast();
            long fits = Math.min(lasts, last.duration);
            Workbench.time(call, "start_time", end - fits);
            Workbench.time(call, "duration", fits);
            return;
        }
        if (callOwner.isWhereItWas(start)) {
            return;
        }
        long newFrom = Math.min(callOwner.mapped(from, start), end - 1);
        long newTo = Math.min(callOwner.mapped(from + lasts, start), end);
        Workbench.time(call, "start_time", newFrom);
        Workbench.time(call, "duration", Math.max(1, newTo - newFrom));
    }

    /** Length and figures of the pacing, in the way the plan counted them before. */
    private void totals(long total) {
        ObjectNode specs = bench.partOrNull("technical_specs");
        if (specs != null && total != oldTotal) {
            Workbench.time(specs, "duration", total);
        }
        ObjectNode pacing = bench.partOrNull("pacing");
        if (pacing == null || (total == oldTotal && places.size() == oldCount)) {
            return;
        }
        if (pacing.get("scene_duration_avg") != null) {
            Workbench.number(pacing, "scene_duration_avg", total / 1000.0 / places.size(), 2);
        }
        JsonNode cuts = pacing.get("cuts_per_minute");
        if (cuts != null && cuts.isNumber()) {
            double before = (oldCount - 1) * 60_000.0 / oldTotal;
            double after = (places.size() - 1) * 60_000.0 / total;
            double value = before > 0 ? cuts.doubleValue() * after / before : after;
            Workbench.number(
                    pacing,
                    "cuts_per_minute",
                    BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
        }
    }
}
