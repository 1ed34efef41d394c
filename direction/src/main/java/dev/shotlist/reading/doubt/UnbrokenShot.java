package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Pace;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One unbroken shot is asked for, and cuts are: "one take ... twelve quick shots". */
final class UnbrokenShot {
    /** So many numbered pictures are no moments of one. */
    private static final int LEAST_LISTED = 3;

    /** Tokens from a shot back to its number: "2 : la", "2. the". */
    private static final int FARTHEST_NUMBER = 4;

    private final BriefText brief;
    private final Doubts doubts;

    UnbrokenShot(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
    }

    void find(Parts said) {
        Hit one = null;
        for (Hit hit : brief.all(Kind.ONE_SCENE)) {
            one = brief.tokens[hit.start()].denied ? one : hit;
        }
        if (one == null) {
            return;
        }
        boolean scene = isScene(one);
        if (scene && listed(said, brief) >= LEAST_LISTED) {
            doubts.contradict(
                    brief.span(one.start(), one.end()),
                    String.format(
                            Locale.ROOT,
                            "One scene is asked for, and %d are listed.",
                            listed(said, brief)),
                    "Keep the list and let it be one place and time, or say which of its pictures is the scene.");
            return;
        }
        List<Hit> counted = new ArrayList<>(brief.all(Kind.SCENE_WORD));
        counted.addAll(brief.all(Kind.SHOT_LIST_MARK));
        for (Hit hit : counted) {
            int before = hit.start() - 1;
            if (before > 0 && Double.isNaN(Numbers.value(brief, before))) {
                // "twelve quick shots"
                before--;
            }
            double value = before >= 0 ? Numbers.value(brief, before) : Double.NaN;
            if (value > 1
                    && !brief.tokens[before].denied
                    && !(scene && brief.cue(Cue.MOMENT, hit.start()))
                    && !brief.is(Kind.ONE_SCENE, hit.start())) {
                doubts.contradict(
                        brief.span(one.start(), one.end()),
                        String.format(
                                Locale.ROOT,
                                "One unbroken shot is asked for, and %.0f %s.",
                                value,
                                brief.raw(hit.start())),
                        "Keep the single shot and let the camera pass the moments one after the other.");
                return;
            }
        }
        Span cut = cutPace(said);
        if (cut != null) {
            doubts.contradict(
                    cut,
                    "One unbroken shot is asked for, and \"" + brief.words(cut) + "\".",
                    "Keep the single shot and let the camera move fast, or allow cuts.");
        }
    }

    private boolean isScene(Hit one) {
        for (int i = one.start(); i < one.end(); i++) {
            if (brief.cue(Cue.SCENE_NOUN, i)) {
                return true;
            }
        }
        return false;
    }

    /** Ordered shots with a number of their own: "1. oven", "Plan 2 : la file". */
    private static int listed(Parts said, BriefText brief) {
        int listed = 0;
        for (Fact<ShotOrder> shot : said.shots()) {
            int first = brief.firstIn(shot.span());
            for (int i = first - 1; i > first - FARTHEST_NUMBER && i >= 0; i--) {
                if (brief.tokens[i].isNumber()) {
                    listed++;
                    break;
                }
            }
        }
        return listed;
    }

    private @Nullable Span cutPace(Parts said) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.CUT, i)
                    && !brief.tokens[i].denied
                    && brief.tokens[i].quote < 0
                    && !brief.is(Kind.ONE_SCENE, i)
                    && !brief.is(Kind.NEG_IDIOM, i)
                    && (brief.is(Kind.PACE, i) || isOnEach(i))) {
                return brief.span(i, i + 1);
            }
        }
        Fact<Pace> pace = said.pace();
        return pace != null && pace.value() == Pace.FAST && brief.words(pace.span()).contains("cut")
                ? pace.span()
                : null;
    }

    /** "cutting on every beat". */
    private boolean isOnEach(int cut) {
        for (int i = cut + 1; i < cut + 4 && brief.sameClause(i, cut); i++) {
            if (brief.cue(Cue.EACH, i) && brief.sameClause(i, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
