package dev.shotlist.edit.timeline;

import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Same;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scenes of a plan in time. What hangs on a scene (overlays, the call, lines, cues) keeps its
 * place within it when the scene moves or changes its length.
 */
public final class Timeline {
    private final Workbench bench;
    private final List<Place> places = new ArrayList<>();
    private final IdentityHashMap<ObjectNode, Place> owners = new IdentityHashMap<>();
    private final @Nullable Place callOwner;
    private final long oldTotal;
    private final int oldCount;

    /**
     * @throws CannotApply where a scene has no time
     */
    public Timeline(Workbench bench) {
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
        needs();
        ObjectNode call = bench.partOrNull("cta");
        callOwner = call == null ? null : under(Workbench.millis(call, "start_time"));
        if (callOwner != null) {
            // A call that is cut short is not read; others give time before its scene does.
            callOwner.least = callOwner.duration;
        }
    }

    /** A scene that has the time that its text and its voice take does not give that away. */
    private void needs() {
        owners.forEach((overlay, owner) -> needs(owner, bench.reading(overlay)));
        for (Place place : places) {
            ObjectNode audio = Workbench.object(place.scene, "audio");
            long from = audio == null ? -1 : Workbench.millis(audio, "voiceover_start");
            long to = audio == null ? -1 : Workbench.millis(audio, "voiceover_end");
            if (from >= 0 && to > from && Speech.said(place.scene) != null) {
                needs(place, to - from + Shares.BREATH);
            }
        }
    }

    private static void needs(Place place, long millis) {
        place.floor = Math.max(place.floor, Math.min(place.duration, millis));
        place.least = Math.max(place.least, place.floor);
    }

    private Place under(long time) {
        for (Place place : places) {
            if (time < place.oldStart + place.oldDuration) {
                return place;
            }
        }
        return places.getLast();
    }

    public int count() {
        return places.size();
    }

    public long total() {
        return places.stream().mapToLong(place -> place.duration).sum();
    }

    public long duration(int index) {
        return places.get(index).duration;
    }

    public ObjectNode scene(int index) {
        return places.get(index).scene;
    }

    public int index(ObjectNode scene) {
        for (int i = 0; i < places.size(); i++) {
            if (Same.node(places.get(i).scene, scene)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a scene of this plan");
    }

    /**
     * @param to the scene that takes the time; null for its neighbours
     */
    public void remove(int index, @Nullable ObjectNode to) {
        if (places.size() == 1) {
            throw new CannotApply("edit_impossible", "The only scene cannot be removed.");
        }
        int taker = to == null ? index : index(to);
        Place taking = places.get(taker);
        long freed = places.remove(index).duration;
        if (taker == index) {
            Shares.give(places, index - 1, index, freed);
        } else {
            taking.duration += freed;
        }
    }

    /**
     * A new scene; its length comes from its neighbours, or from all where they have too little.
     */
    public void insert(int index, ObjectNode scene, @Nullable Double seconds) {
        long total = total();
        long wanted =
                seconds == null
                        ? Math.round(total / (places.size() + 1.0) / 100) * 100
                        : Math.round(seconds * 1000);
        if (wanted < Shares.SHORTEST) {
            throw Shares.tooShort(total, places.size() + 1);
        }
        Place added = new Place(scene, 0, 0);
        places.add(index, added);
        added.duration = 0;
        Shares.take(places, index, wanted);
        added.duration = wanted;
    }

    /**
     * @param keep scenes that give and take no time while others can
     */
    public void resize(int index, long duration, Set<ObjectNode> keep) {
        if (duration < Shares.SHORTEST) {
            throw Shares.tooShort(duration, 1);
        }
        Place place = places.get(index);
        long more = duration - place.duration;
        if (places.size() == 1) {
            throw new CannotApply(
                    "edit_impossible", "The only scene lasts as long as the piece does.");
        }
        if (more > 0) {
            if (!keep.isEmpty()) {
                places.forEach(
                        one -> one.least = keep.contains(one.scene) ? one.duration : one.floor);
            }
            Shares.take(places, index, more);
            place.duration = duration;
        } else {
            place.duration = duration;
            taker(index, keep).duration -= more;
        }
    }

    /** The next scene begins earlier; the last one leaves its time to the one before. */
    private Place taker(int index, Set<ObjectNode> keep) {
        for (int i = index + 1; i < places.size(); i++) {
            if (!keep.contains(places.get(i).scene)) {
                return places.get(i);
            }
        }
        for (int i = index - 1; i >= 0; i--) {
            if (!keep.contains(places.get(i).scene)) {
                return places.get(i);
            }
        }
        return places.get(index + 1 < places.size() ? index + 1 : index - 1);
    }

    public void move(int from, int to) {
        places.add(to, places.remove(from));
    }

    /** The overlays of a scene. */
    public List<ObjectNode> overlays(int index) {
        Place place = places.get(index);
        return bench.overlays().stream().filter(one -> owners.get(one) == place).toList();
    }

    /**
     * What comes after {@code at} becomes a scene of its own, with the overlays that begin in it.
     *
     * @param at milliseconds into the scene
     */
    public void split(int index, ObjectNode second, long at) {
        Place place = places.get(index);
        if (Math.min(at, place.duration - at) < Shares.SHORTEST) {
            throw Shares.tooShort(place.duration, 2);
        }
        Place other = new Place(second, place.oldStart + at, place.oldDuration - at);
        long middle = place.oldStart + at;
        place.cutOff = place.oldDuration - at;
        place.oldDuration = at;
        place.duration = at;
        places.add(index + 1, other);
        for (Map.Entry<ObjectNode, Place> entry : owners.entrySet()) {
            if (entry.getValue() == place
                    && Workbench.millis(entry.getKey(), "start_time") >= middle) {
                entry.setValue(other);
            }
        }
    }

    /** The scene at {@code index} takes in the one behind it. */
    public void merge(int index) {
        Place first = places.get(index);
        Place second = places.remove(index + 1);
        first.duration += second.duration;
        first.oldDuration += second.oldDuration;
        owners.replaceAll((_, owner) -> owner == second ? first : owner);
    }

    /** Every scene keeps its share of the new total; those to keep their length do. */
    public void scale(long total, Set<ObjectNode> keep) {
        Shares.scale(
                places.stream().filter(place -> !keep.contains(place.scene)).toList(),
                total
                        - places.stream()
                                .filter(place -> keep.contains(place.scene))
                                .mapToLong(place -> place.duration)
                                .sum());
    }

    /** All scenes alike, in whole hundredths where the length allows it. */
    public void even() {
        long left = total();
        for (int i = 0; i < places.size(); i++) {
            int others = places.size() - i;
            long share = others == 1 ? left : Math.round(left / 10.0 / others) * 10;
            places.get(i).duration = share;
            left -= share;
        }
    }

    /** Writes what changed, and only that. */
    public void write() {
        new TimelineWriter(bench, places, owners, callOwner, oldTotal, oldCount).write();
    }
}
