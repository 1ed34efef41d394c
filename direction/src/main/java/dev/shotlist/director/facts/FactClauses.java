package dev.shotlist.director.facts;

import dev.shotlist.director.words.BriefWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a brief into clauses that each may state one thing. Dates, lists of days and a place with
 * its town stay whole: "16, 17 y 18 de octubre", "Freitag, 12. Juni, 18 bis 24 Uhr".
 */
final class FactClauses {
    /**
     * Words from one to before another.
     *
     * @param sentence counts up; a colon ends a sentence too
     * @param label of the sentence, the word before its colon; empty without one
     */
    record Clause(int from, int to, int sentence, String label) {
        int size() {
            return to - from;
        }
    }

    private static final String ENDS = "!?;\n\u2022";

    private static final String PARTS = "()[]\u2014";

    /** How far behind a date its time of day stands, in words. */
    private static final int NEAR = 5;

    /** A label is no longer than this, in words: "Tickets: 12 pounds". */
    private static final int LONGEST_LABEL = 2;

    private final BriefWords words;
    private final FactWords known;

    private FactClauses(BriefWords words, FactWords known) {
        this.words = words;
        this.known = known;
    }

    static List<Clause> of(BriefWords words, FactWords known) {
        return new FactClauses(words, known).cut();
    }

    private List<Clause> cut() {
        List<Clause> clauses = new ArrayList<>();
        int sentence = 0;
        int from = 0;
        String label = "";
        for (int i = 0; i < words.size(); i++) {
            int start = from;
            boolean last = i + 1 == words.size();
            boolean ends = last || endsSentence(from, i);
            if (ends || endsClause(from, i)) {
                clauses.add(new Clause(from, i + 1, sentence, label));
                from = i + 1;
            }
            if (ends) {
                sentence++;
                label =
                        words.gap(i).strip().startsWith(":") && isHeading(start)
                                ? words.lower(i)
                                : "";
            }
        }
        return clauses;
    }

    private boolean endsSentence(int from, int word) {
        String gap = words.gap(word);
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (ENDS.indexOf(c) >= 0 || (c == ':' && !isLabel(from, word))) {
                return true;
            }
            boolean stop = (c == '.' && gap.length() > 1) || c == '\u2026';
            if (stop && !isAbbreviated(word) && !words.isOrdinal(word)) {
                return true;
            }
        }
        return false;
    }

    /** "no sound: ..." heads nothing. */
    private boolean isHeading(int from) {
        return !known.without().contains(words.lower(from));
    }

    private boolean isAbbreviated(int word) {
        // "No. 3 face oil" is called so
        boolean number = words.lower(word).equals("no") && words.isFigure(word + 1);
        return number || known.abbreviations().contains(words.lower(word));
    }

    /** "Tickets: £12", "Entry: free", and no "Audience: 30 to 50". */
    private boolean isLabel(int from, int word) {
        boolean listed = isCounted(from, word);
        boolean value =
                listed
                        || words.isFigure(word + 1)
                        || known.signals().contains(words.lower(word + 1));
        boolean brief = word + 1 - from <= LONGEST_LABEL;
        String last = words.lower(word);
        if (known.headings().contains(last)
                || known.closings().contains(last)
                || known.ties().contains(last)
                || known.sayings().contains(last)) {
            return false;
        }
        for (int i = from; brief && i <= word; i++) {
            brief = !known.asides().contains(words.lower(i)) && (listed || !words.isFigure(i));
        }
        return value && brief && words.gap(word).strip().length() <= 2;
    }

    /** "Three honeys: ..." is followed by their names. */
    private boolean isCounted(int from, int word) {
        String first = words.lower(from);
        return word > from && (known.counts().contains(first) || words.isFigure(from));
    }

    /** Whether the comma stands within the names behind such a label. */
    private boolean isInList(int from, int word) {
        for (int i = from + 1; i < word; i++) {
            if (words.gap(i).strip().equals(":")) {
                return isCounted(from, i) && !words.isFigure(word + 1);
            }
        }
        return false;
    }

    private boolean endsClause(int from, int word) {
        String gap = words.gap(word);
        for (int i = 0; i < gap.length(); i++) {
            if (PARTS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        boolean figures = words.isFigure(word) && words.isFigure(word + 1);
        boolean dash = gap.contains(" - ") || gap.contains(" \u2013 ");
        if ((dash && !figures) || gap.contains(" + ") || gap.contains("/ ")) {
            return true;
        }
        return (gap.contains(",") && !goesOn(from, word) && !isInList(from, word))
                || (gap.isBlank() && isAnotherSentence(from, word));
    }

    /** "they pay us 1.8% and the customer never hears from us" says two things. */
    private boolean isAnotherSentence(int from, int word) {
        if (word - from < 2 || !known.ands().contains(words.lower(word + 1))) {
            return false;
        }
        int next = word + 2;
        boolean teller =
                known.tellers().contains(words.lower(next))
                        || known.witness().who().contains(words.lower(next));
        boolean article = known.articles().contains(words.lower(next));
        return (teller && !words.gap(next).contains(","))
                || (article && known.seldom().contains(words.lower(next + 2)));
    }

    /** Whether the comma behind the word stands within a date or an address. */
    private boolean goesOn(int from, int word) {
        boolean day = known.weekdays().contains(words.lower(word));
        boolean dated = isYear(word);
        for (int i = from; i <= word; i++) {
            dated |= known.dates(words.lower(i));
        }
        boolean figure = words.isFigure(word + 1);
        boolean listed = isDay(word) && isDay(word + 1) && words.gap(word).equals(", ");
        boolean timed = dated && isTime(word + 1);
        return (day && figure) || listed || timed || isTown(word) || isPriceOf(from, word);
    }

    /** "Horchata del día, 2,80 €" */
    private boolean isPriceOf(int from, int word) {
        if (!words.isFigure(word + 1)) {
            return false;
        }
        int end = word + 1;
        while (end + 1 < words.size() && words.gap(end).isBlank()) {
            end++;
        }
        if (end - word > 2) {
            return false;
        }
        String said = words.written(word + 1, end + 1);
        boolean money = said.codePoints().anyMatch(c -> "\u00a3\u20ac$".indexOf(c) >= 0);
        boolean named = word + 1 - from <= NEAR && words.gap(word).equals(", ");
        for (int i = from; named && i <= word; i++) {
            named = !words.isFigure(i) && !known.asides().contains(words.lower(i));
        }
        return money && named;
    }

    private boolean isDay(int word) {
        return words.isFigure(word) && words.lower(word).length() <= 2;
    }

    private boolean isYear(int word) {
        return words.isFigure(word)
                && words.lower(word).startsWith("20")
                && words.lower(word).length() == 4;
    }

    /** "9.30pm", "18 bis 24 Uhr", "de 9 a 15 h" */
    private boolean isTime(int word) {
        if (!words.isFigure(word) && !words.isFigure(word + 1)) {
            return false;
        }
        for (int i = word; i < Math.min(words.size(), word + NEAR); i++) {
            String lower = words.lower(i);
            int unit = 0;
            while (unit < lower.length() && !Character.isLetter(lower.charAt(unit))) {
                unit++;
            }
            if (known.times().contains(lower.substring(unit))) {
                return true;
            }
            if (words.gap(i).contains(",")) {
                return false;
            }
        }
        return false;
    }

    /** "The Old Net Loft, Whitby": a capital word alone behind others, with no figure in them. */
    private boolean isTown(int word) {
        int town = word + 1;
        boolean alone = town + 1 == words.size() || !words.gap(town).isBlank();
        return alone
                && town < words.size()
                && words.isCapital(town)
                && words.isCapital(word)
                && !words.isGerman()
                && !words.isFigure(word)
                && !known.dates(words.lower(town))
                && !known.dates(words.lower(word));
    }
}
