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
            if (begins(said, lead)) {
                return lead.length() + 1;
            }
        }
        String size = size(said);
        return size == null ? 0 : sizeEnd(said, size);
    }

    private int sizeEnd(String said, String size) {
        for (String article : ARTICLES) {
            for (String link : links) {
                String whole = article + size + ' ' + link;
                if (begins(said, whole)) {
                    return whole.length() + 1;
                }
            }
        }
        return 0;
    }

    private static boolean begins(String said, String lead) {
        return said.length() > lead.length() + 1
                && said.charAt(lead.length()) == ' '
                && said.regionMatches(true, 0, lead, 0, lead.length());
    }
}
