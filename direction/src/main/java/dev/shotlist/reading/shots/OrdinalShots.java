package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots counted in words: "The first image is fog, the second a pair of hands and the last a
 * glass", "Escena primera: ... Escena segunda: ...".
 */
final class OrdinalShots {
    private static final int LEAST = 2;
    private static final int LONGEST = 24;

    /** Words of a counting phrase behind its ordinal: "the third one shows". */
    private static final int LONGEST_HEAD = 4;

    private final BriefText brief;
    private final ShotBuilder shots;

    OrdinalShots(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
    }

    boolean read() {
        List<int[]> heads = heads();
        if (heads.size() < LEAST) {
            return false;
        }
        int before = shots.size();
        for (int h = 0; h < heads.size(); h++) {
            int from = heads.get(h)[1];
            int limit = h + 1 < heads.size() ? heads.get(h + 1)[0] : brief.size();
            shots.add(
                    from,
                    Math.min(Math.min(limit, brief.sentenceEnd(from)), from + LONGEST),
                    null,
                    heads.get(h)[2] > 0);
        }
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** Where each counting phrase starts and ends, and whether it counts the last. */
    private List<int[]> heads() {
        List<int[]> heads = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            if (brief.tokens[i].quote >= 0
                    || brief.tokens[i].denied
                    || brief.tokens[i].aside
                    || brief.tokens[i].header) {
                continue;
            }
            boolean scene = brief.cue(Cue.SCENE_KEY, i + 1) || brief.cue(Cue.SCENE_KEY, i - 1);
            boolean last = brief.cue(Cue.LAST, i);
            boolean counts =
                    heads.isEmpty()
                            ? scene && brief.cue(Cue.FIRST, i)
                            : (last || brief.cue(Cue.ORDINAL, i)) && isCounting(i, heads, scene);
            int body = counts ? body(i) : i;
            if (body > i) {
                heads.add(new int[] {start(i), body, last ? 1 : 0});
                i = body - 1;
            }
        }
        return heads;
    }

    /** Behind the first one: it opens a part of the sentence, or names the scene again. */
    private boolean isCounting(int at, List<int[]> heads, boolean scene) {
        int start = start(at);
        boolean opens =
                start == 0
                        || !brief.tokens[start - 1].isWord()
                        || brief.cue(Cue.AND, start - 1)
                        || brief.firstOfSentence(start);
        return opens
                && (scene || brief.tokens[at].line - brief.tokens[heads.getLast()[1]].line < 2);
    }

    /** The article or the scene's noun in front belongs to it: "la segunda", "escena segunda". */
    private int start(int at) {
        int start = at;
        while (start > 0
                && brief.sameSentence(start - 1, at)
                && (brief.cue(Cue.ARTICLE, start - 1) || brief.cue(Cue.SCENE_KEY, start - 1))) {
            start--;
        }
        return start;
    }

    /** Behind "the second image is", "la última:"; the same place where no scene is counted. */
    private int body(int ordinal) {
        int at = ordinal + 1;
        boolean verb = false;
        while (at < brief.size()
                && at <= ordinal + LONGEST_HEAD
                && brief.sameSentence(at, ordinal)
                && !verb
                && (brief.cue(Cue.SCENE_KEY, at)
                        || brief.cue(Cue.COPULA, at)
                        || brief.cue(Cue.THAT, at)
                        || brief.cue(Cue.SHOW_VERB, at)
                        || brief.cue(Cue.ONE_OF_THEM, at)
                        || !brief.tokens[at].isWord())) {
            verb = brief.cue(Cue.COPULA, at) || brief.cue(Cue.SHOW_VERB, at) || brief.mark(at, ':');
            at++;
        }
        return brief.is(Kind.UNIT, at) || brief.tokens[Math.min(at, brief.size() - 1)].isNumber()
                ? ordinal
                : at;
    }
}
