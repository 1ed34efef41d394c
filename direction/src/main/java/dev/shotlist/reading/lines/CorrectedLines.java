package dev.shotlist.reading.lines;

import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines in whose place the brief puts others: "the slogan was 'Lighter', now it is 'Light'", "end
 * line 'Fly lower' ... Edit: end line is now 'Rise' instead".
 */
final class CorrectedLines {
    /** Tokens around a line that tell what becomes of it. */
    private static final int BEFORE = 8;

    private static final int BEHIND = 4;

    /** Letters of a word that tells one demand from another. */
    private static final int SHORTEST = 4;

    private final BriefText brief;

    CorrectedLines(BriefText brief) {
        this.brief = brief;
    }

    /** What takes a line's place: the next of the others; null where nothing does. */
    @Nullable Stretch inPlaceOf(Stretch line, List<Stretch> others) {
        Stretch next = null;
        for (Stretch other : others) {
            boolean behind = other.start() >= line.end();
            next = behind && (next == null || other.start() < next.start()) ? other : next;
        }
        return next != null && replaces(line, next) ? next : null;
    }

    private boolean replaces(Stretch line, Stretch next) {
        boolean turns = false;
        boolean refuses = false;
        int from = Math.max(line.end(), next.start() - BEFORE);
        for (int i = from; i < Math.min(brief.size(), next.end() + BEHIND); i++) {
            if ((i >= next.start() && i < next.end())
                    || (i >= next.end() && !brief.sameSentence(i, next.end() - 1))) {
                continue;
            }
            if (brief.is(Kind.ORDER, i)) {
                // "no fim": where it stands, and no refusal
                continue;
            }
            turns |= brief.is(Kind.CORRECTION, i) || brief.cue(Cue.CHANGES, i);
            turns |= brief.cue(Cue.NOW, i) || brief.cue(Cue.INSTEAD, i);
            // "it is no longer 'Sleep well' but 'Sleep'"
            turns |= brief.is(Kind.BUT, i) && isNoMore(line.start());
            refuses |= brief.cue(Cue.REFUSES, i) && !brief.tokens[i].denied;
        }
        return turns
                && (refuses
                        || isPast(line.start())
                        || isNoMore(line.start())
                        || brief.tokens[line.start()].older
                        || isDemandedAgain(line, next));
    }

    private boolean isPast(int start) {
        for (int i = start - 1; i > start - BEFORE && brief.sameSentence(i, start); i--) {
            if (brief.cue(Cue.PAST_VERB, i) || brief.is(Kind.PAST, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoMore(int start) {
        for (int i = start - 1; i > start - BEHIND && brief.sameSentence(i, start); i--) {
            if (brief.cue(Cue.NO_MORE, i) || brief.is(Kind.NEG, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDemandedAgain(Stretch line, Stretch next) {
        Hit one = demand(line.start());
        Hit other = demand(next.start());
        return one != null
                && other != null
                && one.start() != other.start()
                && sharesWord(one, other);
    }

    private boolean sharesWord(Hit one, Hit other) {
        for (int i = one.start(); i < one.end(); i++) {
            String key = brief.tokens[i].key;
            for (int j = other.start(); j < other.end() && key.length() >= SHORTEST; j++) {
                if (brief.key(j, key)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Hit demand(int start) {
        for (int i = start - 1; i >= 0 && i > start - BEFORE; i--) {
            Hit must = brief.over(Kind.MUST, i);
            if (must != null) {
                return must;
            }
        }
        return null;
    }
}
