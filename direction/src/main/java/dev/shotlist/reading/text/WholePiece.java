package dev.shotlist.reading.text;

/**
 * Whether words speak of the piece as a whole (its music, length, place, voice) and not of a shot.
 */
public final class WholePiece {
    private static final int HEAD = 5;

    private final BriefText brief;

    public WholePiece(BriefText brief) {
        this.brief = brief;
    }

    /** The first words name something of the whole piece. */
    public boolean opensWith(int at, int end) {
        for (int i = at; i < end && i < at + HEAD; i++) {
            if (brief.is(Kind.GENRE, i)
                    && (brief.cue(Cue.ONE, i - 1) || brief.cue(Cue.SOMEBODY, i - 1))) {
                // "a swing and a miss"
                continue;
            }
            if (brief.isAny(
                            i,
                            Kind.PLATFORM,
                            Kind.CTA_MARK,
                            Kind.MUSIC_WORD,
                            Kind.FORMAT,
                            Kind.GENRE,
                            Kind.RATIO,
                            Kind.VOICE)
                    || brief.cue(Cue.COLORS, i)) {
                return true;
            }
        }
        return false;
    }

    public boolean isMeant(int at, int end) {
        for (int i = at; i < end; i++) {
            if (brief.isAny(
                            i,
                            Kind.PLATFORM,
                            Kind.CTA_MARK,
                            Kind.MUSIC_WORD,
                            Kind.FORMAT,
                            Kind.GENRE,
                            Kind.RATIO,
                            Kind.VOICE,
                            Kind.NEG,
                            Kind.UNIT,
                            Kind.MOOD,
                            Kind.PACE,
                            Kind.BRAND_MARK,
                            Kind.AUDIENCE_MARK,
                            Kind.CTA)
                    || brief.tokens[i].quote >= 0
                    || (brief.is(Kind.COLOR, i) && i < at + 2)) {
                return true;
            }
        }
        return false;
    }
}
