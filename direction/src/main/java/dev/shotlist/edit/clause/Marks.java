package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Finds what the words of an instruction stand for, by the phrases of a book. */
final class Marks {
    private static final int HEX_DIGITS = 6;

    private static final Set<String> DESCRIBING =
            Set.of(
                    "mood",
                    "shown",
                    "thing",
                    "person",
                    "stop",
                    "condition",
                    "wish",
                    "noise",
                    "gain",
                    "that_scene",
                    "needed",
                    "stands",
                    "made",
                    "depicted",
                    "sees",
                    "nobody",
                    "reduction",
                    "rest",
                    "other_scenes");

    /** A compound has some letters before the thing that it is a kind of, and that has some too. */
    private static final int COMPOUND_HEAD = 3;

    private static final int COMPOUND_TAIL = 4;

    /** Endings of plural and case that leave a noun what it is. */
    private static final List<String> ENDINGS = List.of("es", "en", "s", "n", "e");

    private static final int STEM = 4;

    private final Function<String, List<Phrase>> book;
    private final MomentWords moments;
    private final Neighbours neighbours;

    /**
     * @param book phrases by their first word
     */
    Marks(Function<String, List<Phrase>> book, MomentWords moments, Neighbours neighbours) {
        this.book = book;
        this.moments = moments;
        this.neighbours = neighbours;
    }

    /** All meanings; what lies within a longer one is left out. */
    List<Mark> in(List<Token> tokens) {
        List<Mark> all = all(tokens);
        List<Mark> times = Moments.in(tokens, all, moments);
        if (!times.isEmpty()) {
            Mark[] covering = new Mark[tokens.size()];
            times.forEach(time -> Arrays.fill(covering, time.from(), time.to(), time));
            all.removeIf(mark ->
                    covering[mark.from()] != null && covering[mark.from()].to() >= mark.to());
            all.addAll(times);
            all.sort(Comparator.comparingInt(Mark::from));
        }
        return outermost(all);
    }

    private List<Mark> all(List<Token> tokens) {
        List<Mark> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isQuote()) {
                continue;
            }
            if (tokens.get(i).is('#') && i + 1 < tokens.size() && isHex(tokens.get(i + 1).key())) {
                String hex = "#" + tokens.get(i + 1).key().toUpperCase(Locale.ROOT);
                all.add(new Mark("color", hex, i, i + 2));
            }
            List<Phrase> phrases = book.apply(tokens.get(i).key());
            for (Phrase phrase : phrases) {
                if (phrase.standsAt(tokens, i) && neighbours.allow(phrase, tokens, i)) {
                    int end = i + phrase.words().size();
                    all.add(new Mark(phrase.kind(), phrase.value(), i, end));
                }
            }
            if (phrases.isEmpty()) {
                inflected(tokens.get(i).key(), i, all);
            }
        }
        return all;
    }

    private static List<Mark> outermost(List<Mark> all) {
        List<Mark> kept = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            Mark mark = all.get(i);
            while (all.get(first).from() < mark.from() - Phrasebook.LONGEST) {
                first++;
            }
            boolean inside = isSaid(kept, mark);
            for (int j = first;
                    j < all.size() && all.get(j).from() <= mark.from() && !inside;
                    j++) {
                inside = hides(all.get(j), mark);
            }
            if (!inside) {
                kept.add(mark);
            }
        }
        return kept;
    }

    /** Whether a word stands for the same in two languages, and has done so already. */
    private static boolean isSaid(List<Mark> kept, Mark mark) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).from() == mark.from(); i--) {
            if (kept.get(i).equals(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHex(String key) {
        return key.length() == HEX_DIGITS && key.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** A longer phrase hides the words in it, unless it only describes. */
    private static boolean hides(Mark other, Mark mark) {
        return other.from() <= mark.from()
                && other.to() >= mark.to()
                && other.length() > mark.length()
                && !DESCRIBING.contains(other.kind())
                && !Kinds.isOpen(other.kind());
    }

    /** "Zahnrädern" are "Zahnräder", "Mannes" is a "Mann"; else the compounds. */
    private void inflected(String word, int at, List<Mark> all) {
        for (String ending : ENDINGS) {
            String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
            if (!word.endsWith(ending) || stem.length() < STEM) {
                continue;
            }
            for (Phrase phrase : book.apply(stem)) {
                if (phrase.kind().equals("thing") && phrase.words().size() == 1) {
                    all.add(new Mark("thing", phrase.value(), at, at + 1));
                    return;
                }
            }
        }
        genre(word, at, all);
        scene(word, at, all);
        compound(word, at, all);
    }

    /** "Jazztrio": who plays a kind of music. */
    private void genre(String word, int at, List<Mark> all) {
        for (int i = word.length() - COMPOUND_HEAD; i >= STEM; i--) {
            for (Phrase phrase : book.apply(word.substring(0, i))) {
                if (phrase.kind().equals("genre") && phrase.words().size() == 1) {
                    all.add(new Mark("genre", phrase.value(), at, at + 1));
                    return;
                }
            }
        }
    }

    /** "Autoszene": the scene with the car. */
    private void scene(String word, int at, List<Mark> all) {
        for (int i = COMPOUND_HEAD; i <= word.length() - COMPOUND_TAIL; i++) {
            List<Phrase> tail = book.apply(word.substring(i));
            boolean shot =
                    tail.stream()
                            .anyMatch(one -> one.words().size() == 1 && one.kind().equals("scene"));
            for (Phrase phrase : shot ? book.apply(word.substring(0, i)) : List.<Phrase>of()) {
                if (phrase.kind().equals("thing") && phrase.words().size() == 1) {
                    all.add(new Mark("scene", "one", at, at + 1));
                    all.add(new Mark("thing", phrase.value(), at, at + 1));
                    return;
                }
            }
        }
    }

    /** "Nachtmarkt" is a kind of "Markt": the longest thing that a word ends with. */
    private void compound(String word, int at, List<Mark> all) {
        for (int i = COMPOUND_HEAD; i <= word.length() - COMPOUND_TAIL; i++) {
            for (Phrase phrase : book.apply(word.substring(i))) {
                if (phrase.kind().equals("thing") && phrase.words().size() == 1) {
                    all.add(new Mark("thing", phrase.value(), at, at + 1));
                    return;
                }
            }
        }
    }
}
