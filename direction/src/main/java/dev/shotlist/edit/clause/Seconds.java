package dev.shotlist.edit.clause;

import org.jspecify.annotations.Nullable;

/** The length that a clause speaks of, in seconds. */
public final class Seconds {

    /** A bare number below this is no length of a piece. */
    private static final double SHORTEST = 3;

    /** Below this "four is enough" counts scenes. */
    private static final double BARE = 6;

    /** Characters of "00:20". */
    private static final int LONG_CLOCK = 5;

    private Seconds() {}

    /**
     * Where the first length stands that is not the one to leave, "a second" among them.
     *
     * @return its seconds as the value of a mark over number and unit; null without one
     */
    public static @Nullable Mark amount(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            Mark unit = isLeft(clause, i) ? null : unit(clause, i);
            if (unit != null) {
                double seconds = number(clause, i) * Double.parseDouble(unit.value());
                return new Mark("amount", String.valueOf(seconds), i, unit.to());
            }
        }
        return null;
    }

    /** "a second": nobody asks for a scene of that length in so many words. */
    public static boolean isArticled(Clause clause, Mark amount) {
        boolean little = Double.parseDouble(amount.value()) <= 1;
        return little
                && (Double.isNaN(clause.number(amount.from()))
                        || !clause.tokens.get(amount.from()).isNumber());
    }

    /** The first length that is not the one to leave; -1 where there is none. */
    public static double in(Clause clause) {
        double left = 0;
        for (int i = 0; i < clause.size(); i++) {
            double clock = clock(clause, i);
            if (clock > 0) {
                return clock;
            }
            Mark unit = unit(clause, i);
            if (unit == null) {
                continue;
            }
            double length = Double.parseDouble(unit.value());
            if (!isLeft(clause, i)) {
                return number(clause, i) * length;
            }
            left = length;
        }
        return left > 0 ? unitless(clause, left) : -1;
    }

    /** "shorten it to 20": a bare number behind such a word; -1 where none is. */
    public static double bareAfter(Clause clause, FunctionWord word) {
        for (int i = 1; i < clause.size(); i++) {
            double number = clause.number(i);
            int end = clause.numberEnd(i);
            boolean alone = end >= clause.size() || !clause.has("scene", end);
            if (number >= SHORTEST
                    && alone
                    && clause.word(i - 1, word)
                    && !clause.has("tempo_of", end)
                    && !clause.has("percent", end)) {
                return number;
            }
        }
        return -1;
    }

    /** "20 is plenty": the one number of a clause that counts nothing else; -1 without one. */
    public static double bare(Clause clause) {
        double bare = -1;
        for (int i = 0; i < clause.size(); i = clause.numberEnd(i)) {
            int end = clause.numberEnd(i);
            boolean other =
                    clause.has("scene", end)
                            || clause.has("tempo_of", end)
                            || clause.has("percent", end)
                            || clause.before("scene", i, 0);
            if (!other && clause.number(i) >= BARE && !isLeft(clause, i)) {
                bare = clause.number(i);
            }
        }
        return bare;
    }

    /** Whether a length is named at all; "second" alone is an ordinal. */
    public static boolean named(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (unit(clause, i) != null || clock(clause, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** In digits, as a word, or the article of "a second". */
    private static double number(Clause clause, int at) {
        double number = clause.number(at);
        boolean one =
                Double.isNaN(number)
                        && clause.word(at, FunctionWord.A)
                        && clause.has("unit", at + 1)
                        && !clause.has("scene", at + 2)
                        && !clause.has("topic", at + 2);
        return one ? 1 : number;
    }

    /** "15" of "15 instead of 30 seconds". */
    private static double unitless(Clause clause, double length) {
        for (int i = 0; i < clause.size(); i++) {
            boolean other =
                    clause.has("scene", clause.numberEnd(i))
                            || clause.has("tempo_of", clause.numberEnd(i))
                            || (i > 0 && clause.before("scene", i, 0));
            double number = clause.number(i);
            if (!Double.isNaN(number) && !other && unit(clause, i) == null && !isLeft(clause, i)) {
                return number * length;
            }
        }
        return -1;
    }

    private static boolean isLeft(Clause clause, int at) {
        boolean than = clause.word(at - 1, FunctionWord.THAN) && !clause.has("thereto");
        return (clause.before("instead", at, 1) && !than)
                || clause.before("neg", at, 1)
                || (clause.before("from", at, 1) && !clause.has("puts_on", at - 1));
    }

    /** The unit of the number at a token: "6 seconds", "6 more seconds". */
    private static @Nullable Mark unit(Clause clause, int at) {
        int end = clause.numberEnd(at);
        if (Double.isNaN(number(clause, at))) {
            return null;
        }
        int far = clause.has("by", end) ? end + 1 : end;
        for (int i = end; i <= far; i++) {
            for (Mark mark : clause.at(i)) {
                if (mark.is("unit")) {
                    return mark;
                }
            }
        }
        return null;
    }

    /** A length written as on a clock, and no time in the piece. */
    private static double clock(Clause clause, int at) {
        return clause.isTime(at) ? -1 : clock(clause.tokens.get(at).key());
    }

    /**
     * "0:20", "00:20" and "1:05": minutes up to five and two digits of seconds, which no frame has.
     */
    public static double clock(String key) {
        String digits = key.length() == LONG_CLOCK && key.charAt(0) == '0' ? key.substring(1) : key;
        boolean clock =
                digits.length() == LONG_CLOCK - 1
                        && digits.charAt(1) == ':'
                        && digits.charAt(0) <= '5'
                        && Character.isDigit(digits.charAt(0))
                        && Character.isDigit(digits.charAt(2))
                        && digits.charAt(2) <= '5'
                        && Character.isDigit(digits.charAt(3));
        return clock ? (digits.charAt(0) - '0') * 60 + Integer.parseInt(digits, 2, 4, 10) : -1;
    }
}
