package dev.shotlist.reading.text;

import org.jspecify.annotations.Nullable;

/** Numbers in figures and in words, of one word or several: "20", "twenty-four", "vingt-deux". */
public final class Numbers {
    private Numbers() {}

    /** The value of the number that begins at a token, or NaN. */
    public static double value(BriefText brief, int at) {
        if (at >= brief.size()) {
            return Double.NaN;
        }
        if (brief.tokens[at].isNumber()) {
            return brief.tokens[at].number;
        }
        Hit word = brief.at(Kind.NUMBER, at);
        if (word == null) {
            return GermanNumbers.value(brief.tokens[at].key, brief.language);
        }
        double value = parse(word.value());
        Hit smaller = smaller(brief, word, value);
        return smaller == null ? value : value + value(brief, smaller.start());
    }

    /** Where a number of several words begins: "twenty-four", looked at from "four". */
    public static int start(BriefText brief, int at) {
        int start = at;
        while (start > 0
                && end(brief, start - 1) > start
                && !Double.isNaN(value(brief, start - 1))) {
            start--;
        }
        return start;
    }

    public static int end(BriefText brief, int at) {
        Hit word = brief.at(Kind.NUMBER, at);
        if (word == null || brief.tokens[at].isNumber()) {
            return at + 1;
        }
        Hit smaller = smaller(brief, word, parse(word.value()));
        return smaller == null ? word.end() : end(brief, smaller.start());
    }

    /** The tens behind a hundred, the ones behind a ten: "one hundred and five", "vingt-deux". */
    private static @Nullable Hit smaller(BriefText brief, Hit word, double value) {
        double limit = value == 100 ? 100 : value >= 20 && value < 100 ? 10 : 0;
        if (limit == 0 || (value < 100 && word.length() > 1)) {
            return null;
        }
        int next = brief.cue(Cue.AND, word.end()) ? word.end() + 1 : word.end();
        Hit hit = brief.at(Kind.NUMBER, next);
        double small = hit == null ? 0 : parse(hit.value());
        return small >= 1 && small < limit && small == Math.floor(small) ? hit : null;
    }

    /** The value that a word list gives for a number or a unit, or NaN. */
    public static double parse(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
