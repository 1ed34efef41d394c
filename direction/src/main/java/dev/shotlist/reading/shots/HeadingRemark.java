package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
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
}
