package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words of a brief that may be pictures: without what it forbids, quotes, demands to be said,
 * uses as a button, or says beside the matter.
 */
public final class BriefWords {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private final String text;
    private final List<int[]> places = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final boolean[] shut;
    private final int[] clauseStarts;
    private final int[] clauseEnds;
    private final boolean german;
    private final boolean english;

    public BriefWords(Settled settled) {
        this(settled, false);
    }

    /**
     * @param sung whether quoted lines are pictures too, as those of a song are
     */
    public BriefWords(Settled settled, boolean sung) {
        this(settled, sung, false);
    }

    /** Also what the brief only says beside the piece: whom it is made by. */
    public static BriefWords withAsides(Settled settled) {
        return new BriefWords(settled, false, true);
    }

    private BriefWords(Settled settled, boolean sung, boolean asides) {
        Reading reading = settled.reading();
        text = reading.text();
        german = reading.language() == Language.DE;
        english = reading.language() == Language.EN;
        shut = new boolean[text.length() + 1];
        reading.avoid().forEach(fact -> shut(fact.span()));
        if (!sung) {
            reading.lines().forEach(fact -> shut(fact.span()));
        }
        if (!asides) {
            reading.besides().forEach(this::shut);
        }
        if (reading.cta() != null) {
            shut(reading.cta().span());
        }
        if (reading.voice() != null) {
            shut(reading.voice().span());
        }
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= QUOTES.indexOf(text.charAt(i)) >= 0;
            shut[i] |= quoted && !sung;
        }
        cut();
        clauseStarts = new int[size()];
        clauseEnds = new int[size()];
        findClauses();
    }

    /** The same words with more of them shut out. */
    public BriefWords without(List<? extends Fact<?>> facts) {
        facts.forEach(fact -> shut(fact.span()));
        return this;
    }

    private void shut(Span span) {
        Part part = part(span);
        Arrays.fill(shut, part.from(), part.to(), true);
    }

    private void cut() {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(i);
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                places.add(new int[] {from, i});
                lower.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
    }

    private boolean isPart(int at) {
        char c = text.charAt(at);
        boolean between = at > 0 && at + 1 < text.length();
        boolean figure = between && (c == '.' || c == ',' || c == ':');
        if (figure
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1))) {
            return true;
        }
        boolean joins = (c == '-' || c == '\'' || c == '\u2019') && at > 0;
        return Character.isLetterOrDigit(c)
                || (joins && Character.isLetter(text.charAt(at - 1)) && at + 1 < text.length());
    }

    public int size() {
        return lower.size();
    }

    public String lower(int word) {
        return word >= 0 && word < lower.size() ? lower.get(word) : "";
    }

    /** A word as the brief writes it. */
    public String word(int word) {
        return text.substring(places.get(word)[0], places.get(word)[1]);
    }

    /** The words from one to before another, as the brief writes them. */
    public List<String> words(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::word).toList();
    }

    /** Whether the words stand together in one clause, and none of them is shut out. */
    public boolean open(int from, int to) {
        return unshut(from, to) && together(from, to);
    }

    /** Whether none of the words is shut out. */
    public boolean unshut(int from, int to) {
        for (int word = from; word < to; word++) {
            for (int i = places.get(word)[0]; i < places.get(word)[1]; i++) {
                if (shut[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the words stand together in one clause. */
    public boolean together(int from, int to) {
        for (int word = from; word + 1 < to; word++) {
            if (parted(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a bracket opens before the word, as round the time of a message. */
    public boolean bracketed(int word) {
        int start = places.get(word)[0];
        return start > 0 && text.charAt(start - 1) == '[';
    }

    /** Whether a round bracket opens before the word. */
    public boolean isAside(int word) {
        int start = places.get(word)[0];
        return start > 0 && text.charAt(start - 1) == '(';
    }

    /**
     * A part of the text.
     *
     * @param from its first char
     * @param to the char behind its last
     */
    public record Part(int from, int to) {}

    /** Where a span stands in the text; finding out costs a walk along the text. */
    public Part part(Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return new Part(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }

    /** Whether any of the words lies within the part. */
    public boolean within(int from, int to, Part part) {
        return places.get(from)[0] < part.to() && places.get(to - 1)[1] > part.from();
    }

    /** The words from one to before another, in lower case. */
    public String key(int from, int to) {
        return to - from == 1 ? lower.get(from) : String.join(" ", lower.subList(from, to));
    }

    /** The same as the brief writes them, with the signs of money and shares at both ends. */
    public String written(int from, int to) {
        int start = places.get(from)[0];
        int end = places.get(to - 1)[1];
        if (start > 0 && MONEY.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean spaced = end + 1 < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0;
        int sign = spaced ? end + 1 : end;
        if (sign < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0) {
            end = sign + 1;
        }
        return text.substring(start, end);
    }

    private static final String MONEY = "\u00a3\u20ac$";

    /** What stands behind a figure, "9,50 \u20ac" or "30%", and the spaces between. */
    private static final String SIGNS = "%\u20ac\u00b0";

    private static final String BLANKS = " \u00a0\u202f";

    /** What stands between a word and the next one; all that follows behind the last. */
    public String gap(int word) {
        int next = word + 1 < size() ? places.get(word + 1)[0] : text.length();
        return text.substring(places.get(word)[1], next);
    }

    /** Whether the word is a figure, or one with its unit: "12", "7pm". */
    public boolean isFigure(int word) {
        return word >= 0 && word < size() && Character.isDigit(lower(word).charAt(0));
    }

    public boolean isEnglish() {
        return english;
    }

    public boolean isGerman() {
        return german;
    }

    public boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(places.get(word)[0]));
    }

    /** Whether a sentence ends behind the word. */
    public boolean endsSentence(int word) {
        if (word + 1 >= size()) {
            return true;
        }
        String gap = gap(word);
        boolean point = gap.contains(". ") && !isOrdinal(word);
        return point || gap.indexOf('\n') >= 0 || gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0;
    }

    /** Where a word's clause begins or, from there on, ends: a word's number. */
    public int clauseStart(int word) {
        return clauseStarts[word];
    }

    public int clauseEnd(int word) {
        return clauseEnds[word];
    }

    /** Found once: a text without marks is one clause of a thousand words. */
    private void findClauses() {
        int from = 0;
        for (int word = 0; word < size(); word++) {
            if (word + 1 == size() || parted(word)) {
                Arrays.fill(clauseStarts, from, word + 1, from);
                Arrays.fill(clauseEnds, from, word + 1, word + 1);
                from = word + 1;
            }
        }
    }

    /** Whether a mark stands behind the word that ends a clause. */
    private boolean parted(int word) {
        int from = places.get(word)[1];
        int to = places.get(word + 1)[0];
        if (to - from == 1 && text.charAt(from) == ' ') {
            return false;
        }
        String gap = text.substring(from, to);
        if (gap.equals(". ") && isOrdinal(word)) {
            return false;
        }
        for (int i = 0; i < gap.length(); i++) {
            if (MARKS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return gap.contains(" - ") || gap.contains(" \u2013 ") || gap.contains(" + ");
    }

    private static final String MARKS = ",.;:!?\n\u2014()[]/\u2022";

    /** "12. November" in German. */
    public boolean isOrdinal(int word) {
        if (word + 1 == size()) {
            return false;
        }
        String before = lower.get(word);
        boolean day = before.length() <= 2 && Character.isDigit(before.charAt(0));
        boolean capital = Character.isUpperCase(text.charAt(places.get(word + 1)[0]));
        return day && german && (capital || isSpan(word + 1));
    }

    /** "12. bis 15. September", "5. und 6. Mai": the first day has no month of its own. */
    private boolean isSpan(int word) {
        boolean until = lower(word).equals("bis") || lower(word).equals("und");
        return until && isFigure(word + 1);
    }
}
