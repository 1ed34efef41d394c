package dev.shotlist.timing;

/** Counts words as they are spoken, in one pass. */
final class SpokenWords {
    private static final int SPELLED_DIGITS = 12;

    private final double longWord;
    private final TimingFacts.Spoken rates;

    SpokenWords(double longWord, TimingFacts.Spoken rates) {
        this.longWord = longWord;
        this.rates = rates;
    }

    double count(String text) {
        double words = 0;
        int at = 0;
        int length = text.length();
        while (at < length) {
            int point = text.codePointAt(at);
            if (Character.isDigit(point)) {
                int end = numberEnd(text, at);
                words += number(text.substring(at, end));
                at = end;
            } else if (Character.isLetter(point)) {
                int end = wordEnd(text, at);
                words += word(text, at, end);
                at = end;
            } else {
                words += sign(text, at, point);
                at += Character.charCount(point);
            }
        }
        return words;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean apostrophe = (point == '\'' || point == '\u2019') && letterAt(text, at + 1);
            boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
            if (!Character.isLetter(point) && !mark && !apostrophe) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private double word(String text, int from, int end) {
        int letters = text.codePointCount(from, end);
        if (letters <= 4 && spelled(text, from, end)) {
            return letters;
        }
        return Math.max(1, letters / longWord);
    }

    /** "www" and "FAQ" are said letter by letter, "Tally" and "NASA" are not: no vowel, no word. */
    private static boolean spelled(String text, int from, int end) {
        if (end - from < 2) {
            return false;
        }
        if (text.regionMatches(true, from, "www", 0, 3) && end - from == 3) {
            return true;
        }
        for (int at = from; at < end; at++) {
            char letter = text.charAt(at);
            if (!Character.isUpperCase(letter) || "AEIOUYÄÖÜÁÉÍÓÚ".indexOf(letter) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Digits with separators between groups of three; a decimal part is left to the next turn. */
    private static int numberEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && grouping(text.charAt(at)) && threeDigits(text, at + 1)) {
            at += 4;
        }
        return Math.max(at, from + Character.charCount(text.codePointAt(from)));
    }

    private static boolean grouping(char sign) {
        return sign == ',' || sign == '.' || sign == '\u00a0' || sign == '\u202f' || sign == '\'';
    }

    private static boolean threeDigits(String text, int at) {
        return digitAt(text, at)
                && digitAt(text, at + 1)
                && digitAt(text, at + 2)
                && !digitAt(text, at + 3);
    }

    private double number(String written) {
        int digits = 0;
        long value = 0;
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            if (Character.isDigit(sign)) {
                digits++;
                value = digits > SPELLED_DIGITS ? 0 : value * 10 + Character.digit(sign, 10);
            }
        }
        boolean spelled = digits > SPELLED_DIGITS || (digits > 1 && written.charAt(0) == '0');
        return spelled ? digits : cardinal(value);
    }

    private double cardinal(long value) {
        if (value < 100) {
            boolean one = value <= 20 || value % 10 == 0;
            return one ? 1 : rates.tensAndUnits();
        }
        if (value < 1000) {
            return rates.hundred() + rest(value % 100);
        }
        if (value < 1_000_000) {
            double thousands = value / 1000 == 1 ? rates.thousand() : cardinal(value / 1000) + 1;
            return thousands + rest(value % 1000);
        }
        return cardinal(value / 1_000_000) + 1 + rest(value % 1_000_000);
    }

    private double rest(long value) {
        return value == 0 ? 0 : cardinal(value);
    }

    private double sign(String text, int at, int sign) {
        boolean inside = partAt(text, at - 1) && partAt(text, at + 1);
        boolean decimal = digitAt(text, at - 1) && digitAt(text, at + 1);
        return switch (sign) {
            case '.', ',' -> decimal ? rates.decimal() : sign == '.' && inside ? rates.dot() : 0;
            case '/' -> inside ? rates.slash() : 0;
            case '@' -> rates.at();
            case '%' -> rates.percent();
            case '&', '+', '=', '#' -> 1;
            default -> Character.getType(sign) == Character.CURRENCY_SYMBOL ? rates.currency() : 0;
        };
    }

    private static boolean partAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean digitAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}
