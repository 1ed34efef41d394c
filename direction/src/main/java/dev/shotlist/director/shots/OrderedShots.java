package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Homes;
import dev.shotlist.director.demands.Lettering;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.world.Idea;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shots that the brief orders, in their order, with what is missing around them. */
final class OrderedShots {
    /** An ordered scene longer than this gets details around it, in seconds. */
    private static final double LONGEST = 8;

    /** A list of several may stand still so long before anything is put between, in seconds. */
    private static final double LONGEST_LISTED = 13;

    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final Phrases phrases;
    private final ShotWords words;
    private final Setting setting;
    private final IdeaShots pictures;
    private final Coverage coverage;
    private final Homes homes;
    private final boolean fits;

    /** What the shot before this one was done to. */
    private String before = "";

    OrderedShots(
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            Phrases phrases,
            ShotWords words,
            Setting setting,
            IdeaShots pictures,
            Coverage coverage,
            Homes homes,
            boolean fits) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.phrases = phrases;
        this.words = words;
        this.setting = setting;
        this.pictures = pictures;
        this.coverage = coverage;
        this.homes = homes;
        this.fits = fits;
    }

    /**
     * Whether the orders are the piece; a few of them in a long one are moments of it, and taught
     * steps have a reason before and a result behind them.
     */
    boolean fill() {
        int orders = settled.shots().size();
        double each = orders == 0 ? 0 : settled.specs().duration().value() / orders;
        boolean counted = settled.sceneCount() != null;
        if (isSteps() && settled.specs().format() != Format.TUTORIAL && !counted) {
            return orders > 0 && each <= LONGEST_OF_STEPS;
        }
        if (isSong() && !counted) {
            return orders > 0 && each <= LONGEST_OF_SONG;
        }
        return orders > 0
                && (counted || (orders > FEW ? each <= MOST_EACH : each <= LONGEST_ALONE));
    }

    /** Steps that stand longer than this leave room for why one wants them, in seconds. */
    private static final double LONGEST_OF_STEPS = 6;

    private boolean isSong() {
        return settled.specs().format() == Format.MUSIC_VIDEO;
    }

    /** Of a song's pictures none stands longer, in seconds. */
    private static final double LONGEST_OF_SONG = 9;

    private static final int FEW = 2;

    /** Three shots or more are the whole film, as long as each of them can hold, in seconds. */
    private static final double MOST_EACH = 16;

    /** An ordered shot may be a whole piece of that many seconds. */
    private static final double LONGEST_ALONE = 10;

    /** So many scenes of the story stand around the ordered ones. */
    int around(int count) {
        int orders = settled.shots().size();
        return isSteps() && orders > 1 ? Math.max(FEWEST_AROUND, count - orders) : count;
    }

    /** Why it is done, and what it led to. */
    private static final int FEWEST_AROUND = 3;

    /** The story with the few ordered shots in it: at its start, or at its end where asked. */
    List<Shot> within(List<Shot> story) {
        List<ShotOrder> orders = settled.shots();
        List<Shot> all = new ArrayList<>(story);
        if (isSteps() && orders.size() > 1) {
            return taught(all);
        }
        for (int i = 0; i < orders.size() && i < all.size(); i++) {
            ShotOrder order = orders.get(i);
            int at = order.last() ? all.size() - 1 : place(order, i, all.size());
            Purpose purpose = all.get(at).purpose();
            all.set(at, ordered(order, i, orders.size()).with(purpose));
        }
        return all;
    }

    /** A song's go through the whole of it, and what comes "then" comes past the middle. */
    private int place(ShotOrder order, int index, int scenes) {
        int orders = settled.shots().size();
        String text = settled.reading().text();
        boolean then = text.contains(THEN + order.words());
        if (orders == 1 && then) {
            return (int) Math.min(scenes - 1L, Math.round(scenes * BEHIND));
        }
        return isSong() ? index * (scenes - 1) / orders : index;
    }

    private static final String THEN = "then ";

    private static final double BEHIND = 0.6;

    /** The steps one after the other, behind what makes one want them. */
    private List<Shot> taught(List<Shot> story) {
        List<ShotOrder> orders = settled.shots();
        List<Shot> all = new ArrayList<>(story);
        int at = Math.clamp(all.size() / 2L, 1, Math.max(1, all.size() - 1));
        for (int i = 0; i < orders.size(); i++) {
            all.add(at + i, ordered(orders.get(i), i, orders.size()));
        }
        return all;
    }

    List<Shot> pick(int count) {
        List<ShotOrder> orders = settled.shots();
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            shots.add(ordered(orders.get(i), i, orders.size()));
        }
        boolean open = settled.sceneCount() == null && settled.cta() != null;
        boolean room = shots.size() < Plan.MOST_SCENES;
        if (open && room && !orders.getLast().last() && shots.size() > 1) {
            Shot ending = pictures.ending();
            if (ending != null) {
                shots.add(ending);
            }
        }
        double each = settled.specs().duration().value() / shots.size();
        int wanted = settled.sceneCount() == null ? shots.size() : settled.sceneCount();
        if (settled.sceneCount() == null
                && each > (orders.size() > FEW ? LONGEST_LISTED : LONGEST)) {
            wanted = Math.min(count, shots.size() * 2);
        }
        if (wanted > shots.size()) {
            coverage.fill(shots, wanted);
        }
        return setting.placed(Variety.between(shots, forbidden));
    }

    private Shot ordered(ShotOrder order, int index, int count) {
        Phrases.Frame frame = phrases.orders().get(index % phrases.orders().size());
        ShotSize size = order.size() == null ? frame.size() : order.size();
        CameraMovement move = order.move() == null ? frame.move() : order.move();
        Idea idea = casting.idea();
        Picture near = idea.beats().get(Math.min(index, idea.beats().size() - 1));
        String asked = Lettering.without(order.words());
        ShotWords.Worded worded =
                words.of(
                        asked,
                        BriefSights.words(settled),
                        before,
                        settled.reading().language(),
                        index,
                        isSteps(),
                        !forbidden.hands());
        if (!worded.seen().isEmpty()) {
            before = definite(words.thing(worded.seen()));
        }
        String place = worded.place();
        if (place == null) {
            place = worded.acts() ? "" : setting.ordered(worded.seen());
        }
        Picture picture =
                new Picture(
                        purpose(order, index, count),
                        size,
                        move,
                        frame.angle(),
                        worded.subject(),
                        null,
                        near.light(),
                        frame.lens(),
                        frame.texture(),
                        worded.people(),
                        worded.sound() == null ? List.of() : List.of(worded.sound()),
                        (index + 1.0) / (count + 1.0),
                        null,
                        null);
        Picture other = isBare(asked, worded) ? instead(index, near) : null;
        return new Shot(
                purpose(order, index, count),
                other == null ? picture : other,
                idea,
                casting.person(),
                place.isEmpty() ? usualPlace(idea, near, worded.subject()) : place,
                label(order, index),
                worded.acts() ? done(index) : reason(index),
                order.length(),
                true,
                1);
    }

    /** "visit", "plan", "install in two days" name a step and no picture of it. */
    private boolean isBare(String asked, ShotWords.Worded worded) {
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

    /** The idea's own place where it is of this very product, else where the shot's things are. */
    private String usualPlace(Idea idea, Picture near, String subject) {
        return fits ? setting.place(idea, near) : homes.of(subject);
    }

    private Purpose purpose(ShotOrder order, int index, int count) {
        if (order.last() && settled.cta() != null) {
            return Purpose.CTA;
        }
        if (isSteps()) {
            return Purpose.STEP;
        }
        if (index == 0) {
            return Purpose.HOOK;
        }
        if (index == count - 1 && settled.cta() != null && settled.sceneCount() != null) {
            return Purpose.CTA;
        }
        return index < count / 2 ? Purpose.CONTEXT : Purpose.PRODUCT_SHOWCASE;
    }

    private boolean isSteps() {
        return switch (settled.specs().format()) {
            case TUTORIAL, PRODUCT_DEMO, EXPLAINER -> true;
            default -> false;
        };
    }

    /** A taught step is counted, a shown one named. */
    private @Nullable String label(ShotOrder order, int index) {
        String asked = Lettering.without(order.words());
        boolean same = settled.reading().language() == settled.language();
        if (!isSteps() || !same || asked.length() > LONGEST_LABEL) {
            return null;
        }
        return settled.specs().format() == Format.TUTORIAL ? (index + 1) + ". " + asked : asked;
    }

    /** A step's label on the screen, in characters: one line. */
    private static final int LONGEST_LABEL = 52;

    private String done(int index) {
        return phrases.stepReasons().get(index % phrases.stepReasons().size());
    }

    private String reason(int index) {
        List<String> reasons = phrases.orderReasons();
        return index < reasons.size()
                ? reasons.get(index)
                : "Shot " + (index + 1) + " of the brief's own list, in its place.";
    }
}
