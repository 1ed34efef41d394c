package dev.shotlist.reading.length;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how long the piece shall be among all the numbers of a brief: every stretch of time gets
 * points for how it is said, and corrections overrule what was said before.
 */
public final class LengthFinder {
    private static final double UNLIKELY = -0.8;

    /** Tokens between a length and one that says it more exactly. */
    private static final int FARTHEST_EXACT = 2;

    /** By how much of itself a rounded length may be off. */
    private static final double NEARLY = 0.2;

    /** A length with more than this is the piece's, whatever a shot lasts. */
    private static final double LIKELY = 1.5;

    private static final double SAME = 0.05;

    private static final double LONGEST_PIECE_SECONDS = 3 * 3600.0;

    private final BriefText brief;
    private final CorrectedLengths corrected;
    private final BareLengths bare;
    private final BareNumber numbers;
    private final LengthEvidence evidence;
    private final LonelyLength lonely;
    private final OtherScale scale;
    private final LengthRefusals refusals;
    private final List<SaidLength> said = new ArrayList<>();

    public LengthFinder(BriefText brief) {
        this.brief = brief;
        refusals = new LengthRefusals(brief);
        evidence = new LengthEvidence(brief, refusals);
        corrected = new CorrectedLengths(brief, refusals);
        bare = new BareLengths(brief, refusals);
        numbers = new BareNumber(brief, refusals);
        lonely = new LonelyLength(brief);
        scale = new OtherScale(brief, numbers);
    }

    public @Nullable Fact<Seconds> find(ShotFinder shots) {
        List<SaidLength> ofShots = new ArrayList<>();
        int at = 0;
        while (at < brief.size()) {
            Time time = shots.isTiming(at) ? null : Time.at(brief, at);
            if (time == null) {
                at++;
                continue;
            }
            boolean inShot = shots.holds(brief.span(time.start(), time.end()));
            boolean shift = time.seconds() > LONGEST_PIECE_SECONDS; // "contrato de 40h"
            if (!shift && !isOrdinal(time) && !evidence.isSaidElsewhere(time)) {
                (inShot ? ofShots : said).add(evidence.weigh(time));
            }
            at = Math.max(at + 1, time.end());
        }
        corrected.add(said);
        new KeyedLengths(brief, evidence, refusals).settle(said);
        if (said.stream().allMatch(one -> one.rejected() || one.points() < LIKELY)) {
            // "... he balances for two seconds": a shot's, unless nothing else is said
            said.addAll(ofShots);
        }
        if (said.stream().allMatch(SaidLength::rejected)) {
            bare.add(said);
        }
        new ChosenVersion(brief, numbers).add(said);
        said.sort(Comparator.comparingInt(SaidLength::start));
        SaidLength best = choose();
        if (best == null && shots.timedEnd() > 0) {
            return new Fact<>(Seconds.of(shots.timedEnd()), shots.shots().getLast().span(), 0.8);
        }
        SaidLength sum = new SummedLengths(brief).find();
        if (sum != null && (best == null || best.end() == sum.end())) {
            best = sum;
        }
        if (best == null) {
            best = likeliest();
        }
        if (best == null || best.seconds() <= 0 || best.seconds() > LONGEST_PIECE_SECONDS) {
            return null;
        }
        double confidence =
                best.points() >= SaidLength.SURE ? 0.98 : best.points() >= 1.5 ? 0.9 : 0.6;
        return new Fact<>(
                Seconds.of(best.seconds()), brief.span(best.start(), best.end()), confidence);
    }

    /** "A second hand shop", "a second video": no piece takes one second. */
    private boolean isOrdinal(Time time) {
        return time.seconds() == 1
                && !brief.tokens[time.start()].isNumber()
                && brief.sameClause(time.start(), time.end())
                && brief.tokens[time.end()].isWord();
    }

    /** A second length of the same piece that nothing takes back; null if there is none. */
    public @Nullable Fact<Seconds> rival(Fact<Seconds> chosen) {
        SaidLength other = new RivalLengths(brief, numbers, said).of(chosen);
        return other == null
                ? null
                : new Fact<>(
                        Seconds.of(other.seconds()), brief.span(other.start(), other.end()), 0.8);
    }

    /** With no clear length, the one stretch of seconds that nothing speaks against. */
    private @Nullable SaidLength likeliest() {
        SaidLength best = null;
        for (SaidLength next : said) {
            if (!next.rejected()
                    && next.points() > UNLIKELY
                    && (best == null || next.points() > best.points())) {
                best = next;
            }
        }
        return best == null ? lonely.find(said) : best;
    }

    private @Nullable SaidLength choose() {
        SaidLength best = null;
        for (SaidLength next : said) {
            boolean corrects =
                    best != null
                            && next.points() > UNLIKELY
                            && numbers.isCorrected(next.start(), best.end(), 8);
            if (next.rejected() || (next.points() < SaidLength.ENOUGH && !corrects)) {
                continue;
            }
            if (best == null
                    || (!isOverruled(next, best)
                            && !scale.isOther(next, best)
                            && overrules(next, best))) {
                best = next;
            }
        }
        return best;
    }

    private boolean isOverruled(SaidLength next, SaidLength best) {
        return isPieceOfSong(best, next)
                || (!brief.tokens[best.start()].older && brief.tokens[next.start()].older)
                || (!brief.tokens[best.start()].aside
                        && brief.tokens[next.start()].aside
                        && next.points() < best.points());
    }

    /** In a talk the last word holds, unless it only asks. */
    private boolean isLaterTurn(SaidLength next, SaidLength best) {
        return brief.turns.isTalk()
                && brief.turns.of(next.start()) > brief.turns.of(best.start())
                && next.seconds() >= BareLengths.SHORTEST
                && !Manner.isAsked(brief, next.start());
    }

    /** "> Paolo: 40 would do" and below it "Paolo is right: 40 seconds". */
    private boolean isConfirmed(SaidLength next, SaidLength best) {
        for (SaidLength proposed : said) {
            if (brief.tokens[proposed.start()].older
                    && proposed.start() > best.end()
                    && proposed.end() < next.start()
                    && Math.abs(proposed.seconds() - next.seconds()) < SAME) {
                return !brief.tokens[next.start()].older && !brief.tokens[best.start()].older;
            }
        }
        return false;
    }

    /** "La chanson dure 3 min 20, le teaser fait 25 secondes". */
    private boolean isPieceOfSong(SaidLength piece, SaidLength song) {
        return isOf(piece, Kind.VIDEO_WORD, Kind.FORMAT)
                && !isOf(song, Kind.VIDEO_WORD, Kind.FORMAT)
                && isOfSong(song)
                && !isOfSong(piece)
                && piece.seconds() < song.seconds();
    }

    private boolean isOf(SaidLength length, Kind... kinds) {
        for (int i = brief.clauseStart(length.start()); i < length.start(); i++) {
            if (brief.isAny(i, kinds)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfSong(SaidLength length) {
        for (int i = brief.clauseStart(length.start()); i < length.start(); i++) {
            if (brief.cue(Cue.SONG, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean overrules(SaidLength next, SaidLength best) {
        return isPieceOfSong(next, best)
                || isLaterTurn(next, best)
                || isConfirmed(next, best)
                || numbers.isCorrected(next.start(), best.end(), 8)
                || (brief.tokens[best.start()].older && !brief.tokens[next.start()].older)
                || (brief.tokens[best.start()].aside && !brief.tokens[next.start()].aside)
                || saysExactly(next, best)
                || next.points() > best.points() + 0.75;
    }

    /** "just under a minute, 55 seconds": the second says the first more exactly. */
    private boolean saysExactly(SaidLength next, SaidLength best) {
        return next.start() - best.end() <= FARTHEST_EXACT
                && next.start() > best.end()
                && brief.sameSentence(best.start(), next.start())
                && !brief.mark(best.end(), '(')
                && next.seconds() != best.seconds()
                && Math.abs(next.seconds() - best.seconds()) <= best.seconds() * NEARLY;
    }
}
