package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import java.util.Arrays;
import java.util.Locale;

/** Whether a word of another language names one thing, by its ending and by what is beside it. */
final class ForeignNumber {
    private ForeignNumber() {}

    /**
     * @param beside all words for the same, in any number
     */
    static boolean isOne(String word, String[] beside, Language language) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return false;
        }
        boolean manyBeside =
                Arrays.stream(beside)
                        .map(other -> other.toLowerCase(Locale.ROOT))
                        .filter(other -> !other.equals(lower))
                        .anyMatch(other -> NounPlurals.of(lower, language).contains(other));
        if (manyBeside) {
            return true;
        }
        int space = lower.indexOf(' ');
        String head = space < 0 ? lower : lower.substring(0, space);
        char last = head.charAt(head.length() - 1);
        return switch (language) {
            case ES, FR, PT -> last != 's' && last != 'x';
            case IT -> "aoàù".indexOf(last) >= 0;
            default -> "lktdgmbfhpßz".indexOf(last) >= 0;
        };
    }
}
