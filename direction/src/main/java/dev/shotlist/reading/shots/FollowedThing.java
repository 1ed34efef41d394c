package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;

/** What happens to the one thing that the camera follows: "We follow a loaf: it rises, it ...". */
final class FollowedThing {
    private static final int LEAST = 3;
    private static final int LONGEST_HEAD = 10;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;

    FollowedThing(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
    }

    boolean read() {
        for (int i = 0; i < brief.size(); i++) {
            int colon = brief.cue(Cue.FOLLOWS, i) && brief.tokens[i].quote < 0 ? colon(i) : 0;
            if (colon == 0 || brief.tokens[i].denied) {
                continue;
            }
            int before = shots.size();
            items.cutAll(colon + 1, brief.sentenceEnd(colon));
            if (shots.size() - before >= LEAST) {
                return true;
            }
            shots.cutTo(before);
        }
        return false;
    }

    /** The colon behind what is followed, or 0; on platforms one follows somebody else. */
    private int colon(int verb) {
        int at = verb + 1;
        while (brief.sameSentence(at, verb)
                && at <= verb + LONGEST_HEAD
                && brief.tokens[at].isWord()
                && !brief.isAny(at, Kind.PLATFORM, Kind.VIDEO_WORD)) {
            at++;
        }
        return at > verb + 1 && brief.mark(at, ':') ? at : 0;
    }
}
