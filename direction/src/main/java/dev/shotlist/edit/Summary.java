package dev.shotlist.edit;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An operation in words. */
final class Summary {
    private Summary() {}

    /**
     * @param plan as it stands before the operation
     */
    static String of(Operation operation, ObjectNode plan) {
        return switch (operation) {
            case Operation.SetDuration one ->
                    "Length " + spec(plan, "duration") + " s to " + plain(one.seconds()) + " s";
            case Operation.ChangePace one -> "Cutting " + one.direction().wire();
            case Operation.SetRatio one ->
                    "Frame " + spec(plan, "aspect_ratio") + " to " + one.ratio();
            case Operation.SetPlatform one ->
                    "Platform " + spec(plan, "platform") + " to " + one.platform().wire();
            case Operation.SwapColor one -> "Colour " + one.from() + " to " + one.to();
            case Operation.AddColor one -> "Colour " + one.name() + " added";
            case Operation.RemoveColor one -> "Colour " + one.name() + " removed";
            case Operation.SetTempo one ->
                    "Tempo " + tempo(plan) + " to " + plain(one.bpm()) + " bpm";
            case Operation.SetGenre one -> "Music to " + one.genre();
            case Operation.MusicOff _ -> "Music off";
            case Operation.VoiceOff one ->
                    one.scenes() == null ? "Voice off" : "Voice off in " + list(one.scenes());
            case Operation.SetVoice one -> "Voice: " + one.description();
            case Operation.SetLine one -> "Line of " + one.scene() + ": \"" + one.text() + "\"";
            case Operation.SetOverlay one ->
                    "Overlay " + one.overlay() + ": \"" + one.text() + "\"";
            case Operation.AddOverlay one ->
                    "Overlay in " + one.scene() + " added: \"" + one.text() + "\"";
            case Operation.RemoveOverlays one ->
                    one.overlays() == null
                            ? "All overlays removed"
                            : "Overlays removed: " + list(one.overlays());
            case Operation.AddScene one -> "Scene added: " + one.subject();
            case Operation.RemoveScene one -> one.scene() + " removed";
            case Operation.MoveScene one -> one.scene() + " moved to place " + one.to();
            case Operation.SwapScenes one -> one.first() + " and " + one.second() + " swapped";
            case Operation.SplitScene one -> one.scene() + " split";
            case Operation.MergeScenes one -> one.first() + " and " + one.second() + " merged";
            case Operation.RetimeScene one -> one.scene() + " lasts " + plain(one.seconds()) + " s";
            case Operation.SetSceneCount one -> one.count() + " scenes";
            case Operation.SetShot one ->
                    "Shot of " + list(one.scenes()) + ": " + one.shotType().wire();
            case Operation.SetCamera one ->
                    "Camera of " + list(one.scenes()) + ": " + one.movement().wire();
            case Operation.SetSubject one -> "Subject of " + one.scene() + ": " + one.subject();
            case Operation.SetEnvironment one ->
                    "Place of " + one.scene() + ": " + one.environment();
            case Operation.SetCta one -> "Call to action: \"" + one.text() + "\"";
            case Operation.RemoveCta _ -> "Call to action removed";
            case Operation.SetMood one -> "Mood: " + one.mood();
            case Operation.SetLight one -> "Light: " + one.light();
            case Operation.Lock one -> "Locked " + one.pointer();
            case Operation.Undo _ -> "Undone";
        };
    }

    private static String spec(ObjectNode plan, String name) {
        JsonNode value = plan.path("creative_direction").path("technical_specs").path(name);
        return value.isNumber() ? plain(value.doubleValue()) : value.asString("?");
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String list(List<?> all) {
        return String.join(", ", all.stream().map(String::valueOf).toList());
    }

    private static String tempo(ObjectNode plan) {
        JsonNode tempo = plan.path("creative_direction").path("audio_direction").path("tempo");
        return tempo.isNumber() ? plain(tempo.doubleValue()) : tempo.asString("none");
    }
}
