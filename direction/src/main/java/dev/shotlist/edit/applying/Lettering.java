package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Same;
import dev.shotlist.edit.tree.Workbench;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How overlays look, and when they come and go. */
public final class Lettering {
    private Lettering() {}

    static void style(Workbench bench, TextOperation.StyleOverlays operation) {
        List<Integer> numbers = operation.overlays();
        List<ObjectNode> meant =
                numbers == null
                        ? bench.overlays()
                        : numbers.stream().map(one -> Letters.overlay(bench, one)).toList();
        if (meant.isEmpty()) {
            throw CannotApply.missing("The plan has no text on the screen.");
        }
        for (ObjectNode overlay : meant) {
            if (operation.fontSize() != null) {
                Workbench.put(overlay, "font_size", operation.fontSize().wire());
            }
            if (operation.position() != null
                    && Workbench.put(overlay, "position", operation.position().wire())) {
                // A box says where exactly, and that is no longer so.
                overlay.remove("box");
            }
            if (operation.animation() != null) {
                Workbench.put(overlay, "animation", operation.animation());
            }
        }
        Letters.copies(bench);
    }

    static void time(Workbench bench, TextOperation.TimeOverlay operation) {
        ObjectNode overlay = Letters.overlay(bench, operation.overlay());
        long start = millis(operation.startTime(), Workbench.millis(overlay, "start_time"));
        long end = millis(operation.endTime(), Workbench.millis(overlay, "end_time"));
        long last = 0;
        for (ObjectNode scene : bench.scenes()) {
            last = Math.max(last, Workbench.millis(scene, "end_time"));
        }
        if (start < 0 || end <= start || (last > 0 && end > last)) {
            throw new CannotApply(
                    "edit_impossible",
                    "Text " + operation.overlay() + " cannot stand from there to there.");
        }
        Workbench.time(overlay, "start_time", start);
        Workbench.time(overlay, "end_time", end);
        int number = 0;
        for (ObjectNode scene : bench.scenes()) {
            number++;
            if (start < Workbench.millis(scene, "end_time")) {
                Workbench.number(overlay, "scene_number", BigDecimal.valueOf(number));
                break;
            }
        }
        Letters.copies(bench);
    }

    /** As far into its scene as it is, or as far as it fits there. */
    static void move(Workbench bench, TextOperation.MoveOverlay operation) {
        ObjectNode overlay = Letters.overlay(bench, operation.overlay());
        ObjectNode scene = bench.scene(operation.scene());
        long from = Workbench.millis(scene, "start_time");
        long lasts = Workbench.millis(scene, "duration");
        long start = Workbench.millis(overlay, "start_time");
        long shown = Workbench.millis(overlay, "end_time") - start;
        if (from < 0 || lasts <= 0 || start < 0 || shown <= 0) {
            throw CannotApply.missing("The scene has no time that an overlay could have.");
        }
        long old = 0;
        for (ObjectNode one : bench.scenes()) {
            long begins = Workbench.millis(one, "start_time");
            old = begins >= 0 && begins <= start ? begins : old;
        }
        shown = Math.min(shown, lasts);
        long into = Math.clamp(start - old, 0, lasts - shown);
        Workbench.time(overlay, "start_time", from + into);
        Workbench.time(overlay, "end_time", from + into + shown);
        int number = Same.index(bench.scenes(), scene) + 1;
        Workbench.number(overlay, "scene_number", BigDecimal.valueOf(number));
        List<ObjectNode> others =
                bench.overlays().stream().filter(one -> !Same.node(one, overlay)).toList();
        Letters.insert(bench, others, overlay);
    }

    private static long millis(@Nullable Double seconds, long otherwise) {
        return seconds == null ? otherwise : Math.round(seconds * 1000);
    }

    /** Overlays with a colour of their own take the new one too. */
    static void color(Workbench bench, String hex) {
        Workbench.put(bench.part("text_strategy"), "text_color", hex);
        for (ObjectNode overlay : bench.overlays()) {
            if (Workbench.text(overlay, "color") != null) {
                Workbench.put(overlay, "color", hex);
            }
        }
    }
}
