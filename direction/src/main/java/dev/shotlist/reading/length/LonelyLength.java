package dev.shotlist.reading.length;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seconds as a piece has them, and no others in the whole brief: its length, if little says so. */
final class LonelyLength {
    /** So little may speak for it. */
    private static final double LEAST_POINTS = -7.5;

    private static final double SHORTEST = 5;
    private static final double LONGEST = 120;

    private final BriefText brief;

    LonelyLength(BriefText brief) {
        this.brief = brief;
    }

    @Nullable SaidLength find(List<SaidLength> said) {
        SaidLength only = null;
        for (SaidLength time : said) {
            boolean seconds =
                    time.seconds() >= SHORTEST
                            && time.seconds() <= LONGEST
                            && isSeconds(brief, time.end() - 1);
            if (seconds && only != null) {
                return null;
            }
            only = seconds ? time : only;
        }
        return only == null || only.rejected() || only.points() <= LEAST_POINTS || isOfPart(only)
                ? null
                : only;
    }

    static boolean isSeconds(BriefText brief, int unit) {
        Hit hit = brief.at(Kind.UNIT, unit);
        return hit != null && Numbers.parse(hit.value()) == 1;
    }

    /** "for the first ten seconds", "5 s each", "done in just 30 seconds". */
    private boolean isOfPart(SaidLength time) {
        Hit trap = brief.before(Kind.LENGTH_TRAP, time.start());
        return brief.before(Kind.SCENE_LENGTH, time.start()) != null
                || brief.is(Kind.SCENE_LENGTH, time.end())
                || (trap != null && (trap.length() > 1 || brief.cue(Cue.EACH, trap.start())));
    }
}
