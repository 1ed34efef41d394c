package dev.shotlist.edit.clause;

import dev.shotlist.edit.words.Folded;
import java.util.ArrayList;
import java.util.List;

/** Cuts an instruction into words, numbers, marks and quoted stretches, in one pass. */
public final class Tokens {
    /** Characters of ":30". */
    private static final int SPOT = 3;

    private static final int HEX_DIGITS = 6;
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.run();
        return tokens;
    }

    public List<Token> all() {
        return tokens;
    }

    /**
     * A quoted stretch.
     *
     * @param text without its marks
     */
    public record Quoted(String text, int from, int to) {}

    /** The quoted stretches, in order. */
    public List<Quoted> quoted() {
        return tokens.stream()
                .filter(Token::isQuote)
                .map(token -> new Quoted(quotes.get(token.quote()), token.from(), token.to()))
                .toList();
    }

    String quote(int index) {
        return quotes.get(index);
    }

    /** Whether any of these letters is written. */
    boolean writes(String letters) {
        return text.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = closing(at);
            if (close > at && text.substring(at + 1, close).isBlank()) {
                // "rename the brand to ''" gives no name
                at = close + 1;
            } else if (close > at) {
                tokens.add(new Token(at, close + 1, "\"", Double.NaN, quotes.size()));
                quotes.add(text.substring(at + 1, close).strip());
                at = close + 1;
            } else if (c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '>') {
                add(at, at + 2, ">");
                at += 2;
            } else if (TokenWords.OURS.arrows().indexOf(c) >= 0) {
                add(at, at + 1, ">");
                at++;
            } else if (c == '#' && isHex(at + 1)) {
                add(at, at + 1, "#");
                add(at + 1, at + 1 + HEX_DIGITS, Folded.text(text.substring(at + 1, at + 7)));
                at += 1 + HEX_DIGITS;
            } else if (isSpot(at)) {
                add(at, at + SPOT, "0" + text.substring(at, at + SPOT));
                at += SPOT;
            } else if (isDigit(c)) {
                at = number(at);
            } else if (isPossessive(at)) {
                at += 2;
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else if (Character.isWhitespace(c) && c != '\n') {
                at++;
            } else {
                boolean joins =
                        (c == '-' || c == '\'' || c == '’')
                                && at > 0
                                && Character.isLetterOrDigit(text.charAt(at - 1))
                                && !isRange(at);
                if (!joins && Character.getType(c) != Character.NON_SPACING_MARK) {
                    add(at, at + 1, c == '\n' ? "." : String.valueOf(c));
                }
                at++;
            }
        }
    }

    /** ":30", as spots are booked. */
    private boolean isSpot(int at) {
        return text.charAt(at) == ':'
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && at + SPOT <= text.length()
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && (at + SPOT == text.length()
                        || !Character.isLetterOrDigit(text.charAt(at + SPOT)));
    }

    private boolean isHex(int from) {
        int to = from + HEX_DIGITS;
        for (int i = from; i < to && i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return to <= text.length()
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /** The dash of "2-4". */
    private boolean isRange(int at) {
        return isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1));
    }

    /** The "'s" behind a word or a number: no part of the word, and no unit of time. */
    private boolean isPossessive(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    private void add(int from, int to, String key) {
        tokens.add(new Token(from, to, key, Double.NaN, -1));
    }

    /** Where a quotation that opens here closes; -1 where none does. */
    private int closing(int at) {
        String closers =
                switch (text.charAt(at)) {
                    case '"' -> "\"";
                    case '“' -> "”\"";
                    case '„' -> "“”\"";
                    case '«' -> "»";
                    case '»' -> "«";
                    case '‘' -> "’'";
                    case '‚' -> "‘’";
                    case '\'' -> "'";
                    default -> "";
                };
        boolean single = text.charAt(at) == '\'' || text.charAt(at) == '‘';
        boolean opens = !single || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (closers.isEmpty() || !opens || (single && cheap(at))) {
            return -1;
        }
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean within =
                    single
                            && i + 1 < text.length()
                            && Character.isLetterOrDigit(text.charAt(i + 1));
            if (closers.indexOf(c) >= 0 && !within) {
                return i;
            }
        }
        return -1;
    }

    /** A single mark before a blank quotes nothing. */
    private boolean cheap(int at) {
        return at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int number(int from) {
        int to = from;
        while (to < text.length() && isDigit(text.charAt(to))) {
            to++;
        }
        boolean decimal =
                to + 1 < text.length()
                        && (text.charAt(to) == '.' || text.charAt(to) == ',')
                        && isDigit(text.charAt(to + 1));
        boolean ratio =
                to + 1 < text.length()
                        && (text.charAt(to) == ':' || text.charAt(to) == 'x')
                        && isDigit(text.charAt(to + 1));
        if (decimal || ratio) {
            to++;
            while (to < text.length() && isDigit(text.charAt(to))) {
                to++;
            }
        }
        int word = to;
        while (word < text.length()
                && (Character.isLetter(text.charAt(word)) || text.charAt(word) == 'ª')) {
            word++;
        }
        String digits = text.substring(from, to);
        if (ratio) {
            add(from, to, digits.replace('x', ':'));
            return to;
        }
        String unit = Folded.text(text.substring(to, word));
        if (word > to
                && !TokenWords.OURS.units().contains(unit)
                && !unit.startsWith("sec")
                && !unit.startsWith("sek")) {
            add(from, word, digits + unit);
            return word;
        }
        double value =
                digits.length() > LONGEST_NUMBER
                        ? Double.NaN
                        : Double.parseDouble(digits.replace(',', '.'));
        tokens.add(new Token(from, to, digits, value, -1));
        return to;
    }

    private int word(int from) {
        int to = from;
        StringBuilder letters = new StringBuilder();
        while (to < text.length()) {
            char c = text.charAt(to);
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                letters.append(c);
            } else if ((c == '\'' || c == '’')
                    && to + 1 < text.length()
                    && Character.isLetter(text.charAt(to + 1))) {
                if (TokenWords.OURS.elided().contains(Folded.text(letters.toString()))
                        || isPossessive(to)) {
                    break;
                }
            } else {
                break;
            }
            to++;
        }
        int site = site(to);
        String key = Folded.text(letters.toString()) + text.substring(to, site);
        add(from, site, key);
        return site;
    }

    /** Behind the ".com" of an address that begins before it; the same place without one. */
    private int site(int from) {
        int to = from + 1;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean ends =
                from < text.length()
                        && text.charAt(from) == '.'
                        && TokenWords.OURS.sites().contains(text.substring(from + 1, to))
                        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
        return ends ? to : from;
    }
}
