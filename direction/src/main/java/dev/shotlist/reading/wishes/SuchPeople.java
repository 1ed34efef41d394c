package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;

/**
 * People told by what they are like and by no list: "anyone scared of the dentist", "blokes who
 * can't cook", "under-25s".
 */
final class SuchPeople {
    private static final int LONGEST = 11;

    /** So many words may stand before the one that "who" tells of. */
    private static final int LONGEST_LEAD = 3;

    private final BriefText brief;

    SuchPeople(BriefText brief) {
        this.brief = brief;
    }

    /** Where they end that begin at a token; the same token where none begin there. */
    int end(int start) {
        return isAnyone(start) || isWho(start) ? tail(start) : start;
    }

    /** Whether a part of a sentence that begins there is nothing but such people. */
    boolean opens(int start) {
        boolean such = isAnyone(start);
        boolean one = brief.key(start, "someone") || brief.key(start, "somebody");
        boolean all = brief.key(start, "those") || brief.key(start, "everyone");
        return such && !one && !all && isFragment(start);
    }

    private boolean isAnyone(int at) {
        return isAnyone(brief, at) || isSort(at);
    }

    /** "the sort of person who irons tea towels" */
    private boolean isSort(int at) {
        int sort = brief.cue(Cue.ARTICLE, at) ? at + 1 : at;
        return brief.language == Language.EN
                && brief.cue(Cue.SORT, sort)
                && brief.sameClause(at, sort + 3)
                && brief.key(sort + 1, "of")
                && (brief.is(Kind.PERSON, sort + 2) || brief.key(sort + 2, "person"))
                && isWho(brief, sort + 3);
    }

    static boolean isAnyone(BriefText brief, int at) {
        int next = at + 1;
        boolean one = brief.cue(Cue.ANYONE, at) || brief.cue(Cue.ALL_SUCH, at);
        if (!one || !brief.sameClause(at, next)) {
            return false;
        }
        // "anyone scared of ...", "those with ..."; "someone runs" acts
        return isWho(brief, next)
                || brief.cue(Cue.RELATIVE, next)
                || brief.cue(Cue.PREPOSITION, next)
                || brief.tokens[next].key.endsWith("ed")
                || brief.tokens[next].key.endsWith("ing");
    }

    /** "blokes who can't cook": only people are "who". */
    private boolean isWho(int start) {
        for (int i = start; i < start + LONGEST_LEAD && brief.sameClause(start, i); i++) {
            if (!brief.tokens[i].isWord() || brief.is(Kind.OUR, start)) {
                return false;
            }
            if (brief.sameClause(i, i + 1) && isWho(brief, i + 1)) {
                return brief.tokens[i].key.endsWith("s");
            }
        }
        return false;
    }

    /** "who", "who've", "who's" */
    static boolean isWho(BriefText brief, int at) {
        return brief.language == Language.EN
                && at < brief.size()
                && brief.tokens[at].key.startsWith("who");
    }

    /** Nothing more is said behind them. */
    private boolean isFragment(int start) {
        int end = tail(start);
        return end >= brief.size() || !brief.tokens[end].isWord();
    }

    private int tail(int start) {
        int end = start;
        while (end < start + LONGEST
                && brief.sameClause(start, end)
                && !brief.isAny(end, Kind.PLATFORM, Kind.FORMAT, Kind.BUT)
                && (brief.tokens[end].isWord() || brief.tokens[end].isNumber())) {
            end++;
        }
        return end;
    }
}
