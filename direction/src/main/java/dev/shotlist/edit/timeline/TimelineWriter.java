package dev.shotlist.edit.timeline;

import dev.shotlist.edit.tree.Workbench;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a rearranged timeline back into its plan: scenes, what hangs on them, and the figures. */
final class TimelineWriter {
    private final Workbench bench;
    private final List<Place> places;
    private final IdentityHashMap<ObjectNode, Place> owners;
    private final @Nullable Place callOwner;
    private final SceneRetiming scenes;
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
        this.scenes = new SceneRetiming(bench);
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
        new OverlayRetiming(bench, places, owners).move(starts);
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
            scenes.within(scene, place, start);
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
            scene.set("transition_to_next", Workbench.cut());
        }
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
