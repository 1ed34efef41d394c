package dev.shotlist.reading.text;

/**
 * Marks names that were said by mistake: "Brand Loam & Larder?? no sorry, that's the other client",
 * "Marke Deichkind... äh nee, so heißt die Band", "Deichkind Outdoor... äh Deichwind Outdoor".
 */
final class TakenBack {
    private static final int LONGEST_DOUBT = 7;

    private final BriefText brief;

    private TakenBack(BriefText brief) {
        this.brief = brief;
    }

    static void mark(BriefText brief) {
        TakenBack marks = new TakenBack(brief);
        int at = 0;
        while (at < brief.size()) {
            int end = marks.nameEnd(at);
            int refusal = end > at && marks.isName(at, end) ? marks.refusal(end) : 0;
            if (refusal > 0) {
                marks.deny(at, end);
                marks.denyReason(refusal);
            }
            at = Math.max(at + 1, end);
        }
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].isWord() && brief.isUnlisted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind words with capitals, which "&" may join. */
    private int nameEnd(int at) {
        int end = at;
        while (end < brief.size()
                && brief.tokens[end].quote < 0
                && brief.tokens[end].line == brief.tokens[at].line
                && (brief.tokens[end].capital
                        || (end > at && brief.mark(end, '&') && end + 1 < brief.size()))) {
            end++;
        }
        return end;
    }

    /** The word that takes a name back, behind a mark of doubt; or 0. */
    private int refusal(int from) {
        boolean doubt = false;
        boolean pauses = false;
        for (int at = from; at < brief.size() && at < from + LONGEST_DOUBT; at++) {
            Token token = brief.tokens[at];
            boolean again = doubt && pauses && token.capital && !brief.firstOfSentence(from - 1);
            if (again && brief.key(at + 1, brief.tokens[from - 1].key)) {
                // "Deichkind Outdoor... äh Deichwind Outdoor"
                return at;
            }
            if (brief.cue(Cue.REFUSES, at)) {
                return doubt && (pauses || !isAnswer(at)) ? at : 0;
            }
            if (token.isBreak() || (token.isWord() && !brief.cue(Cue.HESITATES, at))) {
                return 0;
            }
            doubt |= token.isMark('?') || token.isMark('.') || token.isMark('-');
            pauses |= brief.cue(Cue.HESITATES, at);
        }
        return 0;
    }

    /** "Fish? No fish." and "Music? No." deny a thing, and no name. */
    private boolean isAnswer(int refusal) {
        int next = brief.mark(refusal + 1, ',') ? refusal + 2 : refusal + 1;
        return !(brief.cue(Cue.THAT, next) || brief.cue(Cue.HESITATES, next));
    }

    private void deny(int from, int to) {
        for (int i = from; i < to; i++) {
            brief.tokens[i].denied = true;
        }
    }

    /** "..., so heißt die Band,": tells of the other one. */
    private void denyReason(int refusal) {
        int start = refusal + 1;
        while (start < brief.size()
                && (!brief.tokens[start].isWord() || brief.cue(Cue.HESITATES, start))) {
            start++;
        }
        if (brief.cue(Cue.THAT, start) || brief.key(start, "so")) {
            int end = start;
            while (end < brief.size()
                    && !brief.mark(end, ',')
                    && !brief.mark(end, '.')
                    && !brief.tokens[end].isBreak()) {
                end++;
            }
            deny(start, end);
        }
    }
}
