package dev.shotlist.reading.wishes;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Several platforms in one breath, "LinkedIn & FB", "web y LinkedIn": the first is the one to plan
 * for, unless another is called the main one.
 */
final class PlatformList {
    /** Tokens between two of them: "TikTok, and on the website". */
    private static final int WIDEST_GAP = 4;

    /** Tokens between "mainly" and the platform. */
    private static final int NEAR = 2;

    private final BriefText brief;

    PlatformList(BriefText brief) {
        this.brief = brief;
    }

    /** Whether the later of two stands behind the earlier as one more of a list. */
    boolean isBehind(Hit earlier, Hit later) {
        return !earlier.value().equals("generic")
                && isJoined(earlier.end(), later.start())
                && !isMain(later)
                && !brief.tokens[earlier.start()].denied;
    }

    /** A mark or "and" in between, then at most prepositions and articles. */
    boolean isJoined(int end, int start) {
        if (start <= end || start - end > WIDEST_GAP || !brief.sameSentence(end - 1, start)) {
            return false;
        }
        boolean joined = false;
        for (int i = end; i < start; i++) {
            boolean joins =
                    brief.mark(i, ',')
                            || brief.mark(i, '+')
                            || brief.mark(i, '&')
                            || brief.mark(i, '/')
                            || brief.cue(Cue.AND, i);
            // "TikTok, us on Facebook" tells of two houses
            boolean small =
                    brief.is(Kind.FOR, i)
                            || brief.cue(Cue.ON_PLACE, i)
                            || brief.cue(Cue.ARTICLE, i)
                            || (brief.is(Kind.OUR, i) && !brief.mark(end, ','));
            if (!joins && !(joined && small)) {
                return false;
            }
            joined |= joins;
        }
        return joined;
    }

    /** "mainly Pinterest", "Hauptsache YouTube", "insta first". */
    boolean isMain(Hit hit) {
        for (int i = hit.start() - 1; i >= Math.max(0, hit.start() - NEAR); i--) {
            if (brief.cue(Cue.MAINLY, i) && brief.sameSentence(i, hit.start())) {
                return true;
            }
        }
        return brief.cue(Cue.FIRST, hit.end()) && brief.sameClause(hit.start(), hit.end());
    }

    /** The platform right behind a token and a joining word or mark, or null. */
    @Nullable Hit next(int at) {
        for (Hit hit : brief.all(Kind.PLATFORM)) {
            if (isJoined(at + 1, hit.start())) {
                return hit;
            }
        }
        return null;
    }
}
