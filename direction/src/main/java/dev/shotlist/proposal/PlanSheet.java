package dev.shotlist.proposal;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as a model sees it: what operations can change, and nothing that we do not know. Long
 * texts are cut, so that no plan makes a prompt without end.
 */
final class PlanSheet {
    private static final int LONGEST_TEXT = 400;
    private static final int MOST_ENTRIES = 120;

    private PlanSheet() {}

    static ObjectNode of(ObjectNode plan) {
        JsonNode direction = plan.path("creative_direction");
        ObjectNode sheet = JsonNodeFactory.instance.objectNode();
        copy(
                direction.path("product"),
                sheet.putObject("product"),
                List.of("name", "brand", "audience", "offer"));
        copy(
                direction.path("technical_specs"),
                sheet.putObject("piece"),
                List.of(
                        "format",
                        "duration",
                        "aspect_ratio",
                        "platform",
                        "placement",
                        "resolution",
                        "fps",
                        "language"));
        ObjectNode look = sheet.putObject("look");
        JsonNode visual = direction.path("visual_direction");
        copy(
                visual,
                look,
                List.of(
                        "aesthetic",
                        "lighting_style",
                        "camera_style",
                        "composition",
                        "mood",
                        "style_anchor"));
        list(
                visual.path("color_palette"),
                look.putArray("palette"),
                List.of("name", "hex", "role"));
        JsonNode sound = direction.path("audio_direction");
        ObjectNode heard = sheet.putObject("sound");
        copy(sound, heard, List.of("music_genre", "tempo", "instruments"));
        copy(
                sound.path("voice"),
                heard.putObject("voice"),
                List.of("description", "language", "words_per_minute"));
        JsonNode text = direction.path("text_strategy");
        ObjectNode read = sheet.putObject("text");
        copy(text, read, List.of("font_family", "text_color"));
        list(
                text.path("overlays"),
                read.putArray("overlays"),
                List.of(
                        "text",
                        "scene_number",
                        "start_time",
                        "end_time",
                        "style",
                        "position",
                        "font_size",
                        "animation"));
        copy(
                direction.path("pacing"),
                sheet.putObject("pacing"),
                List.of("overall", "cuts_per_minute", "transition_style"));
        copy(
                direction.path("cta"),
                sheet.putObject("call_to_action"),
                List.of("text", "action", "start_time", "duration"));
        scenes(plan.path("scenes"), sheet.putArray("scenes"));
        return sheet;
    }

    private static void scenes(JsonNode scenes, ArrayNode sheet) {
        for (JsonNode scene : scenes) {
            ObjectNode one = sheet.addObject();
            copy(scene, one, List.of("id", "scene_number", "start_time", "duration", "purpose"));
            copy(
                    scene.path("visual"),
                    one,
                    List.of(
                            "shot_type",
                            "camera_movement",
                            "camera_angle",
                            "subject",
                            "environment"));
            copy(
                    scene.path("audio"),
                    one,
                    List.of(
                            "voiceover_text",
                            "voiceover_kind",
                            "music_intensity",
                            "sound_effects"));
            copy(
                    scene.path("transition_to_next"),
                    one.putObject("transition"),
                    List.of("type", "duration"));
        }
    }

    /** Entries with their numbers from 1, by which operations name them. */
    private static void list(JsonNode from, ArrayNode to, List<String> fields) {
        for (int i = 0; i < Math.min(from.size(), MOST_ENTRIES); i++) {
            copy(from.path(i), to.addObject().put("number", i + 1), fields);
        }
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> fields) {
        for (String field : fields) {
            JsonNode value = from.path(field);
            if (value.isArray()) {
                ArrayNode all = to.putArray(field);
                for (int i = 0; i < Math.min(value.size(), MOST_ENTRIES); i++) {
                    all.add(cut(value.path(i).asString("")));
                }
            } else if (value.isString()) {
                to.put(field, cut(value.stringValue()));
            } else if (value.isNumber()) {
                to.set(field, value);
            }
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "...";
    }
}
