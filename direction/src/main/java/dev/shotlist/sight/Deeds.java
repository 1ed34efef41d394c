package dev.shotlist.sight;

import dev.shotlist.english.EnglishForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts an English clause that tells what somebody or something does into one picture, in its own
 * words: "you can come in and just sit in the chair". A clause with anything in it that is not
 * known to be seen is none.
 */
final class Deeds {
    private static final int FEWEST = 4;
    private static final int LONGEST = 16;

    private static final Set<String> LEADS =
            Set.of("and", "so", "then", "now", "just", "also", "simply", "or", "plus", "here");

    private static final Set<String> PERSONS = Set.of("i", "we", "you");
    private static final Set<String> CROWD = Set.of("they", "people", "everyone", "everybody");
    private static final Set<String> MAY = Set.of("can", "just", "simply", "always", "even");

    /** What stands behind one of these says why, when or for whom, and is not seen. */
    private static final Set<String> STOPS =
            Set.of(
                    "because", "so", "but", "when", "while", "before", "after", "which", "who",
                    "than", "if", "until", "since", "for", "as", "every", "each", "twice", "once");

    private static final Set<String> OWN = Set.of("my", "our", "your", "their", "its");

    private final Lexicon lexicon;
    private final LanguageTable table;
    private final Called said;

    Deeds(Lexicon lexicon, Called said) {
        this.lexicon = lexicon;
        this.table = lexicon.of(dev.shotlist.plan.Language.EN);
        this.said = said;
    }

    /** With {@code {product}} and {@code {person}}; null where it is no picture. */
    @Nullable String of(List<String> clause) {
        List<String> words = new ArrayList<>(clause);
        while (!words.isEmpty() && LEADS.contains(lower(words, 0))) {
            words.removeFirst();
        }
        if (words.size() < 2) {
            return null;
        }
        String first = lower(words, 0);
        List<String> told = new ArrayList<>();
        boolean many = false;
        int at = 1;
        if (PERSONS.contains(first)) {
            told.add("the {person}");
        } else if (CROWD.contains(first)) {
            told.add("people");
            many = true;
        } else if (first.equals("it") || said.product().contains(first)) {
            told.add("the {product}");
        } else if (isThird(first)) {
            told.add("the {product}");
            at = 0;
        } else {
            return null;
        }
        if (told.getFirst().contains("product") && !said.isShown()) {
            return null;
        }
        while (at < words.size() && MAY.contains(lower(words, at))) {
            at++;
        }
        boolean goes = at < words.size() && verb(told, lower(words, at), many);
        return goes ? rest(words, at + 1, told, many) : null;
    }

    private boolean verb(List<String> told, String word, boolean many) {
        LanguageTable.Acts acts = table.verb(word);
        if (acts == null || (acts.form() != Piece.Form.BASE && acts.form() != Piece.Form.FINITE)) {
            return false;
        }
        String base = acts.acts().getFirst().verb();
        told.add(many ? base : EnglishForms.third(base));
        return true;
    }

    private boolean isThird(String word) {
        LanguageTable.Acts acts = table.verb(word);
        return acts != null
                && acts.form() == Piece.Form.FINITE
                && table.noun(word) == null
                && acts.acts().getFirst().doer() != Act.Doer.HAND;
    }

    private @Nullable String rest(List<String> words, int from, List<String> told, boolean many) {
        boolean thing = false;
        boolean person = told.getFirst().contains("person");
        int i = from;
        while (i < words.size()) {
            String word = lower(words, i);
            if (STOPS.contains(word) || Character.isDigit(word.charAt(0))) {
                break;
            }
            Piece small = table.small(word);
            Piece noun = noun(words, i);
            boolean joined = !told.isEmpty() && told.getLast().equals("and");
            if (word.equals("and")) {
                told.add("and");
            } else if (joined && table.verb(word) != null && noun == null) {
                if (!verb(told, word, many)) {
                    return null;
                }
            } else if (joined && MAY.contains(word)) {
                i++;
                continue;
            } else if (OWN.contains(word)) {
                told.add("the");
            } else if (word.equals("it")) {
                if (!person || !said.isShown()) {
                    return null;
                }
                told.add("the {product}");
                thing = true;
            } else if (noun != null) {
                told.add(words.get(i));
                thing |= noun.is(Part.NOUN);
            } else if (!isPlain(small, word)) {
                return null;
            } else {
                told.add(word);
            }
            i++;
        }
        trim(told);
        String text = String.join(" ", told);
        int count = text.split(" ", -1).length;
        boolean talk = SubjectCheck.isTalk(text, lexicon);
        return thing && count >= FEWEST && count <= LONGEST && !talk ? text : null;
    }

    private @Nullable Piece noun(List<String> words, int at) {
        Piece one = table.noun(lower(words, at));
        if (one != null || at + 1 >= words.size()) {
            return one;
        }
        // the first word of a longer name: "ice" of "ice cream"
        return table.noun(lower(words, at) + ' ' + lower(words, at + 1));
    }

    private boolean isPlain(@Nullable Piece small, String word) {
        if (small != null) {
            return small.is(Part.THE)
                    || small.is(Part.A)
                    || small.is(Part.HIS)
                    || small.is(Part.PREPOSITION)
                    || small.is(Part.ADVERB);
        }
        return PARTICLES.contains(word) || table.adjective(word) != null;
    }

    private static final Set<String> PARTICLES =
            Set.of("in", "out", "up", "down", "off", "on", "over", "back", "away", "apart", "flat");

    /** No picture ends in a small word. */
    private void trim(List<String> told) {
        while (!told.isEmpty()) {
            String last = told.getLast();
            Piece small = table.small(last);
            boolean hangs =
                    last.equals("and")
                            || (small != null
                                    && (small.is(Part.THE)
                                            || small.is(Part.A)
                                            || small.is(Part.PREPOSITION)));
            if (!hangs) {
                return;
            }
            told.removeLast();
        }
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
