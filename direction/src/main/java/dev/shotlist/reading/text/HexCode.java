package dev.shotlist.reading.text;

import dev.shotlist.plan.Hex;
import java.util.Locale;
import java.util.Optional;

/**
 * A colour written as designers write it, such as {@code #0F4C81}.
 *
 * @param end index of the first token behind it
 */
public record HexCode(Hex hex, int end) {
    private static final int DIGITS = 6;

    /** Codes of letters alone repeat them (#FFFFFF, #AABBCC); words, as in #facade, hardly do. */
    private static final int MOST_LETTERS = 3;

    /** The code whose mark a token is. */
    public static Optional<HexCode> at(BriefText brief, int token) {
        if (!brief.mark(token, '#')) {
            return Optional.empty();
        }
        int from = brief.tokens[token].to;
        int to = from;
        while (to < brief.text.length() && Character.isLetterOrDigit(brief.text.charAt(to))) {
            to++;
        }
        String code = brief.text.substring(from, Math.min(to, from + DIGITS + 1));
        if (!isCode(code)) {
            return Optional.empty();
        }
        int end = token + 1;
        while (end < brief.size() && brief.tokens[end].to <= to) {
            end++;
        }
        return Optional.of(new HexCode(Hex.of("#" + code.toUpperCase(Locale.ROOT)), end));
    }

    private static boolean isCode(String code) {
        boolean hex = code.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        return code.length() == DIGITS
                && hex
                && (code.chars().anyMatch(Character::isDigit)
                        || code.chars().distinct().count() <= MOST_LETTERS);
    }
}
