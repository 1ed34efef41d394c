package dev.shotlist.edit.applying;

import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import dev.shotlist.plan.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Overlays that repeat what is spoken. */
final class Subtitles {
    private static final String STYLE = "subtitle";

    /** As many characters as a line of subtitles holds. */
    private static final int LINE = 42;

    /** Where controls cover about so much of the frame, its bottom third is no place for text. */
    private static final double THIRD = 0.28;

    private Subtitles() {}

    static void on(Workbench bench) {
        ObjectNode text = bench.part("text_strategy");
        List<ObjectNode> all = new ArrayList<>(bench.overlays());
        boolean spoken = false;
        int number = 0;
        for (ObjectNode scene : bench.scenes()) {
            number++;
            String said = Speech.said(scene);
            if (said != null) {
                spoken = true;
                if (isRead(all, said, number)) {
                    continue;
                }
                String position = position(bench, all, number);
                for (ObjectNode title : titles(scene, said, number, position)) {
                    insert(all, title);
                }
            }
        }
        if (!spoken) {
            throw CannotApply.missing(
                    "Nobody speaks in this plan, so there is nothing to subtitle.");
        }
        if (text.path("overlays").size() < all.size()) {
            bench.overlays(all);
            Letters.copies(bench);
        }
    }

    /** At the bottom, where the platform's controls and the scene's other text leave it free. */
    private static String position(Workbench bench, List<ObjectNode> overlays, int scene) {
        List<String> places = new ArrayList<>(List.of("bottom_third", "center", "top_third"));
        if (covered(bench.partOrNull("technical_specs")) > THIRD) {
            places.remove("bottom_third");
        }
        List<String> free = new ArrayList<>(places);
        for (ObjectNode one : overlays) {
            if (one.path("scene_number").asInt(0) == scene) {
                free.remove(String.valueOf(Workbench.text(one, "position")));
            }
        }
        return free.isEmpty() ? places.getFirst() : free.getFirst();
    }

    /** The share of the frame that controls cover from below. */
    private static double covered(@Nullable ObjectNode specs) {
        ObjectNode area = specs == null ? null : Workbench.object(specs, "safe_area");
        String resolution = specs == null ? null : Workbench.text(specs, "resolution");
        if (area == null || resolution == null) {
            return 0;
        }
        return area.path("bottom").asDouble(0) / Resolution.of(resolution).height();
    }

    /** Whether the scene's text says the line already; nobody reads it twice. */
    private static boolean isRead(List<ObjectNode> overlays, String said, int scene) {
        return overlays.stream()
                .anyMatch(one ->
                        one.path("scene_number").asInt(0) == scene
                                && Folded.text(one.path("text").asString(""))
                                        .equals(Folded.text(said)));
    }

    private static void insert(List<ObjectNode> all, ObjectNode title) {
        boolean there =
                all.stream()
                        .anyMatch(one ->
                                title.path("text").equals(one.path("text"))
                                        && title.path("scene_number")
                                                .equals(one.path("scene_number")));
        int place = 0;
        int scene = title.path("scene_number").asInt(0);
        while (place < all.size() && all.get(place).path("scene_number").asInt(0) <= scene) {
            place++;
        }
        if (!there) {
            all.add(place, title);
        }
    }

    /** One line after the other, each for its share of the time that the words take. */
    private static List<ObjectNode> titles(
            ObjectNode scene, String said, int number, String position) {
        ObjectNode audio = Workbench.object(scene, "audio");
        long from = audio == null ? -1 : Workbench.millis(audio, "voiceover_start");
        long to = audio == null ? -1 : Workbench.millis(audio, "voiceover_end");
        long start = from < 0 ? Workbench.millis(scene, "start_time") : from;
        long end = to <= start ? Workbench.millis(scene, "end_time") : to;
        if (start < 0 || end <= start) {
            throw CannotApply.missing("A scene has no time that a subtitle could have.");
        }
        List<ObjectNode> titles = new ArrayList<>();
        List<String> lines = lines(said);
        int left = lines.stream().mapToInt(String::length).sum();
        long at = start;
        for (String line : lines) {
            long lasts = Math.round((double) (end - at) * line.length() / left);
            left -= line.length();
            ObjectNode title = Workbench.NODES.objectNode();
            title.put("text", line);
            Workbench.time(title, "start_time", at);
            Workbench.time(title, "end_time", at + lasts);
            title.put("style", STYLE);
            title.put("position", position);
            title.put("font_size", "small").put("animation", "none");
            title.put("scene_number", number);
            titles.add(title);
            at += lasts;
        }
        return titles;
    }

    private static List<String> lines(String said) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : said.strip().split(" ", -1)) {
            boolean full = !line.isEmpty() && line.length() + 1 + word.length() > LINE;
            boolean rests =
                    line.length() > LINE / 3 && ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
            if (full || rests) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static void off(Workbench bench) {
        Set<String> spoken = new HashSet<>();
        for (ObjectNode scene : bench.scenes()) {
            String said = Speech.said(scene);
            if (said != null) {
                spoken.add(Folded.text(said));
            }
        }
        List<ObjectNode> kept = new ArrayList<>();
        for (ObjectNode overlay : bench.overlays()) {
            String text = Workbench.text(overlay, "text");
            boolean repeats =
                    STYLE.equals(Workbench.text(overlay, "style"))
                            || (text != null && spoken.contains(Folded.text(text)));
            if (!repeats) {
                kept.add(overlay);
            }
        }
        if (kept.size() == bench.overlays().size()) {
            throw CannotApply.missing("The plan has no subtitles.");
        }
        bench.overlays(kept);
        Letters.copies(bench);
    }
}
