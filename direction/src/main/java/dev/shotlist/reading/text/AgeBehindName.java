package dev.shotlist.reading.text;

/** "Renate, 58, passed at last", "Doris (83)": somebody's years. */
public final class AgeBehindName {
    private static final double OLDEST = 110;

    /** In brackets a smaller number counts something else. */
    private static final double YOUNGEST = 15;

    private AgeBehindName() {}

    /** Whether the number at a token is such an age. */
    public static boolean stands(BriefText brief, int at) {
        if (at <= 0
                || at >= brief.size()
                || !brief.tokens[at].isNumber()
                || brief.tokens[at].number >= OLDEST) {
            return false;
        }
        boolean between =
                brief.mark(at - 1, ',')
                        && (brief.mark(at + 1, ',') || brief.cue(Cue.YEARS, at + 1));
        boolean aside =
                brief.mark(at - 1, '(')
                        && brief.mark(at + 1, ')')
                        && brief.tokens[at].number >= YOUNGEST;
        return between || aside;
    }
}
