package dev.shotlist.reading.text;

/** "Renate, 58, passed at last": somebody's years, between commas. */
public final class AgeBehindName {
    private static final double OLDEST = 110;

    private AgeBehindName() {}

    /** Whether the number at a token is such an age. */
    public static boolean stands(BriefText brief, int at) {
        return at > 0
                && at < brief.size()
                && brief.mark(at - 1, ',')
                && brief.tokens[at].isNumber()
                && brief.tokens[at].number < OLDEST
                && (brief.mark(at + 1, ',') || brief.cue(Cue.YEARS, at + 1));
    }
}
