package dev.shotlist.reading.text;

/** How nobody shall look: "nobody frail in it", "nobody in a dressing gown". */
final class PeopleLooks {
    /** Words of what somebody wears. */
    private static final int LONGEST_DRESS = 3;

    private PeopleLooks() {}

    /** Where the look behind "nobody" ends, or the place of "nobody" where none is named. */
    static int end(BriefText brief, int nobody) {
        int at = nobody + 1;
        if (!isPlainWord(brief, at, nobody)) {
            return brief.cue(Cue.PREPOSITION, at) ? dressEnd(brief, nobody) : nobody;
        }
        int next = at + 1;
        boolean inIt =
                (brief.key(next, "in") && brief.key(next + 1, "it"))
                        || (brief.cue(Cue.PREPOSITION, next) && inFrame(brief, next + 1));
        boolean mood = brief.isAny(at, Kind.MOOD) && !brief.sameClause(at, next);
        return (inIt && brief.sameClause(at, next)) || mood ? next : nobody;
    }

    private static boolean isPlainWord(BriefText brief, int at, int nobody) {
        return at < brief.size()
                && brief.tokens[at].isWord()
                && brief.sameClause(at, nobody)
                && !brief.isAny(at, Kind.STOP, Kind.NEG)
                && !brief.cue(Cue.PREPOSITION, at)
                && !brief.cue(Cue.MODAL, at)
                && !brief.cue(Cue.COPULA, at);
    }

    private static boolean inFrame(BriefText brief, int at) {
        return brief.cue(Cue.IN_FRAME, at) || brief.cue(Cue.IN_FRAME, at + 1);
    }

    /** A dress closes its clause: "nobody in the office knew" tells of a place. */
    private static int dressEnd(BriefText brief, int nobody) {
        int at = nobody + 2;
        while (brief.sameClause(at, nobody) && brief.is(Kind.STOP, at)) {
            at++;
        }
        int end = at;
        while (end < brief.size()
                && end - at < LONGEST_DRESS
                && brief.tokens[end].isWord()
                && brief.sameClause(end, nobody)) {
            end++;
        }
        boolean closed =
                end >= brief.size()
                        || !brief.tokens[end].isWord()
                        || !brief.sameClause(end, nobody);
        boolean dress = closed && end > at && brief.is(Kind.THING, at);
        return dress && !brief.cue(Cue.IN_FRAME, at) ? end : nobody;
    }

    /** "smoking", "fumando", "bañándose" */
    static boolean isRunningForm(BriefText brief, int at) {
        String key = brief.tokens[at].key;
        return switch (brief.language) {
            case EN -> key.endsWith("ing");
            case ES, PT, IT ->
                    key.endsWith("ndo") || key.endsWith("ndose") || key.endsWith("ndosi");
            default -> false;
        };
    }
}
