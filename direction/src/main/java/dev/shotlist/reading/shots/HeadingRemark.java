package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/** What is remarked on a list of shots before its colon. */
final class HeadingRemark {
    private static final int LONGEST = 6;

    private HeadingRemark() {}

    /** "Orden de planos, que no se toque: ..." */
    static int end(BriefText brief, Hit heading, int at) {
        if (heading.kind() != Kind.SHOT_LIST_MARK || !brief.mark(at, ',')) {
            return at;
        }
        int colon = at + 1;
        while (colon < brief.size()
                && colon <= at + LONGEST
                && brief.sameSentence(colon, at)
                && brief.tokens[colon].isWord()
                && !brief.isAny(colon, Kind.FORMAT, Kind.PLATFORM)) {
            colon++;
        }
        return brief.mark(colon, ':') ? colon : at;
    }

    /**
     * "the order of the piece for Casa Nido (beds, 30 s): ...", "five steps with their number on
     * screen: ...": the colon further on, or 0.
     */
    static int colon(BriefText brief, Hit heading) {
        int before = heading.start() - 1;
        boolean counted =
                heading.kind() == Kind.SCENE_WORD
                        && before >= 0
                        && (brief.is(Kind.NUMBER, before) || brief.tokens[before].isNumber());
        if (!counted && !brief.cue(Cue.ORDER_NOUN, heading.end() - 1)) {
            return 0;
        }
        boolean open = false;
        int colon = heading.end();
        while (colon < brief.size()
                && colon <= heading.end() + LONGEST_BETWEEN
                && brief.sameSentence(colon, heading.start())
                && !brief.mark(colon, ':')
                && (open || brief.tokens[colon].isWord() || brief.mark(colon, '('))) {
            open = brief.mark(colon, '(') || (open && !brief.mark(colon, ')'));
            colon++;
        }
        return brief.mark(colon, ':') && brief.sameSentence(colon, heading.start()) ? colon : 0;
    }

    /** "Scene order is fixed because teachers have a worksheet: ...": the colon, or the verb. */
    static int reason(BriefText brief, int copula) {
        for (int i = copula; brief.sameSentence(i, copula) && !brief.mark(i, ','); i++) {
            if (brief.mark(i, ':')) {
                return i;
            }
        }
        return copula;
    }

    private static final int LONGEST_BETWEEN = 20;
}
