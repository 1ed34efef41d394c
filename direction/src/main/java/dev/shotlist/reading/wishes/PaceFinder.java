package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Pace;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds how fast the piece is to be cut. */
public final class PaceFinder {
    private final BriefText brief;

    public PaceFinder(BriefText brief) {
        this.brief = brief;
    }

    public @Nullable Fact<Pace> pace() {
        Hit best = null;
        for (Hit hit : brief.all(Kind.PACE)) {
            if (brief.isSaid(hit)) {
                best = better(best, hit);
            }
        }
        if (best == null) {
            for (Hit hit : brief.all(Kind.PACE_WEAK)) {
                if (brief.isSaid(hit) && alone(hit)) {
                    best = better(best, hit);
                }
            }
        }
        return best == null
                ? null
                : new Fact<>(
                        Pace.valueOf(best.value().toUpperCase(Locale.ROOT)),
                        brief.span(best.start(), best.end()),
                        best.kind() == Kind.PACE ? 0.95 : 0.75);
    }

    private Hit better(@Nullable Hit best, Hit next) {
        if (best == null) {
            return next;
        }
        boolean corrected = false;
        for (int i = best.end(); i < next.start(); i++) {
            corrected |= brief.is(Kind.CORRECTION, i);
        }
        return corrected || next.value().equals("dynamic") ? next : best;
    }

    /** "slow." or "fast and loud", not "slow indie folk", "fast charging" or "slow cooker". */
    private boolean alone(Hit hit) {
        int next = hit.end();
        boolean ends = !brief.sameClause(next, hit.start()) || !brief.tokens[next].isWord();
        boolean joined =
                !ends
                        && (brief.cue(Cue.AND, next)
                                || brief.is(Kind.STOP, next)
                                || brief.key(next, "paced")
                                || brief.key(next, "af"));
        if (!ends
                && !joined
                && brief.isAny(next, Kind.MOOD, Kind.PACE_WEAK)
                && !brief.is(Kind.NOUN, next)) {
            joined = true;
        }
        int before = hit.start() - 1;
        boolean begins =
                !brief.sameClause(before, hit.start())
                        || !brief.tokens[before].isWord()
                        || brief.isAny(
                                before,
                                Kind.STOP,
                                Kind.MOOD,
                                Kind.PACE_WEAK,
                                Kind.SCENE_WORD,
                                Kind.COLOR)
                        || brief.cue(Cue.AND, before);
        return (ends || joined) && begins;
    }
}
