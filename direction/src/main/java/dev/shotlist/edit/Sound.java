package dev.shotlist.edit;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.GenreFacts;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Music and voice. */
final class Sound {
    /** An unhurried reading, where the plan had no voice that says how fast. */
    private static final int WORDS_PER_MINUTE = 140;

    private static final int BEATS_PER_BAR = 4;

    private final Defaults defaults;
    private final GenreWords genres;

    Sound(Defaults defaults, GenreWords genres) {
        this.defaults = defaults;
        this.genres = genres;
    }

    void tempo(Workbench bench, double bpm) {
        ObjectNode sound = bench.part("audio_direction");
        if (isNull(sound, "music_genre") && sound.get("music_genre") != null) {
            throw new CannotApply("edit_impossible", "There is no music that could have a tempo.");
        }
        BigDecimal value = BigDecimal.valueOf(bpm);
        Workbench.number(sound, "tempo", value);
        ObjectNode grid = Workbench.object(sound, "beat_grid");
        if (grid != null && Workbench.number(grid, "bpm", value)) {
            bench.follows("beat grid");
        }
    }

    void genre(Workbench bench, String genre) {
        ObjectNode sound = bench.part("audio_direction");
        boolean silent = isNull(sound, "music_genre");
        if (!Workbench.put(sound, "music_genre", genre)) {
            return;
        }
        GenreFacts facts = defaults.genre(genres.id(genre));
        if (facts != null && sound.get("instruments") instanceof ArrayNode) {
            ArrayNode instruments = Workbench.NODES.arrayNode();
            facts.instruments().forEach(instruments::add);
            sound.set("instruments", instruments);
            bench.follows("instruments");
        }
        if (silent && facts != null && isNull(sound, "tempo")) {
            BigDecimal tempo = BigDecimal.valueOf(facts.tempo());
            Workbench.number(sound, "tempo", tempo);
            ObjectNode grid = Workbench.NODES.objectNode();
            Workbench.number(grid, "bpm", tempo);
            Workbench.number(grid, "offset", BigDecimal.ZERO);
            Workbench.number(grid, "beats_per_bar", BigDecimal.valueOf(BEATS_PER_BAR));
            sound.set("beat_grid", grid);
            bench.follows("tempo");
        }
    }

    private static boolean isNull(ObjectNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull();
    }

    void off(Workbench bench) {
        ObjectNode sound = bench.part("audio_direction");
        Workbench.clear(sound, "music_genre");
        boolean beaten = Workbench.clear(sound, "tempo");
        beaten |= Workbench.clear(sound, "beat_grid");
        if (beaten) {
            bench.follows("no tempo");
        }
        if (sound.get("instruments") instanceof ArrayNode played && !played.isEmpty()) {
            sound.set("instruments", Workbench.NODES.arrayNode());
            bench.follows("no instruments");
        }
        for (ObjectNode scene : bench.scenes()) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio != null
                    && audio.get("music_intensity") != null
                    && Workbench.number(audio, "music_intensity", BigDecimal.ZERO)) {
                bench.follows("silenced " + Workbench.name(scene));
            }
        }
    }

    void voiceOff(Workbench bench, Operation.VoiceOff operation) {
        List<String> named = operation.scenes();
        List<ObjectNode> scenes =
                named == null ? bench.scenes() : named.stream().map(bench::scene).toList();
        for (ObjectNode scene : scenes) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio != null && Workbench.clear(audio, "voiceover_text")) {
                Workbench.clear(audio, "voiceover_start");
                Workbench.clear(audio, "voiceover_end");
                Workbench.clear(audio, "voiceover_kind");
                Workbench.clear(audio, "speaker");
            }
        }
        boolean spoken =
                bench.scenes().stream()
                        .map(scene -> Workbench.object(scene, "audio"))
                        .anyMatch(audio ->
                                audio != null && Workbench.text(audio, "voiceover_text") != null);
        ObjectNode sound = bench.partOrNull("audio_direction");
        if (!spoken && sound != null && Workbench.clear(sound, "voice")) {
            bench.follows("no voice left");
        }
    }

    void voice(Workbench bench, String description) {
        ObjectNode sound = bench.part("audio_direction");
        ObjectNode voice = Workbench.object(sound, "voice");
        if (voice == null) {
            throw CannotApply.missing("The plan has no voice to change.");
        }
        Workbench.put(voice, "description", description);
    }

    void line(Workbench bench, Operation.SetLine operation) {
        ObjectNode scene = bench.scene(operation.scene());
        ObjectNode audio = Workbench.object(scene, "audio");
        if (audio == null) {
            throw CannotApply.missing("The scene has no audio that could carry a line.");
        }
        Workbench.put(audio, "voiceover_text", operation.text());
        ObjectNode sound = bench.partOrNull("audio_direction");
        if (sound != null && sound.get("voice") != null && isNull(sound, "voice")) {
            ObjectNode voice = Workbench.NODES.objectNode();
            voice.put("description", "clear, unhurried voice");
            ObjectNode specs = bench.partOrNull("technical_specs");
            String language = specs == null ? null : Workbench.text(specs, "language");
            voice.put("language", language == null ? "en" : language);
            voice.put("words_per_minute", WORDS_PER_MINUTE);
            sound.set("voice", voice);
            bench.follows("a voice to speak it");
        }
    }
}
