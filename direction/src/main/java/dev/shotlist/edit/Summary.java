package dev.shotlist.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An operation as a plain sentence, without its full stop. */
final class Summary {
    private Summary() {}

    /**
     * @param plan as it stands before the operation
     */
    static String of(Operation operation, ObjectNode plan) {
        return switch (operation) {
            case Operation.SetDuration one ->
                    "The piece lasts "
                            + plain(one.seconds())
                            + " s instead of "
                            + spec(plan, "duration")
                            + " s";
            case Operation.ChangePace one ->
                    one.direction() == Direction.FASTER
                            ? "The cuts come faster"
                            : "The cuts come more slowly";
            case Operation.SetRatio one ->
                    "The frame is " + one.ratio() + " instead of " + spec(plan, "aspect_ratio");
            case Operation.SetPlatform one ->
                    "The piece is for "
                            + one.platform().wire()
                            + " instead of "
                            + spec(plan, "platform");
            case Operation.SwapColor one -> capital(one.from()) + " becomes " + one.to();
            case Operation.AddColor one -> capital(one.name()) + " joins the palette";
            case Operation.RemoveColor one -> capital(one.name()) + " leaves the palette";
            case Operation.SetTempo one ->
                    "The tempo is " + plain(one.bpm()) + " bpm instead of " + tempo(plan);
            case Operation.SetGenre one -> "The music is " + one.genre();
            case Operation.MusicOff _ -> "There is no music";
            case Operation.VoiceOff one ->
                    one.scenes() == null
                            ? "Nobody speaks"
                            : "Nobody speaks in " + scenes(plan, one.scenes());
            case Operation.SetVoice one -> "The voice is: " + one.description();
            case Operation.SetLine one ->
                    "The voice says \"" + one.text() + "\" in " + scene(plan, one.scene());
            case Operation.SetOverlay one ->
                    "Text " + one.overlay() + " reads \"" + one.text() + "\"";
            case Operation.AddOverlay one ->
                    capital(scene(plan, one.scene())) + " gets the text \"" + one.text() + "\"";
            case Operation.RemoveOverlays one ->
                    one.overlays() == null
                            ? "All text is removed"
                            : "Text removed: number " + list(one.overlays());
            case Operation.AddScene one -> "A new scene shows " + one.subject();
            case Operation.RemoveScene one -> capital(scene(plan, one.scene())) + " is removed";
            case Operation.MoveScene one ->
                    capital(scene(plan, one.scene())) + " moves to place " + one.to();
            case Operation.SwapScenes one ->
                    capital(scenes(plan, List.of(one.first(), one.second()))) + " change places";
            case Operation.SplitScene one ->
                    capital(scene(plan, one.scene())) + " becomes two scenes";
            case Operation.MergeScenes one ->
                    capital(scenes(plan, List.of(one.first(), one.second()))) + " become one scene";
            case Operation.RetimeScene one ->
                    capital(scene(plan, one.scene())) + " lasts " + plain(one.seconds()) + " s";
            case Operation.SetSceneCount one -> "The piece has " + one.count() + " scenes";
            case Operation.SetShot one ->
                    "The shot size of "
                            + scenes(plan, one.scenes())
                            + " is "
                            + one.shotType().wire().replace('_', ' ');
            case Operation.SetCamera one ->
                    "The camera move of "
                            + scenes(plan, one.scenes())
                            + " is "
                            + one.movement().wire().replace('_', ' ');
            case Operation.SetSubject one ->
                    capital(scene(plan, one.scene())) + " shows " + one.subject();
            case Operation.SetEnvironment one ->
                    capital(scene(plan, one.scene())) + " takes place here: " + one.environment();
            case Operation.SetCta one -> "The call to action says \"" + one.text() + "\"";
            case Operation.RemoveCta _ -> "There is no call to action";
            case Operation.SetMood one -> "The mood is " + one.mood();
            case Operation.SetLight one -> "The light is " + one.light();
            case Operation.Lock one -> one.pointer() + " is locked";
            case Operation.Undo _ -> "The edit is undone";
        };
    }

    private static String scene(ObjectNode plan, String named) {
        return scenes(plan, List.of(named));
    }

    /** "scene 3" or "scenes 3, 4 and 7", by their numbers in the plan. */
    static String scenes(JsonNode plan, List<String> named) {
        List<String> numbers = named.stream().map(one -> number(plan, one)).toList();
        int last = numbers.size() - 1;
        return last < 1
                ? "scene " + String.join("", numbers)
                : "scenes "
                        + String.join(", ", numbers.subList(0, last))
                        + " and "
                        + numbers.get(last);
    }

    private static String number(JsonNode plan, String named) {
        int number = 0;
        for (JsonNode scene : plan.path("scenes")) {
            number++;
            if (named.equals(scene.path("id").asString(""))) {
                return String.valueOf(number);
            }
        }
        return named;
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
