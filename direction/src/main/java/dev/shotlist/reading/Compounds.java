package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Lexicon.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** German joins nouns: the last part of "Hausratversicherung" says what it is. */
final class Compounds {
    private static final int SHORTEST_TAIL = 5;
    private static final int SHORTEST_WORD = 7;
    private static final int LONGEST_WORD = 40;

    private Compounds() {}

    /** The listed noun that a long word ends with, as a hit over the whole word. */
    static @Nullable Hit noun(Lexicon lexicon, String key, int at) {
        if (key.length() < SHORTEST_WORD || key.length() > LONGEST_WORD) {
            return null;
        }
        for (int cut = 3; cut <= key.length() - SHORTEST_TAIL; cut++) {
            String tail = key.substring(cut);
            Hit hit = sense(lexicon, tail, at);
            if (hit == null) {
                for (String stem : Inflection.stems(tail, Language.DE)) {
                    hit =
                            hit == null && stem.length() >= SHORTEST_TAIL
                                    ? sense(lexicon, stem, at)
                                    : hit;
                }
            }
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private static @Nullable Hit sense(Lexicon lexicon, String key, int at) {
        List<Phrase> phrases = lexicon.startingWith(key);
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            Kind kind = phrase.sense().kind();
            if (phrase.rest().isEmpty() && (kind == Kind.NOUN || kind == Kind.ORG)) {
                return new Hit(kind, phrase.sense().value(), at, at + 1);
            }
        }
        return null;
    }
}
