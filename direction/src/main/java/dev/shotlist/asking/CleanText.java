package dev.shotlist.asking;

import dev.shotlist.brief.BriefText;
import java.util.Locale;
import java.util.Optional;

/** Says why a text that a model wrote must not go into a plan. */
public final class CleanText {
    /** What a finding may show of a stranger's name. */
    private static final int LONGEST_SHOWN = 40;

    /** So much of the system prompt in a row is no coincidence, in characters. */
    private static final int TELLTALE = 48;

    private final String brief;
    private final String secret;

    /**
     * @param brief addresses that stand in it may be shown
     * @param secret the system prompt
     */
    public CleanText(String brief, String secret) {
        this.brief = brief.toLowerCase(Locale.ROOT);
        this.secret = BriefText.bare(secret);
    }

    /** What is wrong, or empty. */
    public Optional<String> fault(String text) {
        if (text.codePoints().anyMatch(CleanText::isHidden)) {
            return Optional.of("must not hold control, direction or invisible characters");
        }
        if (hasMarkup(text)) {
            return Optional.of("must be plain text without markup");
        }
        if (hasStrangeAddress(text)) {
            return Optional.of("must not hold an address that the brief does not give");
        }
        return tells(text) ? Optional.of("must be about the piece") : Optional.empty();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        if (c == '\n' || c == '\r' || c == '\t') {
            return false; // set on one line when it is read
        }
        boolean joiner = c == 0x200D || c == 0xFE0F; // inside emoji
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && !joiner);
    }

    /** "a < b" is none. */
    private static boolean hasMarkup(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (Character.isLetter(next) || next == '/' || next == '!' || next == '?') {
                return true;
            }
        }
        return text.contains("](") || text.contains("```") || text.contains("{{");
    }

    private boolean hasStrangeAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : lower.split("[\\s\"'<>()\\[\\]]", -1)) {
            if (isAddress(word) && !brief.contains(bare(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddress(String word) {
        return word.contains("://")
                || word.startsWith("mailto:")
                || word.startsWith("javascript:")
                || word.startsWith("data:")
                || isHost(bare(word));
    }

    /** "shop.example" is one, "f2.8" and "e.g." are none. */
    private static boolean isHost(String word) {
        int dot = word.indexOf('.');
        if (dot < 2 || dot + 2 >= word.length()) {
            return false;
        }
        boolean named = Character.isLetterOrDigit(word.charAt(dot - 1));
        return named
                && Character.isLetter(word.charAt(dot + 1))
                && Character.isLetter(word.charAt(dot + 2));
    }

    /** Without what a sentence puts behind it. */
    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".,;:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private boolean tells(String text) {
        String squeezed = BriefText.bare(text);
        for (int at = 0; at + TELLTALE <= squeezed.length(); at += TELLTALE / 2) {
            if (secret.contains(squeezed.substring(at, at + TELLTALE))) {
                return true;
            }
        }
        return false;
    }

    /** A name from outside as it may stand in a message. */
    public static String shown(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '_')
                .limit(LONGEST_SHOWN)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
