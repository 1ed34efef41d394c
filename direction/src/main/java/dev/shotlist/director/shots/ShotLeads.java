package dev.shotlist.director.shots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What brings a shot in and is none of it: "then we see", "a wide shot of".
 *
 * @param leads the longest first
 * @param sizes what shots are called by their size, the longest first
 * @param links words between a size and what is seen from it
 */
record ShotLeads(List<String> leads, List<String> sizes, List<String> links) {
    private static final List<String> ARTICLES = List.of("", "a ", "an ", "the ");

    /** A shot's words behind all that brings it in. */
    String without(String words) {
        String said = words.strip();
        for (int end = leadEnd(said); end > 0; end = leadEnd(said)) {
            said = said.substring(end).strip();
        }
        return said;
    }

    /** The size that a shot's words begin with: "a wide shot of ...", "close-up on ...". */
    @Nullable String size(String said) {
        for (String size : sizes) {
            if (sizeEnd(said, size) > 0) {
                return size;
            }
        }
        return null;
    }

    /** Where the first lead or size of a shot's words ends; 0 where they begin with none. */
    private int leadEnd(String said) {
        for (String lead : leads) {
            if (leads(said, lead, 0)) {
                return lead.length() + 1;
            }
        }
        String size = size(said);
        return size == null ? 0 : sizeEnd(said, size);
    }

    private int sizeEnd(String said, String size) {
        for (String article : ARTICLES) {
            int end = article.length() + size.length();
            boolean sized =
                    begins(said, article, 0)
                            && begins(said, size, article.length())
                            && end < said.length()
                            && said.charAt(end) == ' ';
            for (String link : sized ? links : List.<String>of()) {
                if (leads(said, link, end + 1)) {
                    return end + 1 + link.length() + 1;
                }
            }
        }
        return 0;
    }

    /** Whether that stands there, with a space and something else behind it. */
    private static boolean leads(String said, String lead, int at) {
        int end = at + lead.length();
        return said.length() > end + 1 && said.charAt(end) == ' ' && begins(said, lead, at);
    }

    private static boolean begins(String said, String words, int at) {
        return said.regionMatches(true, at, words, 0, words.length());
    }
}
