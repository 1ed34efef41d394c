package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * How many scenes the brief asks for: "12 scenes", "one shot only", "20 products, each its own
 * shot".
 */
public final class SceneCount {
    private static final int MOST = 60;
    private static final int NEAR = 14;

    private final BriefText brief;

    SceneCount(BriefText brief) {
        this.brief = brief;
    }

    /**
     * @param listed how many shots are listed with numbers or times, 0 if none are
     */
    @Nullable Fact<Integer> find(ShotBuilder shots, int listed) {
        for (Hit hit : brief.all(Kind.ONE_SCENE)) {
            // "one shot each" counts what each of them gets
            boolean each =
                    brief.cue(Cue.EACH, hit.end()) && brief.sameClause(hit.start(), hit.end());
            if (isSaid(hit.start()) && !each) {
                return new Fact<>(1, brief.span(hit.start(), hit.end()), 0.9);
            }
        }
        if (listed < 2) {
            Fact<Integer> each = oneForEach();
            if (each != null) {
                return each;
            }
        }
        for (Hit hit : brief.all(Kind.SCENE_WORD)) {
            int number = numberBefore(hit);
            boolean ratio =
                    brief.cue(Cue.EACH, hit.end()) && brief.sameClause(hit.start(), hit.end());
            if (number < 0 || ratio || !isSaid(hit.start()) || brief.tokens[hit.start()].aside) {
                continue;
            }
            double value = Numbers.value(brief, number);
            // "3 steps" tells how something goes, and why one wants it is told too
            boolean steps = brief.cue(Cue.STEPS, hit.start());
            if (isCount(value)
                    && value >= 1
                    && !steps
                    && !isArticle(number)
                    && !isVerb(value, hit)) {
                return new Fact<>((int) value, brief.span(number, hit.end()), 0.9);
            }
        }
        return listed > 1 ? new Fact<>(shots.size(), shots.shots().getFirst().span(), 0.6) : null;
    }

    private boolean isSaid(int at) {
        return !brief.tokens[at].denied && brief.tokens[at].quote < 0;
    }

    private static boolean isCount(double value) {
        return value <= MOST && value == Math.floor(value);
    }

    /**
     * Where the number that counts the scenes begins, or -1: "6 short scenes", "four (4) scenes".
     */
    private int numberBefore(Hit scene) {
        int at = scene.start() - 1;
        if (brief.mark(at, ')') && at > 1 && brief.tokens[at - 1].isNumber()) {
            return at - 1;
        }
        while (at > 0
                && at > scene.start() - 3
                && !isNumber(at)
                && brief.sameClause(at, scene.start())
                && !brief.isAny(at, Kind.STOP, Kind.NOUN)
                && brief.tokens[at].isWord()) {
            at--;
        }
        if (at < 0 || !isNumber(at) || !brief.sameClause(at, scene.start())) {
            return -1;
        }
        if (brief.mark(at - 1, ':') && brief.tokens[at].glued) {
            return -1;
        }
        Hit word = brief.over(Kind.NUMBER, at);
        return Numbers.start(brief, word == null ? at : word.start());
    }

    private boolean isNumber(int at) {
        return at >= 0 && (brief.tokens[at].isNumber() || brief.is(Kind.NUMBER, at));
    }

    /** "One boat takes eleven weeks" is no single take. */
    private boolean isVerb(double value, Hit scene) {
        return value == 1 && brief.key(scene.start(), "takes");
    }

    /** "a scene" counts nothing. */
    private boolean isArticle(int at) {
        Hit hit = brief.over(Kind.NUMBER, at);
        return hit != null
                && hit.value().equals("1")
                && brief.is(Kind.STOP, at)
                && !brief.key(at, "one");
    }

    /** "20 products, each gets its own shot", "22 players, one per shot". */
    private @Nullable Fact<Integer> oneForEach() {
        for (int i = 0; i + 1 < brief.size(); i++) {
            // "16 Bilder pro Film" tells of the product
            boolean rate =
                    brief.is(Kind.SCENE_WORD, i - 1)
                            && !brief.is(Kind.SCENE_LENGTH, i)
                            && i > 1
                            && Numbers.value(brief, i - 2) > 1;
            // "en cada plano" is in all of them
            boolean within =
                    brief.cue(Cue.PREPOSITION, i - 1)
                            && !brief.cue(Cue.ONE, i - 2)
                            && brief.isAny(i + 1, Kind.SCENE_WORD);
            if (rate
                    || within
                    || !brief.cue(Cue.EACH, i)
                    || brief.tokens[i].quote >= 0
                    || !sceneNear(i)) {
                continue;
            }
            Fact<Integer> before = countedNear(i, -1);
            Fact<Integer> count = before == null ? countedNear(i, 1) : before;
            if (count != null) {
                return count;
            }
        }
        return null;
    }

    private boolean sceneNear(int each) {
        for (int j = Math.max(0, each - 6); j < Math.min(brief.size(), each + NEAR); j++) {
            if (brief.sameSentence(each, j)
                    && (brief.is(Kind.SCENE_WORD, j) || brief.cue(Cue.SCENE_KEY, j))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Fact<Integer> countedNear(int each, int step) {
        for (int j = each + step;
                j >= 0
                        && j < brief.size()
                        && Math.abs(j - each) < NEAR
                        && brief.sameSentence(each, j);
                j += step) {
            if (j > 0 && Numbers.start(brief, j) < j) {
                continue;
            }
            double value = Numbers.value(brief, j);
            int noun = Double.isNaN(value) ? j : Numbers.end(brief, j);
            if (value > 1
                    && isCount(value)
                    && brief.at(Kind.UNIT, noun) == null
                    && !brief.cue(Cue.TEMPO_UNIT, noun)
                    // "5 steps, a number each time" counts steps, and a lesson is more than these
                    && !brief.cue(Cue.STEPS, noun)
                    && noun < brief.size()
                    && brief.tokens[noun].isWord()) {
                return new Fact<>(
                        (int) value, brief.span(Math.min(j, each), Math.max(j, each) + 1), 0.8);
            }
        }
        return null;
    }
}
