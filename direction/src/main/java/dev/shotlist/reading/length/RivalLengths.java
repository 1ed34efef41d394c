package dev.shotlist.reading.length;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second length of the same piece that nothing takes back: "exactly 15 and exactly 60 seconds",
 * "15 s, 45 seconds".
 */
final class RivalLengths {
    /** Lengths nearer to each other than this are one, in seconds. */
    private static final double SAME = 0.5;

    /** A second is said too often of something else: a fade, a logo, a scene. */
    private static final double SHORTEST_PIECE = 5;

    /** From here on a length is the piece's, where its clause speaks of the piece. */
    private static final double LIKELY = 1.5;

    private final BriefText brief;
    private final BareNumber numbers;
    private final List<SaidLength> said;

    RivalLengths(BriefText brief, BareNumber numbers, List<SaidLength> said) {
        this.brief = brief;
        this.numbers = numbers;
        this.said = said;
    }

    /** Null where the piece has one length. */
    @Nullable SaidLength of(Fact<Seconds> chosen) {
        SaidLength one = at(chosen.span());
        for (SaidLength other : said) {
            boolean differs = Math.abs(other.seconds() - chosen.value().value()) > SAME;
            if (other.rejected() || !differs) {
                continue;
            }
            boolean firm =
                    other.points() >= SaidLength.SURE
                            || (other.points() >= SaidLength.ENOUGH && one != null && insists(one));
            if ((firm && insists(other))
                    || (one != null && (isBesides(one, other) || isAdded(one, other)))) {
                return other;
            }
        }
        return null;
    }

    private @Nullable SaidLength at(Span span) {
        for (SaidLength other : said) {
            if (brief.span(other.start(), other.end()).equals(span)) {
                return other;
            }
        }
        return null;
    }

    private boolean insists(SaidLength other) {
        int to = Math.min(brief.size(), other.end() + 3);
        for (int i = Math.max(0, other.start() - 5); i < to; i++) {
            if (brief.sameSentence(i, other.start()) && brief.cue(Cue.EXACT, i)) {
                return true;
            }
        }
        return isAlso(other.start());
    }

    /** "Deve durare 15 secondi e anche 60 secondi": one demand for both. */
    private boolean isAlso(int at) {
        boolean also =
                brief.cue(Cue.AND, at - 2)
                        && (brief.cue(Cue.BOTH, at - 1) || brief.cue(Cue.ALSO, at - 1));
        for (int i = brief.sentenceStart(at); also && i < at; i++) {
            if (brief.cue(Cue.EXACT, i)) {
                return true;
            }
        }
        return false;
    }

    /** "5 seconds and also 3 minutes": in one breath. */
    private boolean isAdded(SaidLength one, SaidLength other) {
        int at = Math.max(one.start(), other.start());
        return Math.min(one.end(), other.end()) == at - 2
                && brief.cue(Cue.AND, at - 2)
                && (brief.cue(Cue.BOTH, at - 1) || brief.cue(Cue.ALSO, at - 1))
                && other.points() >= SaidLength.ENOUGH
                && hasUnit(other)
                && !brief.tokens[at].wantsNothing()
                && !areSeveral();
    }

    /** Both say outright how long the piece is, and the second corrects nothing. */
    private boolean isBesides(SaidLength one, SaidLength other) {
        boolean inOrder = one.start() < other.start();
        SaidLength first = inOrder ? one : other;
        SaidLength second = inOrder ? other : one;
        boolean together = brief.sameSentence(first.start(), second.start());
        return isOutright(first)
                && isOutright(second)
                && (together || (isOfPiece(first) && isOfPiece(second)))
                && !isLaterTurn(first, second)
                && !hasOwnPlace(first, second)
                && !areParted(first, second)
                && !numbers.isCorrected(second.start(), first.end(), second.start())
                && !areSeveral();
    }

    private boolean isOutright(SaidLength length) {
        boolean sure =
                length.points() >= SaidLength.SURE
                        || (length.points() >= LIKELY && isToldOfPiece(length));
        return sure
                && length.seconds() >= SHORTEST_PIECE
                && hasUnit(length)
                && !isAge(length)
                && !brief.tokens[length.start()].wantsNothing()
                && brief.tokens[length.start()].quote < 0
                && !Manner.isAsked(brief, length.start())
                && !isOfSong(length.start())
                && !isInBracket(length.start());
    }

    /** "and the piece runs 90 seconds". */
    private boolean isToldOfPiece(SaidLength length) {
        for (int i = brief.clauseStart(length.start()); i < length.start(); i++) {
            if (brief.is(Kind.VIDEO_WORD, i)) {
                return length.end() == brief.clauseEnd(length.start())
                        || !brief.tokens[length.end()].isWord();
            }
        }
        return false;
    }

    private boolean hasUnit(SaidLength length) {
        for (int i = length.start(); i < length.end(); i++) {
            if (brief.is(Kind.UNIT, i) || brief.mark(i, ':')) {
                return true;
            }
        }
        return false;
    }

    /** "over 60s", "17 to 30s who", "warm woman, 40s". */
    private boolean isAge(SaidLength length) {
        int next = length.end();
        for (int i = length.start() + 1; i < next; i++) {
            if (brief.cue(Cue.RANGE, i)) {
                return true;
            }
        }
        return brief.isAny(length.start() - 1, Kind.PERSON, Kind.AUDIENCE_MARK)
                || brief.is(Kind.PERSON, length.start() - 2)
                || brief.cue(Cue.AROUND_AGE, length.start() - 1)
                || brief.cue(Cue.RANGE, length.start() - 1)
                || (brief.sameClause(next, length.start()) && brief.cue(Cue.RELATIVE, next));
    }

    /** "La chanson dure 3 min 20". */
    private boolean isOfSong(int at) {
        for (int i = brief.clauseStart(at); i < at; i++) {
            if (brief.cue(Cue.SONG, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInBracket(int at) {
        for (int i = at - 1; i >= 0 && brief.sameSentence(i, at); i--) {
            if (brief.mark(i, '(') || brief.mark(i, ')')) {
                return brief.mark(i, '(');
            }
        }
        return false;
    }

    /** Its clause speaks of the piece, or its sentence begins with it. */
    private boolean isOfPiece(SaidLength length) {
        int end = brief.clauseEnd(length.start());
        for (int i = brief.clauseStart(length.start()); i < end; i++) {
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT, Kind.LENGTH_MARK)) {
                return true;
            }
        }
        int key = length.start() - 1;
        while (brief.mark(key, ':')) {
            key--;
        }
        // "Length: 30 seconds"
        return brief.is(Kind.LENGTH_MARK, key) || brief.firstOfSentence(length.start());
    }

    /** In a talk the last word holds. */
    private boolean isLaterTurn(SaidLength first, SaidLength second) {
        return brief.turns.isTalk()
                && brief.turns.of(first.start()) != brief.turns.of(second.start());
    }

    /** "15 s on TikTok, 45 seconds on YouTube". */
    private boolean hasOwnPlace(SaidLength first, SaidLength second) {
        return isPlaced(first) && isPlaced(second);
    }

    private boolean isPlaced(SaidLength length) {
        int end = brief.clauseEnd(length.start());
        for (int i = brief.clauseStart(length.start()); i < end; i++) {
            if (brief.isAny(i, Kind.PLATFORM, Kind.PLACEMENT)) {
                return true;
            }
        }
        return false;
    }

    /** "15 or 20 seconds", "15-20 s", "first 30, then 20 seconds", "30 s + 15 s". */
    private boolean areParted(SaidLength first, SaidLength second) {
        for (int i = first.end(); i < second.start(); i++) {
            boolean here = brief.sameSentence(i, first.start());
            if (brief.tokens[i].quote < 0
                    && (brief.is(Kind.CORRECTION, i)
                            || brief.cue(Cue.TAKES_BACK, i)
                            || brief.cue(Cue.SETTLES, i)
                            || (here
                                    && (brief.cue(Cue.OR, i)
                                            || brief.cue(Cue.RANGE, i)
                                            || brief.cue(Cue.TURNS, i)
                                            || brief.is(Kind.BUT, i)
                                            || brief.is(Kind.JOINED, i)
                                            || brief.mark(i, '+')
                                            || brief.mark(i, '/'))))) {
                return true;
            }
        }
        return false;
    }

    /** More than one piece is ordered. */
    private boolean areSeveral() {
        for (int i = 0; i < brief.size(); i++) {
            boolean many = brief.cue(Cue.VERSIONS, i) || brief.cue(Cue.EACH, i);
            if (many && !brief.tokens[i].denied && brief.tokens[i].quote < 0) {
                return true;
            }
        }
        return false;
    }
}
