package dev.shotlist.reading.text;

import java.util.List;

/** All is allowed but one thing: "anything goes except balloons", "tout est permis, à part ...". */
final class Exceptions {
    private static final int REACH = 9;

    private final BriefText brief;
    private final DenialReach reach;

    Exceptions(BriefText brief, DenialReach reach) {
        this.brief = brief;
        this.reach = reach;
    }

    void add(List<Denial> found) {
        for (Hit but : brief.all(Kind.BUT)) {
            int at = but.start();
            if (brief.cue(Cue.EXCEPTS, at)
                    && brief.tokens[at].quote < 0
                    && !brief.tokens[at].denied
                    && allIsAllowed(at)) {
                int end = reach.reach(at, but.end());
                if (end > but.end()) {
                    found.add(new Denial(at, but.end(), end));
                }
            }
        }
    }

    private boolean allIsAllowed(int at) {
        boolean all = false;
        boolean allowed = false;
        for (int i = at - 1; i >= at - REACH && brief.sameSentence(i, at); i--) {
            if (brief.is(Kind.OFFER, i) || brief.is(Kind.NEG, i)) {
                return false;
            }
            all |= brief.cue(Cue.ANYTHING, i);
            allowed |= brief.cue(Cue.PERMITS, i) || brief.is(Kind.SHOW, i);
        }
        return all && allowed;
    }
}
