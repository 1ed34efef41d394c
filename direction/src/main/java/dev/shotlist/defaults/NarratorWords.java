package dev.shotlist.defaults;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who speaks, in the brief's own English words: "narrated by a dry British bloke". */
final class NarratorWords {
    private static final String ENDS = ",.;:\n\"\u201c(";
    private static final List<String> ARTICLES = List.of("a ", "an ", "the ");

    /** A longer description tells more than how a voice sounds. */
    private static final int LONGEST = 7;

    private NarratorWords() {}

    /**
     * @param leads what a brief says before a speaker, lower case
     * @return without its article; null where the brief names nobody
     */
    static @Nullable String in(String text, List<String> leads) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String lead : leads) {
            for (int at = lower.indexOf(lead); at >= 0; at = lower.indexOf(lead, at + 1)) {
                String said = described(text, lower, at + lead.length());
                if (said != null) {
                    return said;
                }
            }
        }
        return null;
    }

    private static @Nullable String described(String text, String lower, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        for (String article : ARTICLES) {
            if (lower.startsWith(article, start)) {
                start += article.length();
                int end = start;
                while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                String said = text.substring(start, end).strip();
                boolean fits = !said.isEmpty() && said.split(" ", -1).length <= LONGEST;
                return fits ? said : null;
            }
        }
        return null;
    }
}
