package dev.shotlist.reading;

import dev.shotlist.plan.Seconds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how long the piece shall be among all the numbers of a brief: every stretch of time gets
 * points for how it is said, and corrections overrule what was said before.
 */
final class LengthFinder {
    private static final double SURE = 3;
    private static final double ENOUGH = 0.5;
    private static final double UNLIKELY = -0.8;
    private static final int NEAR = 7;
    private static final double LONGEST_PIECE_SECONDS = 3 * 3600.0;

    /** A stretch of time said, and how likely it is the piece's length. */
    private record Said(double seconds, int start, int end, double points, boolean rejected) {}

    private final BriefText brief;
    private final List<Said> said = new ArrayList<>();

    LengthFinder(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Fact<Seconds> find(ShotFinder shots) {
        int at = 0;
        while (at < brief.size()) {
            Time time = shots.isTiming(at) ? null : Time.at(brief, at);
            if (time == null) {
                at++;
            } else {
                weigh(time);
                at = Math.max(at + 1, time.end());
            }
        }
        bareCorrections();
        if (said.isEmpty()) {
            bareLength();
        }
        Said best = choose();
        if (best == null && shots.timedEnd() <= 0) {
            best = likeliest();
        }
        if (best == null && shots.timedEnd() > 0) {
            return new Fact<>(Seconds.of(shots.timedEnd()), shots.shots().getLast().span(), 0.8);
        }
        if (best == null || best.seconds <= 0 || best.seconds > LONGEST_PIECE_SECONDS) {
            return null;
        }
        double confidence = best.points >= SURE ? 0.98 : best.points >= 1.5 ? 0.9 : 0.6;
        return new Fact<>(Seconds.of(best.seconds), brief.span(best.start, best.end), confidence);
    }

    /** Two lengths that are both demanded outright, neither taken back; null if there are none. */
    @Nullable Span rival(Fact<Seconds> chosen) {
        for (Said other : said) {
            if (!other.rejected
                    && other.points >= SURE
                    && Math.abs(other.seconds - chosen.value().value()) > 0.5
                    && insists(other)) {
                return brief.span(other.start, other.end);
            }
        }
        return null;
    }

    double secondsAt(Span span) {
        for (Said other : said) {
            if (brief.span(other.start, other.end).equals(span)) {
                return other.seconds;
            }
        }
        return 0;
    }

    private boolean insists(Said other) {
        for (int i = Math.max(0, other.start - 5); i < Math.min(brief.size(), other.end + 3); i++) {
            if (brief.sameSentence(i, other.start)) {
                String key = brief.tokens[i].key;
                if (key.equals("exactly")
                        || key.equals("must")
                        || key.equals("full")
                        || key.equals("precisely")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void weigh(Time time) {
        int start = time.start();
        int end = time.end();
        Token first = brief.tokens[start];
        if ((first.quote >= 0
                        && brief.quotes.get(first.quote).length() > time.end() - time.start() + 2)
                || first.header) {
            return;
        }
        double points = time.shorthand() ? 2 : 1;
        if (brief.key(end, "it") && (brief.key(end + 1, "is") || brief.key(end + 1, "stays"))) {
            points += 4;
        }
        points += time.unit() == 3600 ? -4 : 0;
        points += beforeIt(start);
        points += afterIt(time, end);
        int clauseStart = brief.clauseStart(start);
        boolean alone = bareStart(clauseStart) == start && clauseRest(end);
        if (alone) {
            points += 2.5;
        }
        points += nearbyWords(start, end);
        if (first.aside) {
            points -= 3;
        }
        if (first.denied && !brief.is(Kind.NEG_IDIOM, start - 1)) {
            points -= 2;
        }
        points -= first.older ? 0.5 : 0;
        points -= brief.tokens[start].sentence * 0.03;
        boolean rejected = rejected(start, end) || first.denied;
        said.add(new Said(time.seconds(), start, end, points, rejected));
    }

    private int bareStart(int clauseStart) {
        int i = clauseStart;
        while (i < brief.size()
                && ((!brief.tokens[i].isWord() && !brief.tokens[i].isNumber())
                        || brief.isAny(i, Kind.LENGTH_MARK, Kind.CORRECTION, Kind.YES)
                        || (brief.is(Kind.STOP, i) && !brief.is(Kind.NUMBER, i)))) {
            i++;
        }
        return i;
    }

    private boolean clauseRest(int end) {
        for (int i = end; i < brief.size() && brief.sameClause(i, end - 1); i++) {
            if ((brief.tokens[i].isWord()
                            && !brief.isAny(i, Kind.LENGTH_MARK, Kind.CORRECTION, Kind.VIDEO_WORD))
                    || brief.tokens[i].isNumber()) {
                return false;
            }
        }
        return true;
    }

    private double beforeIt(int start) {
        double points = 0;
        Hit trap = brief.before(Kind.LENGTH_TRAP, start);
        if (trap != null) {
            points -= 2.5;
        }
        if (brief.before(Kind.SCENE_LENGTH, start) != null) {
            points -= 3;
        }
        int i = start - 1;
        int steps = 0;
        while (i >= 0 && steps < 4 && brief.sameSentence(i, start)) {
            if (brief.is(Kind.LENGTH_MARK, i)) {
                return points + 2;
            }
            if (brief.tokens[i].isWord() && !brief.is(Kind.STOP, i)) {
                break;
            }
            i--;
            steps++;
        }
        return points;
    }

    private double afterIt(Time time, int end) {
        if (end >= brief.size() || !brief.sameSentence(end, end - 1)) {
            return 0;
        }
        int next = end;
        boolean joined = brief.tokens[end].glued && brief.tokens[end].isWord();
        double points = 0;
        if (brief.is(Kind.LENGTH_TRAP, next) && !brief.is(Kind.VIDEO_WORD, next)) {
            points -= 4;
        }
        if (brief.is(Kind.SCENE_LENGTH, next)) {
            points -= 3;
        }
        if (brief.is(Kind.SCENE_WORD, next) && !brief.is(Kind.VIDEO_WORD, next)) {
            points -= 3;
        }
        int steps = 0;
        for (int i = next;
                i < brief.size() && steps < 4 && brief.sameClause(i, end - 1);
                i++, steps++) {
            if (brief.is(Kind.VIDEO_WORD, i) || brief.is(Kind.FORMAT, i)) {
                return points + 3;
            }
            if (brief.is(Kind.PLATFORM, i) || brief.is(Kind.RATIO, i)) {
                return points + 2;
            }
            if (i == next
                    && (brief.is(Kind.NOUN, i) || brief.is(Kind.ORG, i))
                    && !time.shorthand()
                    && !brief.is(Kind.FORMAT, i)) {
                points -= 2.5;
            }
        }
        if (next < brief.size() && brief.is(Kind.LENGTH_MARK, next)) {
            points += 2;
        }
        return joined && !brief.is(Kind.VIDEO_WORD, end) ? points - 1 : points;
    }

    private double nearbyWords(int start, int end) {
        double points = 0;
        int from = Math.max(0, start - NEAR);
        int to = Math.min(brief.size(), end + NEAR);
        for (int i = from; i < to; i++) {
            if ((i >= start && i < end) || !brief.sameSentence(i, start)) {
                continue;
            }
            if (brief.is(Kind.VIDEO_WORD, i) || brief.is(Kind.FORMAT, i)) {
                points += 0.8;
            } else if (brief.is(Kind.PLATFORM, i)) {
                points += 0.6;
            } else if (brief.is(Kind.SCENE_LENGTH, i) && brief.sameClause(i, start)) {
                points -= 0.7;
            } else if (brief.is(Kind.LENGTH_TRAP, i) && brief.sameClause(i, start)) {
                points -= 0.5;
            }
        }
        return Math.max(-2, Math.min(2.5, points));
    }

    private boolean rejected(int start, int end) {
        if (brief.at(Kind.REJECT, end) != null && !brief.key(end, "not")) {
            return true;
        }
        for (int i = end; i < Math.min(brief.size(), end + 4) && brief.sameClause(i, start); i++) {
            if (brief.is(Kind.REJECT, i) && !brief.key(i, "not")) {
                return true;
            }
        }
        for (int i = start - 1; i >= 0 && i >= start - 3 && brief.sameSentence(i, start); i--) {
            String key = brief.tokens[i].key;
            if (key.equals("instead")
                    || key.equals("statt")
                    || key.equals("anstatt")
                    || key.equals("vez")
                    || key.equals("lieu")
                    || key.equals("invece")
                    || key.equals("lugar")) {
                return true;
            }
        }
        return false;
    }

    /** "30, actually make it 20": a number after a correcting word takes the earlier unit. */
    private void bareCorrections() {
        if (said.isEmpty()) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            double value = bareNumber(i);
            if (Double.isNaN(value) || value < 3 || value > 600 || brief.tokens[i].quote >= 0) {
                continue;
            }
            Said earlier = null;
            for (Said other : said) {
                if (other.start < i) {
                    earlier = other;
                }
                if (i >= other.start && i < other.end) {
                    earlier = null;
                    break;
                }
            }
            if (earlier == null || i - earlier.end > 60) {
                continue;
            }
            boolean corrected = corrected(i, earlier.end, 5);
            boolean bare =
                    i + 1 >= brief.size()
                            || (!brief.tokens[i + 1].isWord() && !brief.mark(i + 1, '%'))
                            || brief.isAny(
                                    i + 1,
                                    Kind.LENGTH_MARK,
                                    Kind.STOP,
                                    Kind.REJECT,
                                    Kind.CORRECTION);
            bare &= !brief.mark(i + 1, '/') && !brief.mark(i - 1, '/');
            if (corrected
                    && bare
                    && !brief.mark(i - 1, '$')
                    && !brief.mark(i - 1, '€')
                    && !brief.mark(i - 1, '£')) {
                double unit = earlier.seconds >= 60 && value < 10 ? 60 : 1;
                said.add(
                        new Said(
                                value * unit,
                                i,
                                i + 1,
                                Math.max(ENOUGH, earlier.points) + 1,
                                rejected(i, i + 1)));
            }
        }
    }

    /** "need a 15 for the feed": a usual length without its unit, where no other is said. */
    private void bareLength() {
        for (int i = 1; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (!token.isNumber()
                    || token.quote >= 0
                    || token.denied
                    || token.header
                    || !isUsual(token.number)) {
                continue;
            }
            boolean article =
                    brief.isAny(i - 1, Kind.STOP, Kind.NUMBER) && brief.sameClause(i - 1, i);
            boolean free =
                    i + 1 >= brief.size()
                            || !brief.sameClause(i, i + 1)
                            || (brief.tokens[i + 1].shape == Token.Shape.MARK
                                    && !brief.mark(i + 1, '%')
                                    && !brief.mark(i + 1, ':'))
                            || brief.isAny(i + 1, Kind.VIDEO_WORD, Kind.FORMAT, Kind.FOR);
            if (article && free) {
                said.add(new Said(token.number, i, i + 1, ENOUGH, false));
            }
        }
    }

    private static boolean isUsual(double number) {
        return number == 6
                || number == 10
                || number == 15
                || number == 20
                || number == 30
                || number == 45
                || number == 60
                || number == 90;
    }

    private double bareNumber(int at) {
        Token token = brief.tokens[at];
        if (brief.mark(at + 1, ':') || (at > 0 && token.glued && brief.mark(at - 1, ':'))) {
            return Double.NaN;
        }
        if (token.isNumber()) {
            boolean glued =
                    at + 1 < brief.size()
                            && brief.tokens[at + 1].glued
                            && brief.tokens[at + 1].isWord();
            return glued ? Double.NaN : token.number;
        }
        Hit word = brief.at(Kind.NUMBER, at);
        return word == null ? Double.NaN : Time.parse(word.value());
    }

    private boolean corrected(int at, int notBefore, int reach) {
        for (int i = at - 1; i >= notBefore && i >= at - reach; i--) {
            if (brief.tokens[i].quote < 0
                    && (brief.is(Kind.CORRECTION, i)
                            || brief.is(Kind.NEG_IDIOM, i)
                            || (i == at - 1 && brief.is(Kind.YES, i)))) {
                return true;
            }
        }
        for (int i = at + 1; i < brief.size() && i <= at + 3 && brief.sameSentence(i, at); i++) {
            if (brief.tokens[i].quote < 0
                    && (brief.is(Kind.CORRECTION, i) || (i <= at + 2 && brief.is(Kind.YES, i)))) {
                return true;
            }
        }
        return false;
    }

    /** With no clear length, the one stretch of seconds that nothing speaks against. */
    private @Nullable Said likeliest() {
        Said best = null;
        for (Said next : said) {
            if (!next.rejected
                    && next.points > UNLIKELY
                    && (best == null || next.points > best.points)) {
                best = next;
            }
        }
        return best;
    }

    private @Nullable Said choose() {
        Said best = null;
        for (Said next : said) {
            if (next.rejected || next.points < ENOUGH) {
                continue;
            }
            if (best == null) {
                best = next;
                continue;
            }
            boolean overrules =
                    (corrected(next.start, best.end, 8) && next.points >= 1)
                            || (brief.tokens[best.start].older && !brief.tokens[next.start].older);
            boolean overruled = !brief.tokens[best.start].older && brief.tokens[next.start].older;
            if (!overruled && (overrules || next.points > best.points + 0.75)) {
                best = next;
            }
        }
        return best;
    }
}
