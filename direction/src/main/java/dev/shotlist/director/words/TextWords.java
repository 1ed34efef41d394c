package dev.shotlist.director.words;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A text cut into words, each with its place and its clause. */
abstract sealed class TextWords permits BriefWords {
    private final String text;
    private final List<int[]> places;
    private final List<String> lower;
    private final int[] clauseStarts;
    private final int[] clauseEnds;
    private final boolean german;
    private final boolean english;
    private final boolean plain;

    TextWords(String text, Language language) {
        this.text = text;
        german = language == Language.DE;
        english = language == Language.EN;
        plain = text.codePointCount(0, text.length()) == text.length();
        places = new ArrayList<>();
        lower = new ArrayList<>();
        cut();
        clauseStarts = new int[size()];
        clauseEnds = new int[size()];
        findClauses();
    }

    /** The same words of the same text, which are cut once. */
    TextWords(TextWords same) {
        text = same.text;
        german = same.german;
        english = same.english;
        plain = same.plain;
        places = same.places;
        lower = same.lower;
        clauseStarts = same.clauseStarts;
        clauseEnds = same.clauseEnds;
    }

    final String text() {
        return text;
    }

    /** Whether each of its characters is one char, as the picture signs of messages are not. */
    final boolean isPlain() {
        return plain;
    }

    /** Place of a word's first char. */
    final int start(int word) {
        return places.get(word)[0];
    }

    /** Place of the char behind a word's last. */
    final int end(int word) {
        return places.get(word)[1];
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

    public final int size() {
        return lower.size();
    }

    public final String lower(int word) {
        return word >= 0 && word < lower.size() ? lower.get(word) : "";
    }

    /** A word as the brief writes it. */
    public final String word(int word) {
        return text.substring(start(word), end(word));
    }

    /** The words from one to before another, as the brief writes them. */
    public final List<String> words(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::word).toList();
    }

    /** Whether the words stand together in one clause. */
    public final boolean together(int from, int to) {
        for (int word = from; word + 1 < to; word++) {
            if (parted(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a bracket opens before the word, as round the time of a message. */
    public final boolean bracketed(int word) {
        int start = start(word);
        return start > 0 && text.charAt(start - 1) == '[';
    }

    /** Whether a round bracket opens before the word. */
    public final boolean isAside(int word) {
        int start = start(word);
        return start > 0 && text.charAt(start - 1) == '(';
    }

    /** The words from one to before another, in lower case. */
    public final String key(int from, int to) {
        return to - from == 1 ? lower.get(from) : String.join(" ", lower.subList(from, to));
    }

    /** The same as the brief writes them, with the signs of money and shares at both ends. */
    public final String written(int from, int to) {
        int start = start(from);
        int end = end(to - 1);
        if (start > 0 && MONEY.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        if (isReduction(from)) {
            start--;
        }
        boolean spaced = end + 1 < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0;
        int sign = spaced ? end + 1 : end;
        if (sign < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0) {
            end = sign + 1;
        }
        return text.substring(start, end);
    }

    /** "-30%": without its minus it would be a share of something. */
    private boolean isReduction(int word) {
        int start = start(word);
        boolean minus = start > 0 && MINUS.indexOf(text.charAt(start - 1)) >= 0;
        if (!minus || (start > 1 && Character.isLetterOrDigit(text.charAt(start - 2)))) {
            return false;
        }
        int sign = end(word);
        if (sign < text.length() && BLANKS.indexOf(text.charAt(sign)) >= 0) {
            sign++;
        }
        return isFigure(word) && sign < text.length() && text.charAt(sign) == '%';
    }

    private static final String MINUS = "-\u2212\u2013";

    private static final String MONEY = "\u00a3\u20ac$";

    /** What stands behind a figure, "9,50 \u20ac" or "30%", and the spaces between. */
    private static final String SIGNS = "%\u20ac\u00b0";

    private static final String BLANKS = " \u00a0\u202f";

    /** What stands between a word and the next one; all that follows behind the last. */
    public final String gap(int word) {
        int next = word + 1 < size() ? start(word + 1) : text.length();
        return text.substring(end(word), next);
    }

    /** Whether the word is a figure, or one with its unit: "12", "7pm". */
    public final boolean isFigure(int word) {
        return word >= 0 && word < size() && Character.isDigit(lower(word).charAt(0));
    }

    public final boolean isEnglish() {
        return english;
    }

    public final boolean isGerman() {
        return german;
    }

    public final boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(start(word)));
    }

    /** Whether a sentence ends behind the word. */
    public final boolean endsSentence(int word) {
        if (word + 1 >= size()) {
            return true;
        }
        int from = end(word);
        int to = start(word + 1);
        boolean point = text.indexOf(". ", from, to) >= 0 && !isOrdinal(word);
        return point
                || text.indexOf('\n', from, to) >= 0
                || text.indexOf('!', from, to) >= 0
                || text.indexOf('?', from, to) >= 0;
    }

    /** Where a word's clause begins or, from there on, ends: a word's number. */
    public final int clauseStart(int word) {
        return clauseStarts[word];
    }

    public final int clauseEnd(int word) {
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
        int from = end(word);
        int to = start(word + 1);
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
    public final boolean isOrdinal(int word) {
        if (word + 1 == size()) {
            return false;
        }
        String before = lower.get(word);
        boolean day = before.length() <= 2 && Character.isDigit(before.charAt(0));
        boolean capital = Character.isUpperCase(text.charAt(start(word + 1)));
        return day && german && (capital || isSpan(word + 1));
    }

    /** "12. bis 15. September", "5. und 6. Mai": the first day has no month of its own. */
    private boolean isSpan(int word) {
        boolean until = lower(word).equals("bis") || lower(word).equals("und");
        return until && isFigure(word + 1);
    }
}
