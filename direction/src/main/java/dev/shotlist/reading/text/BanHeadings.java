package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.List;

/**
 * Lists of what is forbidden under a heading of their own: "Interdits : fleurs, baignoire", "|
 * Fuera | amas de casa |", "Was nicht rein soll: Gartenzwerge. Fahnen.", a line "À bannir" over
 * lines with dashes.
 */
final class BanHeadings {
    private static final int LONGEST_HEADING = 9;

    /** Words of a heading that no list knows: "Vetos del cliente", "Refusés d'office". */
    private static final int MOST_OTHERS = 3;

    private final BriefText brief;
    private final Token[] tokens;
    private final boolean[] heading;
    private boolean likes;

    BanHeadings(BriefText brief) {
        this.brief = brief;
        tokens = brief.tokens;
        heading = new boolean[tokens.length];
    }

    /** Whether a token belongs to such a heading, whose words deny nothing beside the list. */
    boolean holds(int token) {
        return heading[token];
    }

    /**
     * What the heading says is not wanted of the piece: "was nicht rein soll" is no line to say.
     */
    void deny() {
        for (int i = 0; i < tokens.length; i++) {
            tokens[i].denied |= heading[i];
        }
    }

    void add(List<Denial> found) {
        likes = likesSomewhere();
        for (int mark = 1; mark < tokens.length; mark++) {
            if (tokens[mark].quote >= 0 || !isMark(mark)) {
                continue;
            }
            int start = start(mark);
            int head = head(start, mark);
            if (head < 0) {
                continue;
            }
            int before = found.size();
            new BanList(brief, heading).add(head, mark, found);
            if (found.size() > before) {
                for (int i = start; i < mark; i++) {
                    heading[i] = true;
                }
            }
        }
    }

    private boolean isMark(int at) {
        return brief.mark(at, ':')
                || brief.mark(at, '=')
                || brief.mark(at, '|')
                || (tokens[at].isBreak() && BanList.isBullet(brief, at + 1))
                || isListed(at);
    }

    /** "Agreed exclusions are dust, shushing and cardigans." */
    private boolean isListed(int copula) {
        if (!brief.cue(Cue.COPULA, copula)
                || brief.mark(copula, '=')
                || !brief.cue(Cue.BAN_HEAD, copula - 1)
                || !brief.sameClause(copula - 1, copula + 1)) {
            return false;
        }
        for (int i = copula + 1; brief.sameSentence(i, copula); i++) {
            if (brief.mark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    private int start(int mark) {
        int start = mark;
        while (start > 0
                && mark - start <= LONGEST_HEADING
                && tokens[start - 1].isWord()
                && tokens[start - 1].sentence == tokens[mark - 1].sentence
                && tokens[start - 1].clause == tokens[mark - 1].clause) {
            start--;
        }
        return start;
    }

    /** The word that forbids, of a heading between two tokens; -1 where it is none. */
    private int head(int start, int mark) {
        boolean row = brief.mark(mark, '|') || tokens[mark].isBreak();
        int lead = start - 1;
        while (lead >= 0 && !tokens[lead].isBreak() && !tokens[lead].isWord()) {
            lead--;
        }
        boolean opensLine = lead < 0 || tokens[lead].isBreak();
        if (start >= mark || mark - start > LONGEST_HEADING || (row && !opensLine)) {
            return -1;
        }
        if (brief.mark(mark, ':') && isContrast(start, mark)) {
            return start;
        }
        // "Fuori:" and nothing else
        boolean bare = mark - start == 1;
        int bans = -1;
        int denies = -1;
        boolean shows = false;
        int others = 0;
        for (int i = start; i < mark; i++) {
            if (isNoBan(i)) {
                return -1;
            }
            if (brief.cue(Cue.BAN_HEAD, i)) {
                bans = i;
            } else if (bare && brief.cue(Cue.BAN_ALONE, i)) {
                return i;
            } else if ((brief.is(Kind.NEG, i) && !isStill(i))
                    || brief.cue(Cue.DENIES_VERB, i)
                    || brief.cue(Cue.REFUSES, i)) {
                denies = i;
            }
            boolean showing = isShowing(i);
            shows |= showing;
            others += showing || isSmall(i) ? 0 : 1;
        }
        if (bans >= 0 && (denies < 0 || shows || isOnePhrase(denies, bans))) {
            return others <= MOST_OTHERS ? bans : -1;
        }
        boolean denied = denies >= 0 && bans < 0;
        return denied && ((others <= 1 && shows) || (others == 0 && bare)) ? denies : -1;
    }

    /** "What winds us up: ... What we love: ...": where one heading likes, the other does not. */
    private boolean isContrast(int start, int mark) {
        return isFeeling(start, mark, false) && likes;
    }

    private boolean likesSomewhere() {
        for (int i = 1; i < tokens.length; i++) {
            if (brief.mark(i, ':') && isFeeling(start(i), i, true)) {
                return true;
            }
        }
        return false;
    }

    /** "what" and somebody who says "me" or "I", with a word of liking or without one. */
    private boolean isFeeling(int start, int mark, boolean fond) {
        if (!brief.cue(Cue.HEADS_LIST, start) || mark - start < 2) {
            return false;
        }
        boolean ours = false;
        boolean liked = false;
        boolean wants = false;
        for (int i = start; i < mark; i++) {
            ours |= brief.cue(Cue.US, i) || brief.cue(Cue.CLITIC, i) || brief.key(i, "me");
            liked |= brief.cue(Cue.LIKES, i);
            wants |= brief.cue(Cue.WISHED, i) || brief.cue(Cue.EVOKES, i);
            if (brief.cue(Cue.COPULA, i)
                    || brief.is(Kind.SHOW, i)
                    || brief.cue(Cue.DENIES_VERB, i)) {
                return false;
            }
        }
        return fond ? liked : ours && !liked && !wants;
    }

    /** "und rein muss noch:" asks for more. */
    private boolean isStill(int at) {
        return brief.language == Language.DE && brief.key(at, "noch");
    }

    /** "à bannir" */
    private boolean isOnePhrase(int denies, int bans) {
        Hit phrase = brief.at(Kind.NEG, denies);
        return phrase != null && phrase.holds(bans);
    }

    /** "Nicht vergessen:", "Not needed:", "Voce fuori campo:" forbid nothing. */
    private boolean isNoBan(int at) {
        return tokens[at].quote >= 0
                || tokens[at].header
                || brief.over(Kind.NEG_IDIOM, at) != null
                || brief.cue(Cue.NEEDED, at)
                || (brief.cue(Cue.EXCEPTS, at) && brief.at(Kind.BUT, at) != null)
                || brief.isAny(at, Kind.CTA_MARK, Kind.VOICE, Kind.OFFER)
                || (brief.is(Kind.THING, at)
                        && !brief.cue(Cue.BAN_HEAD, at)
                        && !brief.cue(Cue.OF, at - 1));
    }

    private boolean isShowing(int at) {
        return brief.is(Kind.SHOW, at)
                || brief.cue(Cue.SHOW_VERB, at)
                || brief.cue(Cue.PERMITS, at)
                || brief.cue(Cue.COMES_IN, at)
                || brief.cue(Cue.OTHERS_WANT, at)
                || brief.cue(Cue.WISHED, at)
                || brief.cue(Cue.FILMED, at)
                || brief.cue(Cue.MODAL, at)
                || brief.cue(Cue.COPULA, at);
    }

    private boolean isSmall(int at) {
        return brief.isAny(
                        at, Kind.STOP, Kind.NEG, Kind.NEG_TAIL, Kind.OUR, Kind.VIDEO_WORD, Kind.FOR)
                || brief.cue(Cue.BAN_HEAD, at)
                || brief.cue(Cue.DENIES_VERB, at)
                || brief.cue(Cue.REFUSES, at)
                || brief.cue(Cue.CLICHES, at)
                || brief.cue(Cue.SUBJECT, at)
                || brief.cue(Cue.CLITIC, at)
                || brief.cue(Cue.THAT, at)
                || brief.cue(Cue.IN_FRAME, at)
                || brief.cue(Cue.PREPOSITION, at);
    }
}
