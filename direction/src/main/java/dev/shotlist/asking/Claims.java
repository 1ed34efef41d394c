package dev.shotlist.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prices and percentages: claims that the client can make and a model cannot. */
public final class Claims {
    /** Of digits that belong together: {@code 1,299.00}, {@code 1'299}, {@code 1.299}. */
    private static final String SEPARATORS = ".,'\u2019";

    private static final String PERCENT = "%\u066a\uff05\u2030";

    private final Set<String> given = new HashSet<>();

    /**
     * @param brief whose numbers may be claimed
     */
    public Claims(String brief) {
        numbers(brief, (from, end) -> given.add(digits(brief, from, end)));
    }

    /** What stands in that text as a price or a percentage may be said again. */
    public Claims repeating(String text) {
        numbers(
                text,
                (from, end) -> {
                    if (isClaim(text, from, end)) {
                        given.add(digits(text, from, end));
                    }
                });
        return this;
    }

    /** The first that the brief does not give, or null. */
    public @Nullable String strange(String text) {
        List<String> strange = new ArrayList<>();
        numbers(
                text,
                (from, end) -> {
                    if (isClaim(text, from, end) && !given.contains(digits(text, from, end))) {
                        strange.add(text.substring(from, end));
                    }
                });
        return strange.isEmpty() ? null : strange.getFirst();
    }

    private interface Sight {
        void number(int from, int end);
    }

    private static void numbers(String text, Sight sight) {
        int at = 0;
        while (at < text.length()) {
            int end = numberEnd(text, at);
            if (end > at) {
                sight.number(at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Behind the number that begins here; where it begins when there is none. */
    private static int numberEnd(String text, int from) {
        int end = from;
        for (int i = from; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                end = i + 1;
            } else if (end == from || SEPARATORS.indexOf(text.charAt(i)) < 0) {
                break;
            }
        }
        return end;
    }

    private static boolean isClaim(String text, int from, int end) {
        int before = from - 1;
        while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        int after = end;
        while (after < text.length() && Character.isSpaceChar(text.charAt(after))) {
            after++;
        }
        boolean priced = before >= 0 && isCurrency(text.charAt(before));
        return priced
                || (after < text.length()
                        && (isCurrency(text.charAt(after))
                                || PERCENT.indexOf(text.charAt(after)) >= 0));
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static String digits(String text, int from, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(Character.digit(text.charAt(i), 10));
            }
        }
        return digits.toString();
    }
}
