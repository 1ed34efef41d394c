package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;

/**
 * Where a list begins whose last items a refusal stands behind: "Kerzen, Kreuze und betende Hände
 * sollen nicht vorkommen".
 */
final class ListBefore {
    private static final int LONGEST_ITEM = 3;

    private ListBefore() {}

    /**
     * The first token of the list, or of the clause where it is none.
     *
     * @param clause where the clause begins that is refused
     * @param end behind its last token
     */
    static int start(BriefText brief, int clause, int end) {
        boolean joined = false;
        for (int i = clause; i < end; i++) {
            joined |= brief.cue(Cue.AND, i) || brief.cue(Cue.OR, i);
        }
        int start = clause;
        int commas = 0;
        while (start > 1
                && brief.mark(start - 1, ',')
                && brief.sameSentence(start - 1, clause)
                && isItem(brief, brief.clauseStart(start - 2), start - 1)) {
            start = brief.clauseStart(start - 2);
            commas++;
        }
        boolean whole = brief.sentenceStart(clause) == start;
        return whole && (joined ? commas > 0 : commas > 1) ? start : clause;
    }

    /** Nothing but a thing, and what it is like. */
    private static boolean isItem(BriefText brief, int from, int to) {
        boolean thing = false;
        int words = 0;
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].isBreak()) {
                continue;
            }
            if (!brief.tokens[i].isWord()
                    || brief.tokens[i].quote >= 0
                    || brief.isAny(i, Kind.NEG, Kind.BUT, Kind.SHOW, Kind.MUST)) {
                return false;
            }
            words++;
            boolean noun =
                    brief.language == Language.DE
                            && brief.tokens[i].capital
                            && !brief.is(Kind.STOP, i);
            thing |= noun || brief.isAny(i, Kind.THING, Kind.PROP, Kind.PERSON, Kind.NOUN);
        }
        return thing && words <= LONGEST_ITEM;
    }
}
