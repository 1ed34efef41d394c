package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Sights;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The steps that a tutorial's brief tells one after another without calling them so: "sprinkle the
 * powder, soak 10 minutes, rinse". They are what is taught, before all steps of such products.
 */
public final class OwnSteps {
    /** Fewer things done in a row are no instruction. */
    private static final int FEWEST = 3;

    /** A longer clause tells a story. */
    private static final int LONGEST = 8;

    private final BriefWords words;
    private final ClauseJudge judge;
    private final FactWords known;
    private final Sights sights;

    private OwnSteps(Settled settled, FactWords known, Sights sights) {
        this.words = new BriefWords(settled);
        this.judge = new ClauseJudge(settled, words, known);
        this.known = known;
        this.sights = sights;
    }

    /** The same with the brief's own steps ordered, where it orders no shots. */
    public static Settled ordered(Settled settled, FactWords known, Sights sights) {
        boolean taught = settled.specs().format() == Format.TUTORIAL && settled.shots().isEmpty();
        if (settled.reading().language() != Language.EN) {
            List<ShotOrder> steps = taught ? new InfinitiveSteps(settled).found() : List.of();
            return steps.isEmpty() ? settled : settled.withShots(steps);
        }
        boolean shown =
                EnumSet.of(Format.EXPLAINER, Format.PRODUCT_DEMO)
                        .contains(settled.specs().format());
        if (shown && settled.shots().size() < FEWEST) {
            List<ShotOrder> told = new OwnHappenings(settled, known, sights).found();
            if (told.size() > settled.shots().size()) {
                return settled.withShots(told);
            }
        }
        if (!taught) {
            return whole(settled, new StepVerbs(known.steps(), sights));
        }
        List<ShotOrder> steps = new OwnSteps(settled, known, sights).longest();
        return steps.size() < FEWEST ? settled : settled.withShots(steps);
    }

    /** The steps that are ordered, with the verbs that they were written without. */
    private static Settled whole(Settled settled, StepVerbs verbs) {
        boolean steps =
                EnumSet.of(Format.TUTORIAL, Format.EXPLAINER, Format.PRODUCT_DEMO)
                        .contains(settled.specs().format());
        if (!steps || settled.shots().isEmpty()) {
            return settled;
        }
        return settled.withShots(
                settled.shots().stream()
                        .map(one ->
                                new ShotOrder(
                                        verbs.whole(one.words()),
                                        one.size(),
                                        one.move(),
                                        one.length(),
                                        one.then(),
                                        one.last()))
                        .toList());
    }

    private List<ShotOrder> longest() {
        List<ShotOrder> longest = List.of();
        List<ShotOrder> run = new ArrayList<>();
        for (int from = 0; from < words.size(); from = words.clauseEnd(from)) {
            int to = words.clauseEnd(from);
            int verb = from;
            while (verb < to && isJoint(verb)) {
                verb++;
            }
            if (!isStep(verb, to)) {
                run.clear();
                continue;
            }
            String said = words.written(verb, to);
            String first = said.substring(0, 1).toLowerCase(Locale.ROOT);
            run.add(new ShotOrder(first + said.substring(1), null, null, null, false, false));
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        return longest;
    }

    private boolean isJoint(int word) {
        return known.leads().contains(words.lower(word))
                || known.sequels().contains(words.lower(word));
    }

    private boolean isStep(int from, int to) {
        return from < to
                && to - from <= LONGEST
                && words.unshut(from, to)
                && sights.phrases().isHandwork(words.lower(from))
                && !judge.isAside(from, to);
    }
}
