package dev.shotlist.edit.applying;

import dev.shotlist.edit.color.Rewording;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Same;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.CallWords;
import dev.shotlist.plan.CtaAction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the viewer reads: overlays and the call to action. */
final class Letters {
    /** An overlay stands over the middle of its scene: this share is left free at either end. */
    private static final double MARGIN = 0.15;

    private final CallWords calls;

    Letters(CallWords calls) {
        this.calls = calls;
    }

    void apply(Workbench bench, TextOperation operation) {
        switch (operation) {
            case TextOperation.SetOverlay one -> set(bench, one);
            case TextOperation.AddOverlay one -> add(bench, one);
            case TextOperation.MoveOverlay one -> Lettering.move(bench, one);
            case TextOperation.RemoveOverlays one -> remove(bench, one);
            case TextOperation.SetCta one -> call(bench, one);
            case TextOperation.RemoveCta _ -> noCall(bench);
            case TextOperation.StyleOverlays one -> Lettering.style(bench, one);
            case TextOperation.TimeOverlay one -> Lettering.time(bench, one);
            case TextOperation.SetFont one ->
                    Workbench.put(bench.part("text_strategy"), "font_family", one.family());
            case TextOperation.SetTextColor one -> Lettering.color(bench, one.hex().toString());
            case TextOperation.SubtitlesOn _ -> Subtitles.on(bench);
            case TextOperation.SubtitlesOff _ -> Subtitles.off(bench);
            case TextOperation.ReplaceWords one -> reword(bench, one);
        }
    }

    private static void set(Workbench bench, TextOperation.SetOverlay operation) {
        ObjectNode overlay = overlay(bench, operation.overlay());
        String before = Workbench.text(overlay, "text");
        Workbench.put(overlay, "text", operation.text());
        copies(bench);
        ObjectNode call = bench.partOrNull("cta");
        if (call != null && before != null && before.equals(Workbench.text(call, "text"))) {
            bench.follows("the button keeps its words");
        }
    }

    static ObjectNode overlay(Workbench bench, int number) {
        List<ObjectNode> overlays = bench.overlays();
        if (number < 1 || number > overlays.size()) {
            throw CannotApply.missing(
                    "There is no overlay " + number + " among the " + overlays.size() + ".");
        }
        return overlays.get(number - 1);
    }

    private static void add(Workbench bench, TextOperation.AddOverlay operation) {
        bench.part("text_strategy");
        ObjectNode scene = bench.scene(operation.scene());
        long start = Workbench.millis(scene, "start_time");
        long duration = Workbench.millis(scene, "duration");
        if (start < 0 || duration <= 0) {
            throw CannotApply.missing("The scene has no time that an overlay could have.");
        }
        List<ObjectNode> overlays = new ArrayList<>(bench.overlays());
        ObjectNode like = overlays.isEmpty() ? null : overlays.getFirst();
        long margin = Math.round(duration * MARGIN / 100) * 100;
        ObjectNode overlay = Workbench.NODES.objectNode();
        overlay.put("text", operation.text());
        Workbench.time(overlay, "start_time", start + margin);
        Workbench.time(overlay, "end_time", start + duration - margin);
        overlay.put("style", like(like, "style", "clean_sans"));
        String there = like(like, "position", "bottom_third");
        String place = there.equals("custom") ? "bottom_third" : there;
        overlay.put("position", operation.position() == null ? place : operation.position().wire());
        overlay.put(
                "font_size",
                operation.fontSize() == null
                        ? like(like, "font_size", "medium")
                        : operation.fontSize().wire());
        overlay.put("animation", like(like, "animation", "fade_in"));
        int number = Same.index(bench.scenes(), scene) + 1;
        Workbench.number(overlay, "scene_number", BigDecimal.valueOf(number));
        insert(bench, overlays, overlay);
    }

    /** Among the others by when it comes. */
    static void insert(Workbench bench, List<ObjectNode> others, ObjectNode overlay) {
        long start = Workbench.millis(overlay, "start_time");
        int place = 0;
        while (place < others.size()
                && Workbench.millis(others.get(place), "start_time") <= start) {
            place++;
        }
        List<ObjectNode> all = new ArrayList<>(others);
        all.add(place, overlay);
        bench.overlays(all);
        copies(bench);
    }

    private static String like(@Nullable ObjectNode overlay, String field, String otherwise) {
        String value = overlay == null ? null : Workbench.text(overlay, field);
        return value == null ? otherwise : value;
    }

    private static void remove(Workbench bench, TextOperation.RemoveOverlays operation) {
        List<Integer> numbers = operation.overlays();
        if (numbers != null) {
            numbers.forEach(number -> overlay(bench, number));
        }
        List<ObjectNode> kept = new ArrayList<>();
        List<ObjectNode> all = bench.overlays();
        for (int i = 0; i < all.size(); i++) {
            if (numbers != null && !numbers.contains(i + 1)) {
                kept.add(all.get(i));
            }
        }
        if (kept.size() < all.size()) {
            bench.overlays(kept);
        }
        copies(bench);
    }

    private void call(Workbench bench, TextOperation.SetCta operation) {
        ObjectNode call = bench.part("cta");
        String before = Workbench.text(call, "text");
        Workbench.put(call, "text", operation.text());
        CtaAction action =
                operation.action() == null ? calls.of(operation.text()) : operation.action();
        if (action != null) {
            Workbench.put(call, "action", action.wire());
        }
        for (ObjectNode overlay : bench.overlays()) {
            String said = Workbench.text(overlay, "text");
            if (before != null && said != null && said.equalsIgnoreCase(before)) {
                Workbench.put(overlay, "text", operation.text());
                bench.follows("the overlay that says the call");
            }
        }
        copies(bench);
    }

    private static void noCall(Workbench bench) {
        ObjectNode call = bench.part("cta");
        String said = Workbench.text(call, "text");
        List<ObjectNode> kept =
                bench.overlays().stream()
                        .filter(overlay ->
                                said == null
                                        || !said.equalsIgnoreCase(Workbench.text(overlay, "text")))
                        .toList();
        if (kept.size() < bench.overlays().size()) {
            bench.overlays(kept);
            bench.follows("the overlay that says the call");
        }
        if (bench.root().get("creative_direction") instanceof ObjectNode direction) {
            direction.set("cta", Workbench.NODES.nullNode());
        }
        copies(bench);
    }

    /** Wherever the words are read or spoken; the call keeps its action where the new say none. */
    private void reword(Workbench bench, TextOperation.ReplaceWords operation) {
        Rewording words = new Rewording(operation.from(), operation.to());
        for (ObjectNode overlay : bench.overlays()) {
            words.in(overlay, "text");
        }
        for (ObjectNode scene : bench.scenes()) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio != null) {
                words.in(audio, "voiceover_text");
            }
        }
        ObjectNode call = bench.partOrNull("cta");
        if (call != null && words.in(call, "text")) {
            CtaAction action = calls.of(String.valueOf(Workbench.text(call, "text")));
            if (action != null) {
                Workbench.put(call, "action", action.wire());
            }
        }
        if (!words.found()) {
            throw CannotApply.missing("Nobody says or reads \"" + operation.from() + "\".");
        }
        copies(bench);
    }

    /** Each scene's copy of its first overlay, where that is no longer what it says. */
    static void copies(Workbench bench) {
        List<ObjectNode> scenes = bench.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            ObjectNode scene = scenes.get(i);
            JsonNode copy = scene.get("text_overlay");
            if (copy == null) {
                continue;
            }
            ObjectNode first = firstOf(bench, i + 1);
            if (first == null) {
                Workbench.clear(scene, "text_overlay");
            } else if (copy instanceof ObjectNode there) {
                for (String field : List.copyOf(there.propertyNames())) {
                    JsonNode value = first.get(field);
                    if (value != null && !value.equals(there.get(field))) {
                        there.set(field, value.deepCopy());
                    }
                }
            } else {
                ObjectNode fresh = Workbench.NODES.objectNode();
                for (String field : List.of("text", "style", "position", "animation")) {
                    JsonNode value = first.get(field);
                    fresh.set(
                            field,
                            value == null ? Workbench.NODES.stringNode("") : value.deepCopy());
                }
                scene.set("text_overlay", fresh);
            }
        }
    }

    private static @Nullable ObjectNode firstOf(Workbench bench, int number) {
        for (ObjectNode overlay : bench.overlays()) {
            JsonNode of = overlay.get("scene_number");
            if (of != null && of.isNumber() && of.intValue() == number) {
                return overlay;
            }
        }
        return null;
    }
}
