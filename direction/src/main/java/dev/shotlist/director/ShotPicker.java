package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Idea;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which pictures stand in the piece and in which order, by the format's structure and the
 * number of scenes.
 */
final class ShotPicker {
    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final Phrases phrases;
    private final ShotWords words;
    private final Talks talks;
    private final Form form;
    private final Setting setting;
    private final FeatureShots features;
    private final Dice dice;

    ShotPicker(
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            Phrases phrases,
            ShotWords words,
            Talks talks,
            Form form,
            Setting setting,
            FeatureShots features,
            Dice dice) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.phrases = phrases;
        this.words = words;
        this.talks = talks;
        this.form = form;
        this.setting = setting;
        this.features = features;
        this.dice = dice;
    }

    List<Shot> pick(int count) {
        OrderedShots ordered = new OrderedShots(settled, casting, phrases, words, setting, this);
        if (ordered.fill()) {
            return ordered.pick(count);
        }
        List<Shot> story = form.steps() > 0 ? withSteps(count) : story(count);
        if (form.talks() > 0) {
            story = withTalks(story);
        }
        story =
                settled.specs().format() == Format.MUSIC_VIDEO
                        ? MusicForm.of(story)
                        : features.woven(story);
        List<Shot> shots = Variety.between(ordered.within(ended(weighted(story))), forbidden);
        return casting.idea().id().equals(OwnStory.PLACED) ? shots : setting.placed(shots);
    }

    /** The form's rhythm over the shots. */
    private List<Shot> weighted(List<Shot> story) {
        List<Shot> weighted = new ArrayList<>();
        double mean = settled.specs().duration().value() / story.size();
        double swing = Math.clamp((mean - SHORTEST) / (mean * STRONGEST), 0, 1);
        for (int i = 0; i < story.size(); i++) {
            double share = 1 + (form.rhythm().weight(i, story.size()) - 1) * swing;
            weighted.add(story.get(i).weighing(story.get(i).weight() * share));
        }
        return weighted;
    }

    /** A shot shorter than this, in seconds, is not seen; a rhythm swings no further. */
    private static final double SHORTEST = 1.8;

    /** What the strongest rhythm takes away from a shot. */
    private static final double STRONGEST = 0.35;

    /** Where the form ends in a rhyme, the last frame stands where the first one stood. */
    private List<Shot> ended(List<Shot> story) {
        if (form.ending() != Form.Ending.RHYME || story.size() < FEWEST_FOR_RHYME) {
            return story;
        }
        Shot first = story.getFirst();
        Shot last = story.getLast();
        List<Shot> ended = new ArrayList<>(story);
        ended.set(
                story.size() - 1,
                last.with(last.picture().with(first.picture().size(), last.picture().move()))
                        .because(phrases.rhymeReason() + " " + last.reason()));
        return ended;
    }

    /** Fewer scenes than this and the first frame is still remembered anyway. */
    private static final int FEWEST_FOR_RHYME = 5;

    /** The idea's own story, thinned out or filled up to the count. */
    private List<Shot> story(int count) {
        List<Shot> own = shots(casting.idea());
        if (own.size() >= count) {
            return thinned(own, count);
        }
        List<Shot> all = new ArrayList<>(own);
        fill(all, count);
        return all;
    }

    /** The witness takes the place of pictures at the ends and between. */
    private List<Shot> withTalks(List<Shot> story) {
        Person witness = casting.person();
        if (witness == null || story.size() < 2) {
            return story;
        }
        List<Shot> all = new ArrayList<>(story);
        int room = Math.min(form.talks(), Math.max(1, story.size() / 2));
        for (int i = 0; i < room; i++) {
            int at = room == 1 ? 0 : (int) Math.round(i * (story.size() - 2.0) / (room - 1));
            Shot there = story.get(at);
            Picture picture =
                    talks.picture(
                            dice.below(talks.frames().size(), "talk") + i,
                            there.purpose(),
                            there.idea());
            all.set(at, shot(picture, there.idea()).with(there.purpose()));
        }
        return all;
    }

    List<Shot> shots(Idea idea) {
        List<Shot> shots = new ArrayList<>();
        for (Picture beat : idea.beats()) {
            if (!forbidden.picture(beat)) {
                shots.add(shot(beat, idea));
            }
        }
        return shots;
    }

    Shot shot(Picture beat, Idea idea) {
        Purpose purpose = beat.purpose() == null ? Purpose.PRODUCT_SHOWCASE : beat.purpose();
        return new Shot(
                purpose,
                beat,
                idea,
                idea.equals(casting.idea()) || casting.person() == null
                        ? casting.person()
                        : idea.person(),
                setting.place(idea, beat),
                null,
                beat.why() == null ? reason(beat, 0) : beat.why(),
                null,
                false,
                1);
    }

    private List<Shot> thinned(List<Shot> own, int count) {
        List<Shot> kept = new ArrayList<>();
        for (Purpose purpose : form.keep()) {
            for (Shot shot : own) {
                if (kept.size() < count && shot.purpose() == purpose && !kept.contains(shot)) {
                    kept.add(shot);
                    break;
                }
            }
        }
        for (Shot shot : own) {
            if (kept.size() < count && !kept.contains(shot)) {
                kept.add(shot);
            }
        }
        return own.stream().filter(kept::contains).toList();
    }

    /** Details between the scenes first, then a second person's day as a chapter of its own. */
    void fill(List<Shot> shots, int count) {
        int missing = count - shots.size();
        List<Picture> details =
                casting.kind().details().stream()
                        .filter(detail -> !forbidden.picture(detail))
                        .toList();
        double each = settled.specs().duration().value() / (shots.size() + (double) details.size());
        boolean quick = settled.pace() == Pace.FAST || settled.pace() == Pace.DYNAMIC;
        if (missing > details.size() && each > (quick ? LONG_WHEN_QUICK : LONG)) {
            chapters(shots, missing - details.size());
        }
        insertDetails(shots, details, count - shots.size());
    }

    /** One idea carries a piece for as long as its shots need not be longer than this, seconds. */
    private static final double LONG = 6;

    private static final double LONG_WHEN_QUICK = 3.4;

    private void chapters(List<Shot> shots, int missing) {
        int left = missing;
        for (Idea idea : casting.others()) {
            List<Shot> chapter =
                    shots(idea).stream()
                            .filter(shot -> shot.purpose() != Purpose.CTA)
                            .map(shot ->
                                    shot.purpose() == Purpose.HOOK
                                            ? shot.with(Purpose.CONTEXT)
                                            : shot)
                            .limit(left)
                            .toList();
            int at = Math.max(0, shots.size() - 1);
            shots.addAll(at, chapter);
            left -= chapter.size();
            if (left <= 0) {
                return;
            }
        }
    }

    private void insertDetails(List<Shot> shots, List<Picture> details, int wanted) {
        int count = Math.min(wanted, details.size());
        int first = dice.below(Math.max(1, details.size()), "details");
        for (int i = 0; i < count; i++) {
            Picture detail = details.get((first + i) % details.size());
            int at = 1 + (int) ((i + 1) * (shots.size() - 1L) / (count + 1.0));
            at = Math.clamp(at + i / 2, 1, Math.max(1, shots.size() - 1));
            Shot before = shots.get(at - 1);
            String reason = reason(detail, first + i);
            shots.add(
                    at,
                    new Shot(
                            Purpose.PRODUCT_SHOWCASE,
                            detail,
                            before.idea(),
                            before.person(),
                            before.environment().isEmpty()
                                    ? setting.place(before.idea(), detail)
                                    : before.environment(),
                            null,
                            reason,
                            null,
                            false,
                            DETAIL_WEIGHT));
        }
    }

    /** Why we look away here, in the detail's own material and sound. */
    private String reason(Picture detail, int at) {
        String sound = detail.sound().isEmpty() ? detail.texture() : detail.sound().getFirst();
        String words = phrases.detailReasons().get(at % phrases.detailReasons().size());
        return Words.capitalised(
                words.replace("{texture}", detail.texture()).replace("{sound}", sound));
    }

    /** A detail is glanced at. */
    private static final double DETAIL_WEIGHT = 0.7;

    private List<Shot> withSteps(int count) {
        List<Step> steps = casting.kind().steps();
        List<Shot> own = shots(casting.idea());
        int room = Math.max(0, count - 2);
        int stepCount = Math.min(Math.min(steps.size(), form.steps()), room);
        List<Shot> frame = thinned(own, Math.min(own.size(), Math.max(2, count - stepCount)));
        List<Shot> all = new ArrayList<>(frame);
        int at = afterShowcase(all);
        for (int i = 0; i < stepCount; i++) {
            all.add(at + i, step(steps.get(i), i));
        }
        if (all.size() < count) {
            fill(all, count);
        }
        return introduced(all.size() > count ? all.subList(0, count) : all);
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
                new Picture(
                        Purpose.STEP,
                        frame.size(),
                        frame.move(),
                        frame.angle(),
                        "two hands " + action,
                        null,
                        near.light(),
                        frame.lens(),
                        frame.texture(),
                        People.HANDS,
                        List.of(),
                        0.4 + 0.1 * (index % 4),
                        label(step, language),
                        null);
        return new Shot(
                Purpose.STEP,
                picture,
                casting.idea(),
                casting.person(),
                setting.place(casting.idea(), near),
                (index + 1) + ". " + step.label().getOrDefault(language, action),
                phrases.stepReasons().get(index % phrases.stepReasons().size()),
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

    /** A step is done at the speed of the hands. */
    private static final double STEP_WEIGHT = 1.3;

    private static Map<Language, String> label(Step step, Language language) {
        String label = step.label().get(language);
        if (label == null) {
            return Map.of();
        }
        boolean ends = label.endsWith("?") || label.endsWith("!");
        return Map.of(language, ends ? label : label + ".");
    }

    Forbidden forbidden() {
        return forbidden;
    }

    @Nullable Shot ending() {
        List<Shot> own = shots(casting.idea());
        for (Shot shot : own) {
            if (shot.purpose() == Purpose.CTA) {
                return shot;
            }
        }
        return null;
    }
}
