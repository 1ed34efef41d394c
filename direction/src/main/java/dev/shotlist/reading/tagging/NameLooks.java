package dev.shotlist.reading.tagging;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;

/** What the words of a likely name tell, above all its head: what kind of thing it is. */
final class NameLooks {
    /** Lists whose values are trades. */
    private static final List<Kind> TRADES = List.of(Kind.ORG, Kind.NOUN, Kind.GOODS);

    /** Lists of words with their English, which is one for all languages. */
    private static final List<Kind> ENGLISH =
            List.of(Kind.THING, Kind.PROP, Kind.GLOSS, Kind.PERSON, Kind.QUALITY, Kind.ACT);

    private static final int LONGEST_PART = 7;
    private static final int SHORTEST_ENDING = 3;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int MANY = 4;

    private final BriefText brief;
    private final Clues clues;
    private final boolean headLast;

    NameLooks(BriefText brief, Clues clues) {
        this.brief = brief;
        this.clues = clues;
        headLast = brief.language == Language.EN || brief.language == Language.DE;
    }

    void tell(Stretch one) {
        int shape = 0;
        int words = 0;
        for (int i = one.start(); i < one.end(); i++) {
            shape = shape * 31 + Shapes.of(brief, i);
            int word = brief.tokens[i].key.hashCode();
            words = words * 31 + word;
            clues.add(Clue.NAMING_WORD, word);
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.NAMING_INNER_KIND, kind.name());
            }
        }
        int around = Shapes.of(brief, one.start() - 1) * 31 + Shapes.of(brief, one.end());
        clues.add(Clue.NAMING_WHOLE, words);
        clues.add(Clue.NAMING_LENGTH, one.length());
        clues.add(Clue.NAMING_SHAPE, shape);
        clues.add(Clue.NAMING_SHAPES, around);
        clues.add(Clue.NAMING_SHAPES, shape * 961 + around);
        clues.add(Clue.NAMING_FIRST, brief.tokens[one.start()].key);
        head(headLast ? one.end() - 1 : one.start());
    }

    private void head(int head) {
        String key = brief.tokens[head].key;
        int length = key.length();
        clues.add(Clue.NAMING_HEAD, key);
        for (int i = SHORTEST_ENDING; i <= LONGEST_PART && i < length; i++) {
            clues.add(Clue.NAMING_HEAD_ENDING, Clues.hash(key, length - i, length));
        }
        for (int i = SHORTEST_BEGINNING; i <= LONGEST_PART && i < length; i++) {
            clues.add(Clue.NAMING_HEAD_BEGINNING, Clues.hash(key, 0, i));
        }
        for (Kind kind : brief.kinds(head)) {
            clues.add(Clue.NAMING_HEAD_KIND, kind.name());
            Hit hit = brief.over(kind, head);
            if (hit == null) {
                continue;
            }
            if (TRADES.contains(kind)) {
                int trade = hit.value().hashCode();
                clues.add(Clue.NAMING_HEAD_TRADE, trade * 31 + kind.name().hashCode());
                clues.add(Clue.NAMING_TOPIC, topic(hit.value()));
            } else if (ENGLISH.contains(kind)) {
                english(hit.value());
            }
        }
        if (brief.language == Language.EN) {
            clues.add(Clue.NAMING_ENGLISH, key);
        }
        again(head);
    }

    private void english(String words) {
        int last = words.lastIndexOf(' ') + 1;
        clues.add(Clue.NAMING_ENGLISH, words);
        if (last > 0) {
            clues.add(Clue.NAMING_ENGLISH, Clues.hash(words, last, words.length()));
        }
    }

    /** How much of what the brief speaks of is of the same trade, and how much of others. */
    private int topic(String trade) {
        int same = 0;
        int others = 0;
        for (Kind kind : TRADES) {
            for (Hit hit : brief.all(kind)) {
                if (hit.value().equals(trade)) {
                    same++;
                } else {
                    others++;
                }
            }
        }
        return Math.min(MANY, same) * 10 + Math.min(MANY, others);
    }

    /** How often the head comes again, and in other words: "Honig" in "Waldhonig". */
    private void again(int head) {
        String key = brief.tokens[head].key;
        int again = 0;
        int within = 0;
        for (Token token : brief.tokens) {
            if (!token.isWord() || token.key.length() < SHORTEST_BEGINNING) {
                continue;
            }
            if (token.key.equals(key)) {
                again++;
            } else if (token.key.contains(key) || key.contains(token.key)) {
                within++;
            }
        }
        clues.add(Clue.NAMING_AGAIN, Math.min(MANY, again));
        clues.add(Clue.NAMING_AGAIN, 10 + Math.min(2, within));
    }
}
