package dev.shotlist.reading.text;

/** People by their years with the plural's letter, which is no second: "under 16s", "18-24s". */
final class PluralAge {
    /** Pieces are as long as a multiple of this, if only about so long. */
    private static final int ROUND = 5;

    private final BriefText brief;

    PluralAge(BriefText brief) {
        this.brief = brief;
    }

    /**
     * @param at the first number
     * @param last the token of the number that the letter stands at
     */
    boolean stands(int at, int last, Hit unit) {
        return brief.key(unit.start(), "s")
                && brief.tokens[unit.start()].glued
                && (isLimit(at, unit) || isYear(at) || isBracket(at, last, unit));
    }

    /** "under 16s go free", "the under-9s", "for the under 7s"; "under 40s long" is a length. */
    private boolean isLimit(int at, Hit unit) {
        // the hyphen of "under-9s" is no token
        boolean hyphened = brief.tokens[at].glued;
        int limit = at - 1;
        if (!brief.cue(Cue.AGE_LIMIT, limit)) {
            return false;
        }
        boolean called = brief.cue(Cue.ARTICLE, limit - 1) || brief.is(Kind.FOR, limit - 1);
        boolean goesOn =
                unit.end() < brief.size()
                        && brief.tokens[unit.end()].isWord()
                        && !brief.isAny(
                                unit.end(),
                                Kind.VIDEO_WORD,
                                Kind.FOR,
                                Kind.FORMAT,
                                Kind.LENGTH_MARK);
        return hyphened || called || goesOn;
    }

    /** "year 11s", "grade 5s". */
    private boolean isYear(int at) {
        return brief.cue(Cue.SCHOOL_YEAR, at - 1);
    }

    /** "18-24s" are people; "15-20s" is room for a piece. */
    private boolean isBracket(int at, int last, Hit unit) {
        boolean range = last > at && brief.tokens[last].isNumber();
        boolean goesOn =
                unit.end() < brief.size()
                        && brief.isAny(unit.end(), Kind.VIDEO_WORD, Kind.FORMAT, Kind.PLATFORM);
        return range && !goesOn && brief.tokens[last].number % ROUND != 0;
    }
}
