package dev.shotlist.edit.applying;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.GenreFacts;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.GenreWords;
import dev.shotlist.edit.words.WordForms;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Music, and which room does what else is heard. */
final class Sound {
    private static final int BEATS_PER_BAR = 4;

    private final Defaults defaults;
    private final GenreWords genres;

    Sound(Defaults defaults, GenreWords genres) {
        this.defaults = defaults;
        this.genres = genres;
    }

    void apply(Workbench bench, SoundOperation operation) {
        switch (operation) {
            case SoundOperation.SetTempo one -> tempo(bench, one.bpm());
            case SoundOperation.SetGenre one -> genre(bench, one.genre());
            case SoundOperation.MusicOff _ -> off(bench);
            case SoundOperation.AddInstrument one -> play(bench, one.name());
            case SoundOperation.RemoveInstrument one -> mute(bench, one.name());
            case SoundOperation.SetIntensity one -> intensity(bench, one);
            case SoundOperation.SetCurve one ->
                    Workbench.put(
                            bench.part("audio_direction"), "intensity_curve", one.curve().wire());
            case SoundOperation.AddEffect one -> Effects.add(bench, one);
            case SoundOperation.RemoveEffect one -> Effects.remove(bench, one);
            case SoundOperation.VoiceOff one -> Speech.off(bench, one);
            case SoundOperation.SetVoice one -> Speech.voice(bench, one.description());
            case SoundOperation.SetLine one -> Speech.line(bench, one);
            case SoundOperation.MoveLine one -> MovedLine.move(bench, one);
            case SoundOperation.SetVoiceLanguage one -> Speech.language(bench, one.language());
            case SoundOperation.SetVoiceKind one -> Speech.kind(bench, one);
        }
    }

    private static void tempo(Workbench bench, double bpm) {
        ObjectNode sound = bench.part("audio_direction");
        if (Workbench.isNull(sound, "music_genre") && sound.get("music_genre") != null) {
            throw new CannotApply("edit_impossible", "There is no music that could have a tempo.");
        }
        BigDecimal value = BigDecimal.valueOf(bpm);
        Workbench.number(sound, "tempo", value);
        ObjectNode grid = Workbench.object(sound, "beat_grid");
        if (grid != null && Workbench.number(grid, "bpm", value)) {
            bench.follows("beat grid");
        }
    }

    private void genre(Workbench bench, String genre) {
        ObjectNode sound = bench.part("audio_direction");
        boolean silent = Workbench.isNull(sound, "music_genre");
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
        if (silent && facts != null && Workbench.isNull(sound, "tempo")) {
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

    private static void off(Workbench bench) {
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

    private static void play(Workbench bench, String name) {
        ObjectNode sound = bench.part("audio_direction");
        if (sound.get("music_genre") != null && Workbench.isNull(sound, "music_genre")) {
            throw new CannotApply("edit_impossible", "There is no music to play " + name + " in.");
        }
        ArrayNode played = Workbench.NODES.arrayNode();
        for (JsonNode one : sound.path("instruments")) {
            if (name.equalsIgnoreCase(one.asString(""))) {
                return;
            }
            played.add(one);
        }
        sound.set("instruments", played.add(name));
    }

    private static void mute(Workbench bench, String name) {
        ObjectNode sound = bench.part("audio_direction");
        ArrayNode left = Workbench.NODES.arrayNode();
        for (JsonNode one : sound.path("instruments")) {
            if (!WordForms.names(one.asString(""), name)) {
                left.add(one);
            }
        }
        if (left.size() == sound.path("instruments").size()) {
            throw CannotApply.missing("No " + name + " plays in this music.");
        }
        sound.set("instruments", left);
    }

    private static void intensity(Workbench bench, SoundOperation.SetIntensity operation) {
        for (ObjectNode scene : bench.named(operation.scenes())) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio == null) {
                throw CannotApply.missing("The scene has no audio to change.");
            }
            Workbench.number(audio, "music_intensity", operation.intensity(), 2);
        }
    }
}
