package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.story.OwnStory;
import dev.shotlist.director.words.Motive;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells how a thing is used: its steps one after another, with the story around them. */
final class StepShots {
    /** A step is done at the speed of the hands. */
    private static final double STEP_WEIGHT = 1.3;

    private final Settled settled;
    private final Casting casting;
    private final Phrases phrases;
    private final Form form;
    private final Setting setting;
    private final IdeaShots pictures;
    private final Coverage coverage;

    StepShots(
            Settled settled,
            Casting casting,
            Phrases phrases,
            Form form,
            Setting setting,
            IdeaShots pictures,
            Coverage coverage) {
        this.settled = settled;
        this.casting = casting;
        this.phrases = phrases;
        this.form = form;
        this.setting = setting;
        this.pictures = pictures;
        this.coverage = coverage;
    }

    /** In seconds, what a step needs to be followed. */
    private static final double SHORTEST = 2.5;

    /** In seconds, how long a shot of a lesson may be before something else has to be seen. */
    private static final double LONGEST = 14;

    List<Shot> story(int count) {
        List<Step> steps = taught() ? casting.kind().steps() : List.of();
        List<Shot> own = pictures.shots(casting.idea());
        boolean lesson = settled.specs().format() == Format.TUTORIAL;
        double seconds = settled.specs().duration().value();
        // half a work teaches nothing
        int least = lesson && steps.size() * SHORTEST <= seconds ? steps.size() : 0;
        int room = Math.max(Math.max(0, count - 2), least);
        int most = lesson ? steps.size() : form.steps();
        int stepCount = Math.min(Math.min(steps.size(), most), room);
        List<Shot> frame = form.thinned(own, Math.min(own.size(), Math.max(2, count - stepCount)));
        List<Shot> all = new ArrayList<>(frame);
        int at = afterShowcase(all);
        for (int i = 0; i < stepCount; i++) {
            all.add(at + i, step(steps.get(i), i));
        }
        boolean whole =
                casting.idea().id().equals(OwnStory.LESSON)
                        && settled.sceneCount() == null
                        && seconds / all.size() <= LONGEST;
        if (all.size() < count && !whole) {
            coverage.fill(all, count);
        }
        boolean cut = all.size() > count && (!lesson || settled.sceneCount() != null);
        return introduced(cut ? all.subList(0, count) : all);
    }

    /** How a thing that nobody knows is used can be taught and not shown. */
    private boolean taught() {
        return !casting.kind().isFallback() || settled.specs().format() == Format.TUTORIAL;
    }

    /** The picture before the first step introduces the thing. */
    private static List<Shot> introduced(List<Shot> shots) {
        List<Shot> all = new ArrayList<>(shots);
        for (int i = 1; i < all.size(); i++) {
            boolean step = all.get(i).purpose() == Purpose.STEP;
            boolean showcase = all.get(i - 1).purpose() == Purpose.PRODUCT_SHOWCASE;
            if (step && showcase) {
                all.set(i - 1, all.get(i - 1).with(Purpose.INTRO));
                return all;
            }
        }
        return all;
    }

    private static int afterShowcase(List<Shot> shots) {
        for (int i = 0; i < shots.size(); i++) {
            if (shots.get(i).purpose() == Purpose.PRODUCT_SHOWCASE) {
                return i + 1;
            }
        }
        return Math.min(1, shots.size());
    }

    private Shot step(Step step, int index) {
        Phrases.Frame frame = phrases.steps().get(index % phrases.steps().size());
        Picture near = shown(casting.idea());
        Language language = settled.language();
        String action = step.action();
        Picture picture =
                frame.ofHands(
                        action,
                        near.light(),
                        0.4 + 0.1 * (index % 4),
                        said(step, action, language));
        return new Shot(
                Purpose.STEP,
                picture,
                casting.idea(),
                casting.person(),
                setting.place(casting.idea(), near),
                (index + 1) + ". " + step.label().getOrDefault(language, action),
                Motive.step(step.label().getOrDefault(language, action)),
                null,
                false,
                STEP_WEIGHT);
    }

    /** Hands work where the thing is first seen. */
    private static Picture shown(Idea idea) {
        for (Picture beat : idea.beats()) {
            if (beat.purpose() == Purpose.PRODUCT_SHOWCASE) {
                return beat;
            }
        }
        return idea.beats().getFirst();
    }

    /** A voice says the whole step where it is known in words; what is read is short. */
    private Map<Language, String> said(Step step, String action, Language language) {
        boolean whole =
                language == Language.EN
                        && settled.specs().format() == Format.TUTORIAL
                        && settled.sound().voice() != null
                        && action.indexOf('{') < 0
                        && action.indexOf(':') < 0;
        return whole ? Map.of(language, Words.capitalised(action) + '.') : label(step, language);
    }

    private static Map<Language, String> label(Step step, Language language) {
        String label = step.label().get(language);
        if (label == null) {
            return Map.of();
        }
        boolean ends = label.endsWith("?") || label.endsWith("!");
        return Map.of(language, ends ? label : label + ".");
    }
}
