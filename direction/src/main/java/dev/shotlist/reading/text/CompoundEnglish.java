package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.Lexicon.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A German compound put into English part by part: "Mitleidskitsch" is "pity kitsch". */
final class CompoundEnglish {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_WORD = 8;
    private static final int LONGEST_WORD = 40;

    /** What German puts between the parts. */
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "es", "er", "e");

    private CompoundEnglish() {}

    /** Null where no part at the end is known; the longest known end is taken. */
    static @Nullable String of(Lexicon lexicon, String key) {
        if (key.length() < SHORTEST_WORD || key.length() > LONGEST_WORD) {
            return null;
        }
        for (int cut = SHORTEST_PART; cut <= key.length() - SHORTEST_TAIL; cut++) {
            String tail = known(lexicon, key.substring(cut));
            if (tail != null) {
                return head(lexicon, key.substring(0, cut)) + " " + tail;
            }
        }
        return null;
    }

    private static String head(Lexicon lexicon, String part) {
        for (String joint : JOINTS) {
            if (part.endsWith(joint) && part.length() - joint.length() >= SHORTEST_PART) {
                String english = known(lexicon, part.substring(0, part.length() - joint.length()));
                if (english != null) {
                    return english;
                }
            }
        }
        return part;
    }

    private static @Nullable String known(Lexicon lexicon, String part) {
        String english = sense(lexicon, part);
        for (String stem : Inflection.stems(part, Language.DE)) {
            english =
                    english == null && stem.length() >= SHORTEST_PART
                            ? sense(lexicon, stem)
                            : english;
        }
        return english;
    }

    private static @Nullable String sense(Lexicon lexicon, String word) {
        List<Phrase> phrases = lexicon.startingWith(word);
        for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
            Kind kind = phrase.sense().kind();
            boolean english =
                    kind == Kind.THING
                            || kind == Kind.GLOSS
                            || kind == Kind.PERSON
                            || kind == Kind.PROP;
            if (phrase.isWord() && english) {
                return phrase.sense().value();
            }
        }
        return null;
    }
}
