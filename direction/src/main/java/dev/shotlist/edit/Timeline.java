package dev.shotlist.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scenes of a plan in time. What hangs on a scene (overlays, the call, lines, cues) keeps its
 * place within it when the scene moves or changes its length.
 */
final class Timeline {
    /** Shorter than this no scene is seen, nor do generators make it. */
    static final long SHORTEST = 500;

    /** What a neighbour keeps at least when it gives time away. */
    private static final long KEPT = 1000;

    private static final class Place {
        private final ObjectNode scene;
        private long oldStart;
        private long oldDuration;
        private long duration;

        Place(ObjectNode scene, long oldStart, long oldDuration) {
            this.scene = scene;
            this.oldStart = oldStart;
            this.oldDuration = oldDuration;
            this.duration = oldDuration;
        }
    }

    private final Workbench bench;
    private final List<Place> places = new ArrayList<>();
    private final IdentityHashMap<ObjectNode, Place> owners = new IdentityHashMap<>();
    private final @Nullable Place callOwner;
    private final long oldTotal;
    private final int oldCount;

    /**
     * @throws CannotApply where a scene has no time
     */
    Timeline(Workbench bench) {
        this.bench = bench;
        long at = 0;
        for (ObjectNode scene : bench.scenes()) {
            long duration = Workbench.millis(scene, "duration");
            if (duration <= 0) {
                throw CannotApply.missing("A scene of this plan has no duration.");
            }
            long start = Workbench.millis(scene, "start_time");
            at = start < 0 ? at : start;
            places.add(new Place(scene, at, duration));
            at += duration;
        }
        if (places.isEmpty()) {
            throw CannotApply.missing("The plan has no scenes.");
        }
        oldTotal = places.stream().mapToLong(place -> place.duration).sum();
        oldCount = places.size();
        for (ObjectNode overlay : bench.overlays()) {
            JsonNode number = overlay.get("scene_number");
            int index = number != null && number.isNumber() ? number.intValue() - 1 : -1;
            Place owner =
                    index >= 0 && index < places.size()
                            ? places.get(index)
                            : under(Workbench.millis(overlay, "start_time"));
            owners.put(overlay, owner);
        }
        ObjectNode call = bench.partOrNull("cta");
        callOwner = call == null ? null : under(Workbench.millis(call, "start_time"));
    }

    private Place under(long time) {
        for (Place place : places) {
            if (time < place.oldStart + place.oldDuration) {
                return place;
            }
        }
        return places.getLast();
    }

    int count() {
        return places.size();
    }

    long total() {
        return places.stream().mapToLong(place -> place.duration).sum();
    }

    long duration(int index) {
        return places.get(index).duration;
    }

    ObjectNode scene(int index) {
        return places.get(index).scene;
    }

    int index(ObjectNode scene) {
        for (int i = 0; i < places.size(); i++) {
            if (Same.node(places.get(i).scene, scene)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a scene of this plan");
    }

    /** Every scene keeps its share of the new total. */
    void scale(long total) {
        long before = total();
        if (total < SHORTEST * places.size()) {
            throw tooShort(total, places.size());
        }
        long left = total;
        long leftBefore = before;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            long room = SHORTEST * (places.size() - i - 1);
            long share = Math.round((double) left * place.duration / leftBefore);
            leftBefore -= place.duration;
            place.duration =
                    i == places.size() - 1 ? left : Math.clamp(share, SHORTEST, left - room);
            left -= place.duration;
        }
    }

    static CannotApply tooShort(long total, int scenes) {
        return new CannotApply(
                "scenes_too_short",
                scenes
                        + " scenes do not fit into "
                        + BigDecimal.valueOf(total, 3).stripTrailingZeros().toPlainString()
                        + " s; each needs at least half a second.");
    }

    void remove(int index) {
        if (places.size() == 1) {
            throw new CannotApply("edit_impossible", "The only scene cannot be removed.");
        }
        long freed = places.remove(index).duration;
        give(index - 1, index, freed);
    }

    /** Two neighbours share what is freed; at either end the one there is takes it all. */
    private void give(int before, int after, long freed) {
        Place left = before >= 0 ? places.get(before) : null;
        Place right = after < places.size() ? places.get(after) : null;
        if (left == null) {
            places.get(after).duration += freed;
        } else if (right == null) {
            left.duration += freed;
        } else {
            left.duration += freed / 2;
            right.duration += freed - freed / 2;
        }
    }

    /**
     * A new scene; its length comes from its neighbours, or from all where they have too little.
     */
    void insert(int index, ObjectNode scene) {
        long total = total();
        long wanted = Math.round(total / (places.size() + 1.0) / 100) * 100;
        if (wanted < SHORTEST) {
            throw tooShort(total, places.size() + 1);
        }
        Place added = new Place(scene, 0, 0);
        places.add(index, added);
        added.duration = 0;
        take(index, wanted);
        added.duration = wanted;
    }

    void resize(int index, long duration) {
        if (duration < SHORTEST) {
            throw tooShort(duration, 1);
        }
        Place place = places.get(index);
        long more = duration - place.duration;
        if (places.size() == 1) {
            throw new CannotApply(
                    "edit_impossible", "The only scene lasts as long as the piece does.");
        }
        if (more > 0) {
            take(index, more);
            place.duration = duration;
        } else {
            place.duration = duration;
            // The next scene begins earlier; the last one leaves its time to the one before.
            places.get(index + 1 < places.size() ? index + 1 : index - 1).duration -= more;
        }
    }

    /** Takes time from the next scene, then the one before, then from all the others. */
    private void take(int index, long wanted) {
        long left = wanted;
        int[] order = {index + 1, index - 1};
        long spare = 0;
        for (int i : order) {
            if (i >= 0 && i < places.size()) {
                spare += Math.max(0, places.get(i).duration - KEPT);
            }
        }
        if (spare >= wanted) {
            long taken = 0;
            for (int i : order) {
                if (i >= 0 && i < places.size()) {
                    long own = Math.max(0, places.get(i).duration - KEPT);
                    long share =
                            i == order[1]
                                    ? wanted - taken
                                    : Math.round((double) wanted * own / spare);
                    boolean alone = order[1] < 0;
                    share = Math.min(own, alone ? wanted : share);
                    places.get(i).duration -= share;
                    taken += share;
                }
            }
            left -= taken;
        }
        long others = total() - places.get(index).duration;
        long least = SHORTEST * (places.size() - 1);
        if (others - left < least) {
            throw tooShort(others - left, places.size() - 1);
        }
        for (int round = 0; left > 0 && round < places.size() + 1; round++) {
            long free = 0;
            for (int i = 0; i < places.size(); i++) {
                free += i == index ? 0 : Math.max(0, places.get(i).duration - SHORTEST);
            }
            long toTake = left;
            for (int i = 0; i < places.size() && left > 0 && free > 0; i++) {
                if (i != index) {
                    long own = Math.max(0, places.get(i).duration - SHORTEST);
                    long share = Math.min(own, Math.min(left, 1 + toTake * own / free));
                    places.get(i).duration -= share;
                    left -= share;
                }
            }
        }
    }

    void move(int from, int to) {
        places.add(to, places.remove(from));
    }

    /** The second half becomes a scene of its own, with the overlays that begin in it. */
    void split(int index, ObjectNode second) {
        Place place = places.get(index);
        long half = place.duration / 2;
        if (half < SHORTEST) {
            throw tooShort(place.duration, 2);
        }
        Place other = new Place(second, place.oldStart + half, place.oldDuration - half);
        long middle = place.oldStart + half;
        place.oldDuration = half;
        place.duration = half;
        places.add(index + 1, other);
        for (Map.Entry<ObjectNode, Place> entry : owners.entrySet()) {
            if (entry.getValue() == place
                    && Workbench.millis(entry.getKey(), "start_time") >= middle) {
                entry.setValue(other);
            }
        }
    }

    /** The scene at {@code index} takes in the one behind it. */
    void merge(int index) {
        Place first = places.get(index);
        Place second = places.remove(index + 1);
        first.duration += second.duration;
        first.oldDuration += second.oldDuration;
        owners.replaceAll((_, owner) -> owner == second ? first : owner);
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
            shift(audio, "voiceover_start", place, start);
            shift(audio, "voiceover_end", place, start);
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

    private static void shift(ObjectNode object, String field, Place place, long start) {
        long time = Workbench.millis(object, field);
        if (time >= 0) {
            Workbench.time(object, field, mapped(time, place, start));
        }
    }

    /** The same place within the scene. */
    private static long mapped(long time, Place place, long start) {
        long inside = time - place.oldStart;
        if (inside >= 0 && inside <= place.oldDuration && place.oldDuration > 0) {
            return start
                    + (place.duration == place.oldDuration
                            ? inside
                            : Math.round((double) inside * place.duration / place.oldDuration));
        }
        long beyond = inside < 0 ? inside : inside - place.oldDuration + place.duration;
        return Math.max(0, start + beyond);
    }

    private void overlays(IdentityHashMap<Place, Long> starts) {
        List<ObjectNode> kept = new ArrayList<>();
        boolean dropped = false;
        long end = total();
        for (ObjectNode overlay : bench.overlays()) {
            Place owner = owners.get(overlay);
            Long start = owner == null ? null : starts.get(owner);
            if (owner == null || start == null) {
                dropped = true;
                continue;
            }
            kept.add(overlay);
            if (start != owner.oldStart || owner.duration != owner.oldDuration) {
                long from = Workbench.millis(overlay, "start_time");
                long to = Workbench.millis(overlay, "end_time");
                if (from >= 0 && to >= 0) {
                    Workbench.time(
                            overlay, "start_time", Math.min(end, mapped(from, owner, start)));
                    Workbench.time(overlay, "end_time", Math.min(end, mapped(to, owner, start)));
                }
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
        if (start == callOwner.oldStart && callOwner.duration == callOwner.oldDuration) {
            return;
        }
        long newFrom = Math.min(mapped(from, callOwner, start), end - 1);
        long newTo = Math.min(mapped(from + lasts, callOwner, start), end);
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
