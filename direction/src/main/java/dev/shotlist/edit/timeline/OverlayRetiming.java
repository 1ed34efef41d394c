package dev.shotlist.edit.timeline;

import dev.shotlist.edit.tree.Same;
import dev.shotlist.edit.tree.Workbench;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves lines on the screen with the scenes that they stand in, and drops those of removed ones.
 */
final class OverlayRetiming {
    private final Workbench bench;
    private final List<Place> places;
    private final IdentityHashMap<ObjectNode, Place> owners;

    OverlayRetiming(
            Workbench bench, List<Place> places, IdentityHashMap<ObjectNode, Place> owners) {
        this.bench = bench;
        this.places = places;
        this.owners = owners;
    }

    /**
     * @param starts where scenes that stay now begin, in milliseconds
     */
    void move(IdentityHashMap<Place, Long> starts) {
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
}
