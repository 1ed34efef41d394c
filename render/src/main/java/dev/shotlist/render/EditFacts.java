package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an edit changed about the piece as a whole, in the words that people use for it. */
final class EditFacts {
    private final EditedPlans plans;
    private final Markup page;

    EditFacts(EditedPlans plans, Markup page) {
        this.plans = plans;
        this.page = page;
    }

    void write() {
        Map<String, String> was = facts(plans.directionBefore());
        Map<String, String> is = facts(plans.directionAfter());
        if (was.equals(is)) {
            return;
        }
        page.raw("<h2>The piece</h2><table class=\"facts-of\"><thead><tr><th></th><th>Before</th>")
                .raw("<th>After</th></tr></thead><tbody>");
        for (Map.Entry<String, String> fact : is.entrySet()) {
            String old = was.getOrDefault(fact.getKey(), "");
            if (!old.equals(fact.getValue())) {
                page.raw("<tr><th scope=\"row\">").text(fact.getKey()).raw("</th><td>");
                Sides.before(page, old, fact.getValue(), old.isEmpty());
                page.raw("</td><td>");
                Sides.after(page, old, fact.getValue(), fact.getValue().isEmpty());
                page.raw("</td></tr>");
            }
        }
        page.raw("</tbody></table>");
    }

    private static Map<String, String> facts(JsonNode direction) {
        JsonNode specs = direction.path("technical_specs");
        JsonNode look = direction.path("visual_direction");
        JsonNode type = direction.path("text_strategy");
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Length", with(specs.path("duration"), " s"));
        facts.put("Frame", words(specs.path("aspect_ratio"), specs.path("resolution")));
        facts.put("Platform", words(specs.path("platform"), specs.path("placement")));
        facts.put("Frames a second", with(specs.path("fps"), ""));
        facts.put("Language", words(specs.path("language")));
        facts.put("Palette", palette(look.path("color_palette")));
        facts.put("Look", words(look.path("aesthetic")));
        facts.put("Light", words(look.path("lighting_style")));
        facts.put("Mood", listed(look.path("mood")));
        facts.put("In every prompt", words(look.path("style_anchor")));
        facts.put("Pace", pace(direction.path("pacing")));
        facts.put("Music", music(direction.path("audio_direction")));
        facts.put(
                "Voice",
                words(direction.path("audio_direction").path("voice").path("description")));
        facts.put("Button", quoted(direction.path("cta").path("text")));
        facts.put("Typeface", words(type.path("font_family"), type.path("text_color")));
        return facts;
    }

    private static String with(JsonNode number, String unit) {
        return number.isNumber() ? Markup.plain(number.doubleValue()) + unit : "";
    }

    /** Words and names of the wire, those that are there, parted by commas. */
    private static String words(JsonNode... values) {
        List<String> words = new ArrayList<>();
        for (JsonNode value : values) {
            if (value.isString() && !value.stringValue().isBlank()) {
                words.add(value.stringValue().replace('_', ' '));
            }
        }
        return String.join(", ", words);
    }

    private static String quoted(JsonNode words) {
        return words.isString() ? "“" + words.stringValue() + "”" : "";
    }

    private static String listed(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(one -> words.add(one.asString("")));
        return String.join(", ", words);
    }

    private static String palette(JsonNode palette) {
        List<String> colors = new ArrayList<>();
        for (JsonNode color : palette) {
            colors.add(
                    (color.path("name").asString("") + " " + color.path("hex").asString(""))
                            .strip());
        }
        return String.join(", ", colors);
    }

    private static String pace(JsonNode pacing) {
        String cuts = with(pacing.path("cuts_per_minute"), " cuts a minute");
        String words = words(pacing.path("overall"), pacing.path("transition_style"));
        return words.isEmpty() || cuts.isEmpty() ? words + cuts : words + ", " + cuts;
    }

    private static String music(JsonNode sound) {
        String tempo = with(sound.path("tempo"), " bpm");
        String genre = words(sound.path("music_genre"));
        String played = listed(sound.path("instruments"));
        String music = genre.isEmpty() || tempo.isEmpty() ? genre + tempo : genre + ", " + tempo;
        return played.isEmpty() ? music : music + ": " + played;
    }
}
