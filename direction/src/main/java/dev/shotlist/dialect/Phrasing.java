package dev.shotlist.dialect;

import dev.shotlist.generator.Wire;
import dev.shotlist.plan.ShotSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** "slow push-in": in the director's words where there are such. */
    String move(ClipBrief brief) {
        return brief.moveWords() == null
                ? words.moves().getOrDefault(brief.move(), brief.move().wire())
                : lowered(brief.moveWords());
    }

    private static String lowered(String clause) {
        return clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
    }

    /** "The camera moves slowly closer", or the director's words as a sentence. */
    String moveSentence(ClipBrief brief) {
        return brief.moveWords() == null
                ? words.sentences().getOrDefault(brief.move(), brief.move().wire())
                : brief.moveWords();
    }

    /** "[Push in]" where the generator knows such commands and has one for the move. */
    @Nullable String command(ClipBrief brief) {
        if (wire == null || !wire.takesCameraCommands()) {
            return null;
        }
        String said = brief.moveWords();
        if (said != null) {
            for (var turn : words.turned().getOrDefault(brief.move(), Map.of()).entrySet()) {
                if (Scan.names(said, List.of(turn.getKey()))) {
                    return turn.getValue();
                }
            }
        }
        return words.commands().get(brief.move());
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
        return pictured(brief, "Image ");
    }

    /**
     * @param name that the interface calls a picture by, before its number
     */
    List<Part> pictured(ClipBrief brief, String name) {
        List<Part> parts = new ArrayList<>();
        int number = 1;
        for (String shown : brief.pictured()) {
            String words = name + number++ + " shows " + shown + "; keep it as it is there";
            parts.add(new Part(words, Part.FRAMING));
        }
        return parts;
    }
}
