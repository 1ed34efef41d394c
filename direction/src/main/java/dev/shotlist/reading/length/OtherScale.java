package dev.shotlist.reading.length;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;

/** Times so much longer than the length said before that they are those of something else. */
final class OtherScale {
    /** Few pieces are longer, in seconds; and what is so many times as long is another's. */
    private static final double USUAL = 180;

    private static final double SCALE = 4;
    private static final double MINUTE = 60;

    /** By so much a length must be the likelier one to belong to the piece all the same. */
    private static final double LIKELIER = 2.5;

    private final BriefText brief;
    private final BareNumber numbers;

    OtherScale(BriefText brief, BareNumber numbers) {
        this.brief = brief;
        this.numbers = numbers;
    }

    /** "Thirty seconds. We mend heels while you wait (about 15 minutes)." */
    boolean isOther(SaidLength next, SaidLength best) {
        return best.seconds() <= USUAL
                && (next.seconds() >= USUAL || isWholeMinutes(next, best))
                && next.seconds() >= SCALE * best.seconds()
                && next.points() < best.points() + LIKELIER
                && !numbers.isCorrected(next.start(), best.end(), 2);
    }

    /** "30 Sekunden wollen wir. Der Rechner: gratis, zwei Minuten." */
    private boolean isWholeMinutes(SaidLength next, SaidLength best) {
        return next.seconds() >= 2 * MINUTE
                && next.seconds() % MINUTE == 0
                && LonelyLength.isSeconds(brief, best.end() - 1)
                && !brief.sameSentence(best.start(), next.start())
                && !isOfPiece(next);
    }

    private boolean isOfPiece(SaidLength length) {
        for (int i = brief.clauseStart(length.start()); i < length.start(); i++) {
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT, Kind.LENGTH_MARK)) {
                return true;
            }
        }
        return false;
    }
}
