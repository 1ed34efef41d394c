package dev.shotlist.reading.text;

/** What another word takes the place of: "YouTube instead of TikTok". */
public final class Replaced {
    private static final int REACH = 3;

    private Replaced() {}

    public static boolean isReplaced(BriefText brief, int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (brief.cue(Cue.INSTEAD, i)) {
                return true;
            }
        }
        return false;
    }
}
