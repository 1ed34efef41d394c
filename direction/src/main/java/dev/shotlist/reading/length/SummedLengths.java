package dev.shotlist.reading.length;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import dev.shotlist.reading.text.Time;
import org.jspecify.annotations.Nullable;

/** "5 scenes of 4 seconds each", where nobody says how long the whole is. */
final class SummedLengths {
    private static final int REACH = 2;
    private static final int MOST_SCENES = 60;

    private final BriefText brief;

    SummedLengths(BriefText brief) {
        this.brief = brief;
    }

    @Nullable SaidLength find() {
        for (Hit scenes : brief.all(Kind.SCENE_WORD)) {
            double number =
                    scenes.start() == 0 ? Double.NaN : Numbers.value(brief, scenes.start() - 1);
            if (!(number > 1 && number <= MOST_SCENES) || !brief.isSaid(scenes)) {
                continue;
            }
            SaidLength before = before(scenes, number);
            if (before != null) {
                return before;
            }
            for (int i = scenes.end(); i < scenes.end() + REACH && i < brief.size(); i++) {
                Time each = brief.sameSentence(i, scenes.start()) ? Time.at(brief, i) : null;
                if (each != null && each.unit() < 60 && isEach(scenes.end(), each.end())) {
                    return new SaidLength(
                            number * each.seconds(),
                            scenes.start() - 1,
                            each.end(),
                            SaidLength.ENOUGH,
                            false);
                }
            }
        }
        return null;
    }

    /** "Every scene 4 seconds, 6 scenes". */
    private @Nullable SaidLength before(Hit scenes, double number) {
        for (int i = brief.sentenceStart(scenes.start()); i < scenes.start() - 1; i++) {
            Time each = brief.cue(Cue.EACH, i - 2) ? Time.at(brief, i) : null;
            if (each != null && each.unit() < 60 && brief.is(Kind.SCENE_WORD, i - 1)) {
                double seconds = number * each.seconds();
                return new SaidLength(seconds, i, each.end(), SaidLength.ENOUGH, false);
            }
        }
        return null;
    }

    /** "18 scenes in 10 seconds, each held long" gives each no length. */
    private boolean isEach(int from, int to) {
        if (brief.cue(Cue.WITHIN_TIME, from)) {
            return false;
        }
        return brief.cue(Cue.EACH, from)
                || brief.cue(Cue.EACH, to)
                || brief.cue(Cue.EACH, to + 1)
                || brief.is(Kind.SCENE_LENGTH, to);
    }
}
