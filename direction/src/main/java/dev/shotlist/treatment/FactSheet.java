package dev.shotlist.treatment;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.generator.Generator;
import dev.shotlist.plan.Evidence;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Voice;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.style.StyleLead;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The settled facts as the model gets them: JSON with fixed names in a fixed order. */
final class FactSheet {
    /** Usual speaking rate where the voice names none, in words a minute. */
    private static final double USUAL_RATE = 150;

    /** Share of the piece that may be spoken; conform leaves out what goes beyond. */
    private static final double SPOKEN_SHARE = 0.85;

    private final Settled settled;
    private final Draft understudy;
    private final @Nullable Generator generator;
    private final ObjectNode sheet = JsonNodeFactory.instance.objectNode();

    private FactSheet(Settled settled, Draft understudy, @Nullable Generator generator) {
        this.settled = settled;
        this.understudy = understudy;
        this.generator = generator;
    }

    /**
     * @param understudy the built-in director's draft, whose colours and anchor hold for every
     *     director
     * @param generator that the scenes are made for, where one is named
     */
    static ObjectNode of(Settled settled, Draft understudy, @Nullable Generator generator) {
        FactSheet facts = new FactSheet(settled, understudy, generator);
        facts.piece();
        facts.product();
        facts.scenes();
        facts.demands();
        facts.sound();
        facts.look();
        facts.generator();
        facts.brand();
        facts.whereFrom();
        return facts.sheet;
    }

    private void piece() {
        TechnicalSpecs specs = settled.specs();
        ObjectNode piece = sheet.putObject("piece");
        piece.put("format", specs.format().wire());
        piece.put("seconds", specs.duration().value());
        piece.put("platform", specs.platform().wire());
        piece.put("placement", specs.placement());
        piece.put("ratio", specs.aspectRatio().toString());
        piece.put("resolution", specs.resolution().toString());
        piece.set("safe_area", PlanJson.mapper().valueToTree(specs.safeArea()));
        piece.put("language", settled.language().english());
        piece.put("pace", settled.pace().wire());
    }

    private void product() {
        sheet.set("product", PlanJson.mapper().valueToTree(settled.product()));
    }

    private void scenes() {
        ObjectNode scenes = sheet.putObject("scenes");
        Integer exactly = settled.sceneCount();
        if (exactly != null) {
            scenes.put("exactly", exactly);
        } else {
            scenes.put("about", understudy.scenes().size());
            scenes.put("at_most", SceneRoom.most(settled));
        }
        ArrayNode shots = sheet.putArray("shots_in_order");
        List<ShotOrder> orders = settled.shots();
        for (int i = 0; i < orders.size(); i++) {
            ShotOrder order = orders.get(i);
            ObjectNode shot = shots.addObject().put("number", i + 1).put("words", order.words());
            if (order.size() != null) {
                shot.put("shot_type", order.size().wire());
            }
            if (order.move() != null) {
                shot.put("camera_movement", order.move().wire());
            }
            if (order.length() != null) {
                shot.put("seconds", order.length().value());
            }
        }
    }

    private void demands() {
        ArrayNode lines = sheet.putArray("required_lines");
        settled.lines()
                .forEach(line ->
                        lines.addObject()
                                .put("text", line.text())
                                .put("where", PlanWords.of(line.where())));
        ArrayNode avoid = sheet.putArray("must_not_appear");
        settled.avoid().stream().map(Avoidance::english).distinct().forEach(avoid::add);
        sheet.put("screen_text", settled.screenText());
        CallToAction call = settled.cta();
        if (call == null) {
            sheet.putNull("call_to_action");
        } else {
            sheet.putObject("call_to_action")
                    .put("action", call.action().wire())
                    .put("text", call.text())
                    .put("address", call.address());
        }
    }

    private void sound() {
        ObjectNode sound = sheet.putObject("sound");
        sound.put("music_genre", settled.sound().genre());
        if (settled.sound().tempo() != null) {
            sound.put("beats_per_minute", settled.sound().tempo().value());
        }
        settled.sound().instruments().forEach(sound.putArray("instruments")::add);
        sound.put("energy_curve", settled.sound().curve().wire());
        sound.put("effects", settled.sound().effects());
        Voice voice = settled.sound().voice();
        if (voice == null) {
            sound.putNull("voice");
            return;
        }
        double rate = voice.wordsPerMinute() == null ? USUAL_RATE : voice.wordsPerMinute();
        double seconds = settled.specs().duration().value() * SPOKEN_SHARE;
        sound.putObject("voice")
                .put("kind", settled.sound().voiceKind().wire())
                .put("description", voice.description())
                .put("most_words", (int) (seconds * rate / 60));
    }

    private void look() {
        StyleLead lead = settled.lead();
        ObjectNode look = sheet.putObject("look");
        look.put("led_by", lead.source().wire());
        look.put("style_anchor", understudy.visual().styleAnchor());
        ArrayNode palette = look.putArray("palette");
        understudy
                .visual()
                .colorPalette()
                .forEach(color ->
                        palette.addObject()
                                .put("hex", color.hex().value())
                                .put("role", color.role().wire())
                                .put("name", color.name()));
        settled.moods().stream().map(MoodFacts::id).forEach(look.putArray("moods")::add);
        ArrayNode said = look.putArray("said");
        settled.reading()
                .style()
                .forEach(word ->
                        said.addObject()
                                .put("aspect", PlanWords.of(word.value().aspect()))
                                .put("words", word.value().words()));
        ObjectNode measured = look.putObject("measured");
        measured.put("lighting", lead.lighting());
        measured.put("composition", lead.composition());
        measured.put("camera", lead.camera());
        measured.put("texture", lead.texture());
        measured.put("cuts_per_minute", lead.cutsPerMinute());
    }

    private void generator() {
        Generator made = generator;
        if (made == null) {
            sheet.putNull("generator");
            return;
        }
        ObjectNode limits = sheet.putObject("generator").put("name", made.name());
        limits.put("clip_seconds_from", made.durations().shortest().value());
        limits.put("clip_seconds_to", made.durations().longest().value());
        limits.put("most_prompt_characters", made.maxPromptChars());
    }

    private void brand() {
        ObjectNode brand = sheet.putObject("brand");
        brand.put("tone", settled.brand().tone());
        settled.brand().forbiddenWords().forEach(brand.putArray("forbidden_words")::add);
    }

    /** By path: the brief's words, a reference, the brand or a default. */
    private void whereFrom() {
        Map<String, String> from = new TreeMap<>();
        for (Evidence one : settled.evidence()) {
            from.putIfAbsent(one.path(), one.source().wire());
        }
        settled.defaultsUsed().forEach(path -> from.putIfAbsent(path, "default"));
        ObjectNode node = sheet.putObject("where_from");
        from.forEach(node::put);
    }
}
