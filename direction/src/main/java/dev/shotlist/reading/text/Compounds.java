package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.Lexicon.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** German joins nouns: the last part of "Hausratversicherung" says what it is. */
final class Compounds {
    private static final int SHORTEST_TAIL = 5;
    private static final int SHORTEST_SELLER = 4;
    private static final int SHORTEST_WORD = 7;
    private static final List<String> COLORS =
            List.of(
                    "grau", "blau", "grun", "gelb", "braun", "weiss", "schwarz", "orange",
                    "violett", "rosa", "rot");
    private static final int LONGEST_WORD = 40;

    /** "Leute", "Eltern" */
    private static final int SHORTEST_PEOPLE = 5;

    private Compounds() {}

    /** The listed noun that a long word ends with, as a hit over the whole word. */
    static @Nullable Hit noun(Lexicon lexicon, String key, int at) {
        if (key.length() < SHORTEST_WORD || key.length() > LONGEST_WORD) {
            return null;
        }
        for (int cut = 3; cut <= key.length() - SHORTEST_SELLER; cut++) {
            String tail = key.substring(cut);
            Hit hit = sense(lexicon, tail, at);
            if (tail.length() < SHORTEST_TAIL) {
                return hit != null && hit.kind() == Kind.ORG ? hit : null;
            }
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

    /** "Büromenschen", "Lastenradfahrer": people by what they have or do. */
    static @Nullable Hit person(Lexicon lexicon, String key, int at) {
        for (int cut = 3; cut <= key.length() - SHORTEST_PEOPLE; cut++) {
            if (lexicon.lists(key.substring(cut), Kind.PERSON)) {
                String english = CompoundEnglish.of(lexicon, key);
                return english == null ? null : new Hit(Kind.PERSON, english, at, at + 1);
            }
        }
        return null;
    }

    /** The colour that "Stahlgrau" or "Rostrot" ends with. */
    static @Nullable Hit color(Lexicon lexicon, String key, int at) {
        for (String tail : COLORS) {
            if (key.length() > tail.length() + 2 && key.endsWith(tail)) {
                List<Phrase> phrases = lexicon.startingWith(tail);
                for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
                    if (phrase.isWord() && phrase.sense().kind() == Kind.COLOR) {
                        return new Hit(Kind.COLOR, phrase.sense().value(), at, at + 1);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Hit sense(Lexicon lexicon, String key, int at) {
        List<Phrase> phrases = lexicon.startingWith(key);
        if (phrases == null) {
            return null;
        }
        Hit goods = null;
        for (Phrase phrase : phrases) {
            Kind kind = phrase.sense().kind();
            if (phrase.isWord() && (kind == Kind.NOUN || kind == Kind.ORG)) {
                return new Hit(kind, phrase.sense().value(), at, at + 1);
            }
            if (phrase.isWord() && kind == Kind.GOODS) {
                goods = new Hit(kind, phrase.sense().value(), at, at + 1);
            }
        }
        return goods;
    }
}
