package dev.shotlist.edit;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Plan;
import java.util.List;

/** Limits of an operation's own values, whichever plan it is for. */
final class Sane {
    /** The schema's longest piece. */
    static final double LONGEST_PIECE = 600;

    /** Far more than fits on a screen or into a spoken scene. */
    private static final int LONGEST_TEXT = 1000;

    private Sane() {}

    /**
     * @throws IllegalArgumentException in words that a caller can use
     */
    static void check(Operation operation) {
        switch (operation) {
            case Operation.SetDuration one -> seconds(one.seconds());
            case Operation.RetimeScene one -> {
                text(one.scene());
                seconds(one.seconds());
            }
            case Operation.SetTempo one -> Bpm.of(one.bpm());
            case Operation.SetSceneCount one -> between(one.count(), 1, Plan.MOST_SCENES);
            case Operation.MoveScene one -> {
                text(one.scene());
                between(one.to(), 1, Plan.MOST_SCENES);
            }
            case Operation.SwapColor one -> texts(one.from(), one.to());
            case Operation.AddColor one -> text(one.name());
            case Operation.RemoveColor one -> text(one.name());
            case Operation.SetGenre one -> text(one.genre());
            case Operation.SetVoice one -> text(one.description());
            case Operation.SetLine one -> texts(one.scene(), one.text());
            case Operation.SetOverlay one -> text(one.text());
            case Operation.AddOverlay one -> texts(one.scene(), one.text());
            case Operation.AddScene one -> text(one.subject());
            case Operation.RemoveScene one -> text(one.scene());
            case Operation.SwapScenes one -> texts(one.first(), one.second());
            case Operation.MergeScenes one -> texts(one.first(), one.second());
            case Operation.SplitScene one -> text(one.scene());
            case Operation.SetShot one -> named(one.scenes());
            case Operation.SetCamera one -> named(one.scenes());
            case Operation.SetSubject one -> texts(one.scene(), one.subject());
            case Operation.SetEnvironment one -> texts(one.scene(), one.environment());
            case Operation.SetCta one -> text(one.text());
            case Operation.SetMood one -> text(one.mood());
            case Operation.SetLight one -> text(one.light());
            case Operation.Lock one -> pointer(one.pointer());
            case Operation.ChangePace _,
                    Operation.SetRatio _,
                    Operation.SetPlatform _,
                    Operation.MusicOff _,
                    Operation.VoiceOff _,
                    Operation.RemoveOverlays _,
                    Operation.RemoveCta _,
                    Operation.Undo _ -> {}
        }
    }

    private static void seconds(double seconds) {
        if (!(seconds > 0 && seconds <= LONGEST_PIECE)) {
            throw new IllegalArgumentException("seconds must be more than 0 and at most 600");
        }
    }

    private static void between(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("must be from " + least + " to " + most);
        }
    }

    private static void named(List<String> scenes) {
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("scenes must name at least one scene");
        }
        scenes.forEach(Sane::text);
    }

    private static void texts(String... all) {
        for (String one : all) {
            text(one);
        }
    }

    private static void text(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text must have 1 to 1000 characters");
        }
    }

    private static void pointer(String pointer) {
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException("must be a JSON Pointer such as /scenes/0");
        }
    }
}
