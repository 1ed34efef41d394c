package dev.shotlist.edit;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CameraMovement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which room does which operation. */
final class Applying {
    private final Pictures pictures;
    private final Look look;
    private final Sound sound;
    private final Letters letters;
    private final Scenes scenes;

    private Applying(Pictures pictures, Look look, Sound sound, Letters letters) {
        this.pictures = pictures;
        this.look = look;
        this.sound = sound;
        this.letters = letters;
        this.scenes = new Scenes(pictures);
    }

    static Applying load(FactFiles files, Defaults defaults) {
        JsonNode phrases = files.read("director/phrases.json", JsonNode.class);
        Map<CameraMovement, List<String>> moves = new EnumMap<>(CameraMovement.class);
        for (CameraMovement movement : CameraMovement.values()) {
            List<String> words = new ArrayList<>();
            phrases.path("moves").path(movement.wire()).forEach(node -> words.add(node.asString()));
            if (!words.isEmpty()) {
                moves.put(movement, List.copyOf(words));
            }
        }
        Map<String, String> ratios = new HashMap<>();
        JsonNode words = phrases.path("ratio_words");
        words.propertyNames().forEach(ratio -> ratios.put(ratio, words.path(ratio).asString()));
        return new Applying(
                new Pictures(moves),
                new Look(defaults, new ColorWords(files), ratios),
                new Sound(defaults, GenreWords.load(files)),
                new Letters(CallLexicon.load(files)));
    }

    /**
     * Works in the bench's tree.
     *
     * @return the tree afterwards, another one only for an undo
     * @throws CannotApply where the plan does not take the operation
     */
    ObjectNode apply(Workbench bench, Operation operation) {
        switch (operation) {
            case Operation.SetDuration one -> look.duration(bench, one);
            case Operation.ChangePace one -> scenes.pace(bench, one);
            case Operation.SetRatio one -> look.ratio(bench, one.ratio());
            case Operation.SetPlatform one -> look.platform(bench, one);
            case Operation.SwapColor one -> look.swap(bench, one);
            case Operation.AddColor one -> look.add(bench, one);
            case Operation.RemoveColor one -> look.remove(bench, one);
            case Operation.SetTempo one -> sound.tempo(bench, one.bpm());
            case Operation.SetGenre one -> sound.genre(bench, one.genre());
            case Operation.MusicOff _ -> sound.off(bench);
            case Operation.VoiceOff one -> sound.voiceOff(bench, one);
            case Operation.SetVoice one -> sound.voice(bench, one.description());
            case Operation.SetLine one -> sound.line(bench, one);
            case Operation.SetOverlay one -> letters.set(bench, one);
            case Operation.AddOverlay one -> letters.add(bench, one);
            case Operation.RemoveOverlays one -> letters.remove(bench, one);
            case Operation.AddScene one -> scenes.add(bench, one);
            case Operation.RemoveScene one -> scenes.remove(bench, one.scene());
            case Operation.MoveScene one -> scenes.move(bench, one);
            case Operation.SwapScenes one -> scenes.swap(bench, one);
            case Operation.SplitScene one -> scenes.split(bench, one.scene());
            case Operation.MergeScenes one -> scenes.merge(bench, one);
            case Operation.RetimeScene one -> scenes.retime(bench, one);
            case Operation.SetSceneCount one -> scenes.count(bench, one.count(), Set.of());
            case Operation.SetShot one -> pictures.shot(bench, one);
            case Operation.SetCamera one -> pictures.camera(bench, one);
            case Operation.SetSubject one -> pictures.subject(bench, one);
            case Operation.SetEnvironment one -> pictures.environment(bench, one);
            case Operation.SetCta one -> letters.call(bench, one);
            case Operation.RemoveCta _ -> letters.noCall(bench);
            case Operation.SetMood one -> look.mood(bench, one.mood());
            case Operation.SetLight one -> look.light(bench, one.light());
            case Operation.Lock _ -> {}
            case Operation.Undo one -> {
                return undone(bench, one);
            }
        }
        return bench.root();
    }

    private static ObjectNode undone(Workbench bench, Operation.Undo undo) {
        JsonNode after = JsonPatch.apply(bench.root(), undo.patch());
        if (!(after instanceof ObjectNode plan)) {
            throw JsonPatch.rejected("what it leaves is no plan");
        }
        List<String> wrong = PreviousPlan.wrong(plan);
        if (!wrong.isEmpty()) {
            throw JsonPatch.rejected("what it leaves is no plan at " + wrong.getFirst());
        }
        return plan;
    }
}
