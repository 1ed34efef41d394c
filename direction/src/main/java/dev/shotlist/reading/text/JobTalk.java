package dev.shotlist.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What is told of those who have a say in the job: "my boss wants 30", "but our legal team says".
 * It may hold wishes; it is never a picture.
 */
public final class JobTalk {
    /** Between such people and what they say, in tokens. */
    private static final int REACH = 3;

    /** What may stand in front of them: "but our". */
    private static final int LEAD = 4;

    private JobTalk() {}

    /** Stretches of it, each to the end of its clause, as first token and the one behind. */
    public static List<int[]> in(BriefText brief) {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            if (opens(brief, i)) {
                found.add(new int[] {brief.clauseStart(i), brief.clauseEnd(i)});
            }
        }
        return found;
    }

    /** Whether there is any between two tokens. */
    public static boolean within(BriefText brief, int from, int to) {
        for (int i = from; i < to; i++) {
            if (opens(brief, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(BriefText brief, int at) {
        // "my daughter says I need a video" is said of the job, "a daughter says no" is a story
        boolean kin = brief.cue(Cue.JOB_KIN, at) && brief.is(Kind.OUR, at - 1);
        if (!(kin || brief.cue(Cue.JOB_PEOPLE, at))
                || brief.tokens[at].quote >= 0
                || at - brief.clauseStart(at) > LEAD) {
            return false;
        }
        for (int i = at + 1; i <= at + REACH && brief.sameSentence(i, at); i++) {
            if (brief.cue(Cue.JOB_SAYS, i)) {
                return true;
            }
        }
        return false;
    }
}
