package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;

/** What another word takes the place of: "YouTube instead of TikTok". */
public final class Replaced {
    private static final int REACH = 3;

    private Replaced() {}

    /**
     * "en vez de", "au lieu de", "invece di": a turn or a place stands for something else with "of"
     * behind.
     */
    private static boolean isInstead(BriefText brief, int at) {
        // "noi invece andiamo su Instagram" sets against, "invece di" replaces
        boolean noun =
                brief.language == Language.ES
                        || brief.language == Language.PT
                        || brief.key(at, "invece");
        return !noun || brief.cue(Cue.OF, at + 1);
    }

    public static boolean isReplaced(BriefText brief, int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (brief.cue(Cue.INSTEAD, i) && isInstead(brief, i)) {
                return true;
            }
        }
        return false;
    }
}
