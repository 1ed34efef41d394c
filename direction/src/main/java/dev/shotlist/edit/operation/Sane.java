package dev.shotlist.edit.operation;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Limits of an operation's own values, whichever plan it is for. */
public final class Sane {
    /** The schema's longest piece. */
    public static final double LONGEST_PIECE = 600;

    /** Far more than fits on a screen or into a spoken scene. */
    private static final int LONGEST_TEXT = 1000;

    /** Slower than this a transition is a scene of its own. Seconds. */
    private static final double LONGEST_TRANSITION = 10;

    /** What slow motion is shot at. */
    private static final int MOST_FPS = 240;

    private Sane() {}

    /**
     * @throws IllegalArgumentException in words that a caller can use
     */
    static void check(Operation operation) {
        words(Operations.write(operation));
        switch (operation) {
            case FrameOperation.SetDuration one -> seconds(one.seconds());
            case CutOperation.RetimeScene one -> seconds(one.seconds());
            case CutOperation.AddScene one -> {
                if (one.seconds() != null) {
                    seconds(one.seconds());
                }
            }
            case CutOperation.SetTransition one -> within(one.seconds(), LONGEST_TRANSITION);
            case SoundOperation.SetTempo one -> Bpm.of(one.bpm());
            case SoundOperation.SetIntensity one -> within(one.intensity(), 1);
            case FrameOperation.SetFps one -> between(one.fps(), 1, MOST_FPS);
            case CutOperation.SetSceneCount one -> between(one.count(), 1, Plan.MOST_SCENES);
            case CutOperation.MoveScene one -> between(one.to(), 1, Plan.MOST_SCENES);
            case TextOperation.TimeOverlay one -> {
                within(one.startTime(), LONGEST_PIECE);
                within(one.endTime(), LONGEST_PIECE);
            }
            case PlanOperation.Lock one -> pointer(one.pointer());
            default -> {}
        }
    }

    /** Texts of an operation say something, and its lists of scenes name one where they stand. */
    private static void words(JsonNode operation) {
        for (String field : operation.propertyNames()) {
            JsonNode value = operation.path(field);
            boolean pointer = field.equals("pointer") || field.equals("patch");
            if (value.isString() && !pointer) {
                text(value.stringValue());
            } else if (value.isArray() && field.equals("scenes")) {
                if (value.isEmpty()) {
                    throw new IllegalArgumentException("scenes must name at least one scene");
                }
                value.forEach(one -> text(one.asString("")));
            }
        }
    }

    private static void within(@Nullable Double value, double most) {
        if (value != null && !(value >= 0 && value <= most)) {
            throw new IllegalArgumentException("must be from 0 to " + Wording.plain(most));
        }
    }

    private static void seconds(double seconds) {
        if (!(seconds > 0 && seconds <= LONGEST_PIECE)) {
            throw new IllegalArgumentException("seconds must be more than 0 and at most 600");
        }
    }

    private static void between(double value, int least, int most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("must be from " + least + " to " + most);
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
