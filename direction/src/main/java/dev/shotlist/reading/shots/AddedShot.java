package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shot that a later sentence brings: "forgot one, before the postbox she licks the stamp", "add a
 * sparrow between 3 and 4", "scratch 2, make it a man with a cello".
 */
final class AddedShot {
    private static final int LONGEST = 24;

    private final BriefText brief;

    AddedShot(BriefText brief) {
        this.brief = brief;
    }

    /** Whether the sentence asks for something that is not there yet. */
    boolean isAsked(int from, int to) {
        boolean adds = false;
        for (int i = from; i < to; i++) {
            adds |= brief.cue(Cue.ADDS, i);
            if (brief.isAny(i, Kind.PLATFORM, Kind.CTA, Kind.NEG, Kind.UNIT)
                    || brief.tokens[i].quote >= 0) {
                return false;
            }
        }
        return (adds || isBehindAdding(from)) && !JobTalk.within(brief, from, to);
    }

    /** "Forgot one! Before the postbox ...": the sentence in front says so. */
    private boolean isBehindAdding(int from) {
        int last = from - 1;
        int first = last < 0 ? 0 : brief.sentenceStart(last);
        for (int i = Math.max(first, from - SHORT_SENTENCE); i >= 0 && i < from; i++) {
            if (brief.cue(Cue.ADDS, i) && brief.sameSentence(i, last)) {
                return true;
            }
        }
        return false;
    }

    private static final int SHORT_SENTENCE = 7;

    /** The shot of these words, without those that only ask for it; null if they show nothing. */
    @Nullable Fact<ShotOrder> of(int start, int to) {
        int from = start;
        while (from < to && isSmall(from)) {
            from++;
        }
        // "she has to lick the stamp"
        boolean must = from + 2 < to && brief.cue(Cue.MODAL, from + 1);
        if (must && brief.cue(Cue.SUBJECT, from)) {
            from += brief.cue(Cue.MODAL, from + 2) ? 3 : 2;
        }
        int end = to;
        while (end > from && isSmall(end - 1)) {
            end--;
        }
        if (end <= from || end - from > LONGEST) {
            return null;
        }
        ShotBuilder one = new ShotBuilder(brief);
        one.addCounted(from, end, null, false);
        List<Fact<ShotOrder>> made = one.shots();
        return made.size() == 1 ? made.getFirst() : null;
    }

    /** "oh, and put a shot of": no picture yet. */
    private boolean isSmall(int at) {
        return !brief.tokens[at].isWord()
                || brief.cue(Cue.ADDS, at)
                || brief.cue(Cue.AND, at)
                || brief.cue(Cue.HESITATES, at)
                || brief.cue(Cue.DEMAND, at)
                || brief.cue(Cue.INSTEAD, at)
                || brief.cue(Cue.WE, at)
                || brief.cue(Cue.SCENE_KEY, at)
                || brief.is(Kind.SCENE_WORD, at)
                || (brief.cue(Cue.OF_WHAT, at) && brief.is(Kind.SCENE_WORD, at - 1))
                || (brief.cue(Cue.ONE, at) && brief.is(Kind.SCENE_WORD, at + 1));
    }
}
