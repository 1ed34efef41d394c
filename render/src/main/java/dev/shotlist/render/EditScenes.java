package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The scenes of a plan before and after an edit, each beside itself. */
final class EditScenes {
    private final EditedPlans plans;
    private final Markup page;

    EditScenes(EditedPlans plans, Markup page) {
        this.plans = plans;
        this.page = page;
    }

    void write() {
        JsonNode before = plans.before().path("scenes");
        JsonNode after = plans.after().path("scenes");
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        page.raw("<h2>Scene by scene</h2><div class=\"scene-pairs\"><h3>Before</h3><h3>After</h3>");
        gone(before, 0);
        for (JsonNode scene : after) {
            JsonNode old = EditedPlans.named(plans.before(), scene);
            pair(old, scene);
            for (int i = 0; i < before.size() && !old.isMissingNode(); i++) {
                if (before.get(i).equals(old)) {
                    gone(before, i + 1);
                }
            }
        }
        page.raw("</div>");
    }

    /** Scenes that went, from that place of the old plan up to the next that stays. */
    private void gone(JsonNode before, int from) {
        for (int i = from; i < before.size(); i++) {
            JsonNode scene = before.get(i);
            if (!EditedPlans.named(plans.after(), scene).isMissingNode()) {
                return;
            }
            page.raw("<div class=\"card gone\"><div class=\"no\">")
                    .text(heading(scene))
                    .raw("</div>");
            card(scene, plans.directionBefore(), List.of(), true);
            page.raw("</div><div class=\"card empty\"><b class=\"again\">removed</b></div>");
        }
    }

    private void pair(JsonNode old, JsonNode now) {
        List<String> was = old.isMissingNode() ? List.of() : lines(old, plans.directionBefore());
        List<String> is = lines(now, plans.directionAfter());
        boolean same = was.equals(is) && heading(old).equals(heading(now));
        if (same) {
            page.raw("<div class=\"card same\">").text(heading(now)).raw("</div>");
            page.raw("<div class=\"card same\">")
                    .text(plans.isRendered(now) ? "the same, rendered again" : "the same")
                    .raw("</div>");
            return;
        }
        if (old.isMissingNode()) {
            page.raw("<div class=\"card empty\"><b class=\"again\">new</b></div>");
        } else {
            page.raw("<div class=\"card\"><div class=\"no\">");
            Sides.before(page, heading(old), heading(now), false);
            page.raw("</div>");
            card(old, plans.directionBefore(), is, true);
            page.raw("</div>");
        }
        page.raw("<div class=\"card\"><div class=\"no\">");
        Sides.after(page, old.isMissingNode() ? heading(now) : heading(old), heading(now), false);
        page.raw(plans.isRendered(now) ? "<b class=\"again\">render again</b></div>" : "</div>");
        card(now, plans.directionAfter(), was, false);
        page.raw("</div>");
    }

    /** The lines of one card, marked where the other side's line of that place differs. */
    private void card(JsonNode scene, JsonNode direction, List<String> other, boolean before) {
        List<String> own = lines(scene, direction);
        for (int i = 0; i < own.size(); i++) {
            String there = i < other.size() ? other.get(i) : "";
            String here = own.get(i);
            if (here.isEmpty() && there.isEmpty()) {
                continue;
            }
            page.raw(i == 0 ? "<p class=\"subject\">" : "<p>");
            if (other.isEmpty()) {
                page.text(here);
            } else if (here.isEmpty()) {
                page.raw("<span class=\"none\">none</span>");
            } else if (before) {
                Sides.before(page, here, there, false);
            } else {
                Sides.after(page, there, here, false);
            }
            page.raw("</p>");
        }
    }

    private static String heading(JsonNode scene) {
        double from = scene.path("start_time").asDouble(0);
        double to = from + scene.path("duration").asDouble(0);
        return scene.path("scene_number").asString("")
                + " · "
                + scene.path("purpose").asString("").replace('_', ' ')
                + " · "
                + seconds(from)
                + "–"
                + seconds(to)
                + " s";
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** What is seen, where, how it is taken, read, spoken, heard, and how it goes on. */
    private static List<String> lines(JsonNode scene, JsonNode direction) {
        JsonNode visual = scene.path("visual");
        JsonNode audio = scene.path("audio");
        List<String> lines = new ArrayList<>();
        lines.add(visual.path("subject").asString(""));
        lines.add(visual.path("environment").asString(""));
        lines.add(
                joined(
                        visual.path("shot_type"),
                        visual.path("camera_angle"),
                        visual.path("camera_movement")));
        lines.add(texts(scene, direction));
        String voice = audio.path("voiceover_text").asString("");
        lines.add(voice.isEmpty() ? "" : "Voice: “" + voice + "”");
        String heard = listed(audio.path("sound_effects"));
        lines.add(heard.isEmpty() ? "" : "Heard: " + heard);
        JsonNode music = audio.path("music_intensity");
        lines.add(
                music.isNumber() ? "Music at " + Math.round(music.doubleValue() * 100) + "%" : "");
        JsonNode next = scene.path("transition_to_next");
        String type = next.path("type").asString("");
        lines.add(type.isEmpty() || type.equals("cut") ? "" : "Then " + type.replace('_', ' '));
        return lines;
    }

    private static String texts(JsonNode scene, JsonNode direction) {
        List<String> texts = new ArrayList<>();
        for (JsonNode overlay : direction.path("text_strategy").path("overlays")) {
            if (overlay.path("scene_number").equals(scene.path("scene_number"))) {
                texts.add(
                        "“"
                                + overlay.path("text").asString("")
                                + "” "
                                + seconds(overlay.path("start_time").asDouble(0))
                                + "–"
                                + seconds(overlay.path("end_time").asDouble(0))
                                + " s");
            }
        }
        return texts.isEmpty() ? "" : "Text: " + String.join(", ", texts);
    }

    private static String joined(JsonNode... names) {
        List<String> words = new ArrayList<>();
        for (JsonNode name : names) {
            if (name.isString()) {
                words.add(name.stringValue().replace('_', ' '));
            }
        }
        return String.join(", ", words);
    }

    private static String listed(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(one -> words.add(one.asString("")));
        return String.join(", ", words);
    }
}
