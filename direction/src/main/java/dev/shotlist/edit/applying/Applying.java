package dev.shotlist.edit.applying;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.PlanOperation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.JsonPatch;
import dev.shotlist.edit.tree.PreviousPlan;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.CallLexicon;
import dev.shotlist.edit.words.ColorWords;
import dev.shotlist.edit.words.Conditions;
import dev.shotlist.edit.words.GenreWords;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.timing.ReadingRate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which room does which operation. */
public final class Applying {
    private final Frame frame;
    private final Look look;
    private final Sound sound;
    private final Letters letters;
    private final Scenes scenes;
    private final Pictures pictures;
    private final ReadingRate reading;

    private Applying(
            Frame frame,
            Look look,
            Sound sound,
            Letters letters,
            Pictures pictures,
            ReadingRate reading) {
        this.frame = frame;
        this.look = look;
        this.sound = sound;
        this.letters = letters;
        this.scenes = new Scenes(pictures);
        this.pictures = pictures;
        this.reading = reading;
    }

    public static Applying load(FactFiles files, Defaults defaults) {
        JsonNode phrases = files.read("director/phrases.json", JsonNode.class);
        Map<CameraMovement, List<String>> moves = new EnumMap<>(CameraMovement.class);
        for (CameraMovement movement : CameraMovement.values()) {
            List<String> words = new ArrayList<>();
            phrases.path("moves").path(movement.wire()).forEach(node -> words.add(node.asString()));
            if (!words.isEmpty()) {
                moves.put(movement, List.copyOf(words));
            }
        }
        return new Applying(
                new Frame(defaults, strings(phrases.path("ratio_words"))),
                new Look(new ColorWords(files)),
                new Sound(defaults, GenreWords.load(files)),
                new Letters(CallLexicon.load(files)),
                new Pictures(moves, strings(phrases.path("angles")), Conditions.load(files)),
                new ReadingRate(files));
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new HashMap<>();
        object.propertyNames().forEach(name -> strings.put(name, object.path(name).asString()));
        return strings;
    }

    /** A bench for one operation on a tree. */
    Workbench bench(ObjectNode tree) {
        return new Workbench(tree, (text, language) -> reading.needed(text, language).millis());
    }

    /**
     * Works in the bench's tree.
     *
     * @return the tree afterwards, another one only for an undo
     * @throws CannotApply where the plan does not take the operation
     */
    public ObjectNode apply(Workbench bench, Operation operation) {
        switch (operation) {
            case FrameOperation one -> frame.apply(bench, one);
            case LookOperation one -> look.apply(bench, one);
            case SoundOperation one -> sound.apply(bench, one);
            case TextOperation one -> letters.apply(bench, one);
            case CutOperation one -> scenes.apply(bench, one);
            case PictureOperation one -> pictures.apply(bench, one);
            case BriefOperation one -> Terms.apply(bench, one);
            case PlanOperation.Lock _ -> {}
            case PlanOperation.Undo one -> {
                return undone(bench, one);
            }
        }
        return bench.root();
    }

    private static ObjectNode undone(Workbench bench, PlanOperation.Undo undo) {
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
