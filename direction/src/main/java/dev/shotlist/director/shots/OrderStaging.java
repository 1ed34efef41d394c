package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Homes;
import dev.shotlist.director.demands.Lettering;
import dev.shotlist.director.lesson.Lessons;
import dev.shotlist.director.story.OwnStory;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.world.Idea;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stages one order of the brief as a shot: what is seen, from where, by whom and why. */
final class OrderStaging {
    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final Phrases phrases;
    private final ShotWords words;
    private final Setting setting;
    private final Homes homes;
    private final OrderWorld worlds;
    private final OrderSort sort;
    private final boolean fits;
    private final @Nullable String worked;

    /** What the shot before this one was done to. */
    private String before = "";

    /** The usual steps that were shown for one of the brief's own. */
    private final List<Step> shown = new ArrayList<>();

    /**
     * @param fits whether the idea is of this very product, whose place is then its own
     * @param worked what a lesson's steps are done to where that is not what is sold; else null
     */
    OrderStaging(
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            Phrases phrases,
            ShotWords words,
            Setting setting,
            Homes homes,
            boolean fits,
            @Nullable String worked) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.phrases = phrases;
        this.words = words;
        this.setting = setting;
        this.homes = homes;
        this.fits = fits;
        this.worked = worked;
        worlds = new OrderWorld(settled, words, setting);
        sort = new OrderSort(settled);
    }

    /** All orders, each as it follows from the one before. */
    List<Shot> all() {
        List<ShotOrder> orders = settled.shots();
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            shots.add(shot(orders.get(i), i, orders.size()));
        }
        return shots;
    }

    boolean teaches() {
        return sort.teaches();
    }

    /** Whether the brief counts its scenes and not its steps. */
    boolean countsScenes() {
        return sort.countsScenes(words.steps().scenes());
    }

    /**
     * @param index of the order among all, of {@code count}; to be asked for in their order
     */
    Shot shot(ShotOrder order, int index, int count) {
        Phrases.Frame frame = phrases.orders().get(index % phrases.orders().size());
        ShotSize size = order.size() == null ? frame.size() : order.size();
        CameraMovement move = order.move() == null ? frame.move() : order.move();
        Idea idea = casting.idea();
        Picture near = idea.beats().get(Math.min(index, idea.beats().size() - 1));
        String asked = Lettering.without(order.words());
        WordedShot worded =
                words.of(
                        asked,
                        BriefSights.words(settled),
                        before,
                        settled.reading().language(),
                        index,
                        sort.demonstrates(),
                        !forbidden.hands());
        if (!worded.isSeen()) {
            worded = WordedShot.said(asked);
        }
        TaughtSteps.Seen step = isLesson() ? step(asked, worded, index) : null;
        if (step != null) {
            worded = step.shot();
        }
        if (!worded.seen().isEmpty() && !worded.seen().contains(WordedShot.HANDS)) {
            before = definite(words.thing(worded.seen()));
        }
        Staged staged = step == null ? worlds.staged(asked, worded, index) : null;
        String place = worlds.place(worded, staged);
        String light = setting.hourOf(worded.seen(), index);
        Picture told =
                new Picture(
                        purpose(order, index, count),
                        size,
                        move,
                        frame.angle(),
                        worded.subject(),
                        null,
                        light == null ? near.light() : light,
                        frame.lens(),
                        frame.texture(),
                        worded.people(),
                        worded.sound() == null ? List.of() : List.of(worded.sound()),
                        (index + 1.0) / (count + 1.0),
                        step == null || !step.named() ? null : counted(asked),
                        null);
        Picture picture = staged == null ? told : withStage(told, staged, light);
        if (staged != null && forbidden.picture(picture)) {
            picture = told;
            place = worlds.place(worded, null);
        }
        Picture other = staged == null && isBare(asked, worded) ? instead(index, near) : null;
        return new Shot(
                purpose(order, index, count),
                other == null ? picture : other,
                idea,
                casting.person(),
                place.isEmpty() ? usualPlace(idea, near, worded.subject()) : place,
                label(order, index),
                motive(order, worded),
                isLesson() ? null : order.length(),
                true,
                1);
    }

    private static Picture withStage(Picture told, Staged staged, @Nullable String light) {
        return new Picture(
                told.purpose(),
                told.size(),
                told.move(),
                told.angle(),
                staged.subject(),
                null,
                light == null ? staged.light() : light,
                told.lens(),
                staged.texture(),
                staged.people(),
                List.of(staged.sound()),
                told.energy(),
                null,
                null);
    }

    /** "visit", "plan", "install in two days" name a step and no picture of it. */
    private boolean isBare(String asked, WordedShot worded) {
        boolean shown = worded.subject().contains(Picture.PRODUCT);
        boolean nothing = worded.acts() && worded.seen().isEmpty() && !shown;
        boolean heading =
                Words.count(asked) < SHORTEST_PICTURE && !worded.acts() && !words.isThing(asked);
        return settled.specs().format() == Format.EXPLAINER && (heading || nothing);
    }

    /** So few words are a heading. */
    private static final int SHORTEST_PICTURE = 2;

    /** What is done then with such products, else what is seen of people with them. */
    private @Nullable Picture instead(int index, Picture near) {
        List<Step> steps = casting.kind().steps();
        if (index < steps.size()) {
            Phrases.Frame frame = phrases.orders().get(index % phrases.orders().size());
            return new Picture(
                    Purpose.STEP,
                    frame.size(),
                    frame.move(),
                    frame.angle(),
                    "two hands " + steps.get(index).action(),
                    null,
                    near.light(),
                    frame.lens(),
                    frame.texture(),
                    People.HANDS,
                    List.of(),
                    near.energy(),
                    null,
                    null);
        }
        List<Picture> others = new ArrayList<>(casting.kind().details());
        casting.others().forEach(idea -> others.addAll(idea.beats()));
        for (int i = 0; i < others.size(); i++) {
            Picture other = others.get((index + i) % others.size());
            boolean free = other.purpose() == null || other.purpose() == Purpose.BENEFIT;
            if (free && !other.subject().contains(Picture.PERSON) && !forbidden.picture(other)) {
                return other;
            }
        }
        return null;
    }

    /** What was seen once is known: "a dirty pane" is then "the dirty pane". */
    private static String definite(String seen) {
        return seen.startsWith("a ")
                ? "the " + seen.substring(2)
                : seen.startsWith("an ") ? "the " + seen.substring(3) : seen;
    }

    private TaughtSteps.Seen step(String asked, WordedShot worded, int index) {
        List<Step> open = new ArrayList<>(casting.kind().steps());
        open.removeAll(shown);
        Language language = settled.reading().language();
        if (casting.idea().id().equals(Lessons.BODY)) {
            return words.steps().ofBody(asked, worded, language);
        }
        TaughtSteps.Seen step = words.steps().of(asked, worded, before, open, language, index);
        if (step.usual() != null) {
            shown.add(step.usual());
        }
        String on = worked;
        return on == null ? step : step.on(on);
    }

    /** A step that only names something is counted by the voice: "Step three: chunky soil." */
    private Map<Language, String> counted(String asked) {
        return Map.of(settled.language(), asked);
    }

    /** A lesson counts its steps and stays where it is taught. */
    boolean isLesson() {
        return settled.specs().format() == Format.TUTORIAL;
    }

    /** The idea's own place where it is of this very product, else where the shot's things are. */
    private String usualPlace(Idea idea, Picture near, String subject) {
        if (isLesson()) {
            boolean own = fits || OwnStory.isTold(idea) || Lessons.isTaught(idea);
            return own
                    ? setting.place(idea, idea.beats().getFirst())
                    : homes.of(casting.prop().name());
        }
        return fits ? setting.place(idea, near) : homes.of(subject);
    }

    private Purpose purpose(ShotOrder order, int index, int count) {
        if (order.last() && settled.cta() != null) {
            return Purpose.CTA;
        }
        if (teaches()) {
            return Purpose.STEP;
        }
        if (index == 0) {
            return Purpose.HOOK;
        }
        if (index == count - 1 && settled.cta() != null && settled.sceneCount() != null) {
            return Purpose.CTA;
        }
        return index < count / 2 && !sort.demonstrates()
                ? Purpose.CONTEXT
                : Purpose.PRODUCT_SHOWCASE;
    }

    /** A taught step is counted, a shown one named. */
    private @Nullable String label(ShotOrder order, int index) {
        String asked = Lettering.without(order.words());
        boolean same = settled.reading().language() == settled.language();
        if (!same || asked.length() > LONGEST_LABEL || !sort.isRead(words)) {
            return null;
        }
        return isLesson() ? (index + 1) + ". " + asked : asked;
    }

    /** A step's label on the screen, in characters: one line. */
    private static final int LONGEST_LABEL = 52;

    /** What is taught has its own words; else what the order shows, where that is brief. */
    private String motive(ShotOrder order, WordedShot worded) {
        String asked = Lettering.without(order.words());
        boolean same = settled.reading().language() == Language.EN;
        if (teaches() && same && asked.length() <= LONGEST_LABEL) {
            boolean shown = settled.specs().format() == Format.PRODUCT_DEMO;
            return shown ? Motive.feature(asked) : Motive.step(asked);
        }
        boolean brief = Words.count(worded.seen()) <= LONGEST_NAMED && !worded.acts();
        return Motive.order(brief ? worded.seen() : "", same ? "" : asked);
    }

    /** More words than these are no thing that a reason can name. */
    private static final int LONGEST_NAMED = 3;
}
