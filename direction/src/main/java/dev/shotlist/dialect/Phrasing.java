package dev.shotlist.dialect;

import dev.shotlist.generator.Wire;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces that dialects have in common. */
final class Phrasing {
    private final Words words;
    private final @Nullable Wire wire;

    Phrasing(Words words, @Nullable Wire wire) {
        this.words = words;
        this.wire = wire;
    }

    /** "Close-up from above". */
    String framing(ClipBrief brief) {
        String size = words.sizes().getOrDefault(brief.size(), brief.size().wire());
        boolean said = brief.angle() == null || brief.size() == ShotSize.TOP_DOWN;
        String angle = said ? "" : words.angles().getOrDefault(brief.angle(), "");
        return angle.isEmpty() ? size : size + " " + angle;
    }

    /** "slow push-in". */
    String move(CameraMovement move) {
        return words.moves().getOrDefault(move, move.wire());
    }

    /** "The camera moves slowly closer". */
    String moveSentence(CameraMovement move) {
        return words.sentences().getOrDefault(move, move.wire());
    }

    /** "[Push in]" where the generator knows such commands and has one for the move. */
    @Nullable String command(CameraMovement move) {
        return wire != null && wire.takesCameraCommands() ? words.commands().get(move) : null;
    }

    /** What is seen, from the subject on; the later, the sooner it may be left out. */
    List<Part> seen(ClipBrief brief) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < brief.seen().size(); i++) {
            String text = brief.seen().get(i);
            boolean must = i == 0 || Scan.holdsAny(text, brief.verbatim());
            parts.add(new Part(text, must ? Part.MUST : i + 1));
        }
        return parts;
    }

    /** The style, word for word, after a word that says what it is. */
    Part style(ClipBrief brief) {
        return Part.must("Style: " + brief.anchor());
    }

    /** What else there is to say: that the sides go, that the shot goes on, line and sounds. */
    List<Part> rest(ClipBrief brief) {
        List<Part> parts = new ArrayList<>();
        if (brief.centred()) {
            parts.add(new Part("All that matters stays in the middle of the frame", Part.FRAMING));
        }
        if (brief.continues()) {
            parts.add(new Part("The shot goes on without a cut", Part.FRAMING));
        }
        ClipBrief.SpokenLine line = brief.line();
        if (line != null) {
            String speaker = line.speaker() == null ? "The person in the picture" : line.speaker();
            parts.add(Part.must(speaker + " says: \u201C" + line.words() + "\u201D"));
        }
        if (!brief.sounds().isEmpty()) {
            parts.add(new Part("Sound: " + String.join(", ", brief.sounds()), Part.SOUND));
        }
        return parts;
    }

    /** "Image 1 shows a gold watch; keep it as it is there". */
    List<Part> pictured(ClipBrief brief) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < brief.pictured().size(); i++) {
            parts.add(
                    new Part(
                            "Image "
                                    + (i + 1)
                                    + " shows "
                                    + brief.pictured().get(i)
                                    + "; keep it as it is there",
                            Part.FRAMING));
        }
        return parts;
    }
}
