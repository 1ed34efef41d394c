package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.account.Account;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.world.Kind;
import java.util.ArrayList;
import java.util.List;

/** The shots that the brief orders, in their order, with what is missing around them. */
final class OrderedShots {
    /** An ordered scene longer than this gets details around it, in seconds. */
    private static final double LONGEST = 8;

    /** A list of several may stand still so long before anything is put between, in seconds. */
    private static final double LONGEST_LISTED = 13;

    /** Steps that stand longer than this leave room for why one wants them, in seconds. */
    private static final double LONGEST_OF_STEPS = 6;

    /** Of a song's pictures none stands longer, in seconds. */
    private static final double LONGEST_OF_SONG = 9;

    private static final int FEW = 2;

    /** Three shots or more are the whole film, as long as each of them can hold, in seconds. */
    private static final double MOST_EACH = 16;

    /** An ordered shot may be a whole piece of that many seconds. */
    private static final double LONGEST_ALONE = 10;

    /** Why it is done, and what it led to. */
    private static final int FEWEST_AROUND = 3;

    /** Where in a song what comes "then" stands, as a share of its scenes. */
    private static final double BEHIND = 0.6;

    private final Settled settled;
    private final Forbidden forbidden;
    private final Setting setting;
    private final IdeaShots pictures;
    private final Coverage coverage;
    private final OrderStaging staging;
    private final OrderedSides sides;

    OrderedShots(
            Settled settled,
            Kind kind,
            Forbidden forbidden,
            Setting setting,
            IdeaShots pictures,
            Coverage coverage,
            OrderStaging staging) {
        this.settled = settled;
        this.forbidden = forbidden;
        this.setting = setting;
        this.pictures = pictures;
        this.coverage = coverage;
        this.staging = staging;
        this.sides = new OrderedSides(settled, kind, forbidden);
    }

    /**
     * Whether the orders are the piece; a few of them in a long one are moments of it, and taught
     * steps have a reason before and a result behind them.
     */
    boolean fill() {
        int orders = settled.shots().size();
        double each = orders == 0 ? 0 : settled.specs().duration().value() / orders;
        boolean counted = settled.sceneCount() != null;
        if (staging.isLesson() && orders > 1 && !isFixed()) {
            return settled.specs().duration().value() / (orders + FRAME) < SHORTEST_OF_LESSON;
        }
        boolean trailer = settled.specs().format() == Format.TRAILER && orders > FEW;
        if ((settled.tellsStory() || trailer) && !counted) {
            return each <= longestTold();
        }
        boolean many = orders > FEW && arePictures();
        if (staging.teaches() && settled.specs().format() != Format.TUTORIAL && !counted && !many) {
            return orders > 0 && each <= LONGEST_OF_STEPS;
        }
        if (isSong() && !counted) {
            return orders > 0 && each <= LONGEST_OF_SONG;
        }
        boolean held = counted || each <= (areNames() ? LONGEST_NAME : longest(orders));
        return orders > 0 && held;
    }

    /**
     * "Horses, oil, a long dinner": names of what there is to see, in a film that is known; each is
     * a moment of it.
     */
    private boolean areNames() {
        boolean counted = settled.sceneCount() != null;
        return settled.shots().size() >= FEW
                && !counted
                && !isSong()
                && staging.fits()
                && settled.shots().stream().noneMatch(ShotOrder::last)
                && settled.shots().stream().filter(one -> isName(one.words())).count() * 2
                        > settled.shots().size();
    }

    private static boolean isName(String words) {
        return Words.count(words) <= LONGEST_OF_NAME;
    }

    /** In words: "silence", "the pool". */
    private static final int LONGEST_OF_NAME = 2;

    /** A thing that is only named is looked at no longer, in seconds. */
    private static final double LONGEST_NAME = 4;

    /** A moment of a story is seen from two sides where there is time for it. */
    private double longestTold() {
        return switch (settled.specs().format()) {
            case TRAILER ->
                    settled.shots().size() > FEW ? LONGEST_OF_LONG_TRAILER : LONGEST_OF_TRAILER;
            case MUSIC_VIDEO, EXPLAINER -> LONGEST_TOLD;
            default -> LONGEST_LISTED;
        };
    }

    /** A trailer is cut close, in seconds for each moment. */
    private static final double LONGEST_OF_TRAILER = 9;

    /** Three moments are a story, and another film's pictures beside them are none. */
    private static final double LONGEST_OF_LONG_TRAILER = 17;

    private static final double LONGEST_TOLD = 22;

    /** "Survey, plan" are headings, and "worms arrive, dark soil" is what is seen. */
    private boolean arePictures() {
        long pictures =
                settled.shots().stream().filter(one -> Words.count(one.words()) > 1).count();
        return pictures * 2 > settled.shots().size();
    }

    /** The longer a list, the more surely it is all that the film shows. */
    private static double longest(int orders) {
        return orders <= FEW ? LONGEST_ALONE : orders == FEW + 1 ? MOST_EACH : MOST_EACH_OF_MANY;
    }

    /** Of so many each may be seen from two sides, in seconds. */
    private static final double MOST_EACH_OF_MANY = 40;

    /** A number of scenes that the brief asks for and that the steps alone make up. */
    private boolean isFixed() {
        Integer scenes = settled.sceneCount();
        return scenes != null && scenes < settled.shots().size() + FRAME && !stepsCounted(scenes);
    }

    /**
     * "In 5 steps" counts the steps, and not the question before and the result behind them; "6
     * scenes" counts all that there is.
     */
    private boolean stepsCounted(int scenes) {
        return scenes == settled.shots().size() && !staging.countsScenes();
    }

    /** A lesson asks its question first and shows what came of it last. */
    private static final int FRAME = 2;

    /** Shorter than this, in seconds, its steps need all the time there is. */
    private static final double SHORTEST_OF_LESSON = 3.5;

    private boolean isSong() {
        return settled.specs().format() == Format.MUSIC_VIDEO;
    }

    /** So many scenes of the story stand around the ordered ones. */
    int around(int count) {
        int orders = settled.shots().size();
        if (staging.isLesson() && orders > 1) {
            double each = settled.specs().duration().value() / (orders + FRAME);
            return each > LONGEST_OF_STEPS * FRAME ? FEWEST_AROUND : FRAME;
        }
        return staging.teaches() && orders > 1 ? Math.max(FEWEST_AROUND, count - orders) : count;
    }

    /** The story with the few ordered shots in it: at its start, or at its end where asked. */
    List<Shot> within(List<Shot> story) {
        List<ShotOrder> orders = settled.shots();
        List<Shot> all = new ArrayList<>(story);
        if (staging.teaches() && orders.size() > 1) {
            return taught(all);
        }
        for (int i = 0; i < orders.size() && i < all.size(); i++) {
            ShotOrder order = orders.get(i);
            int at = order.last() ? all.size() - 1 : place(order, i, all.size());
            Purpose purpose = all.get(at).purpose();
            all.set(at, staging.shot(order, i, orders.size()).with(purpose));
        }
        return all;
    }

    /** A song's go through the whole of it, and what comes "then" comes past the middle. */
    private int place(ShotOrder order, int index, int scenes) {
        int orders = settled.shots().size();
        if (orders == 1 && order.then()) {
            return (int) Math.min(scenes - 1L, Math.round(scenes * BEHIND));
        }
        if (areNames() && scenes > orders + 1) {
            // the film's own beginning and end stay
            return 1 + index * (scenes - 2) / orders;
        }
        return isSong() ? index * (scenes - 1) / orders : index;
    }

    /** The steps one after the other, behind what makes one want them. */
    private List<Shot> taught(List<Shot> story) {
        List<Shot> all = new ArrayList<>(story);
        int at = Math.clamp(all.size() / 2L, 1, Math.max(1, all.size() - 1));
        all.addAll(at, staging.all());
        return all;
    }

    List<Shot> pick(int count) {
        List<ShotOrder> orders = settled.shots();
        List<Shot> shots = staging.all();
        boolean open = settled.sceneCount() == null && settled.cta() != null;
        boolean room = shots.size() < Plan.MOST_SCENES;
        if (open && room && !orders.getLast().last() && shots.size() > 1) {
            boolean own =
                    staging.fits() || (orders.size() <= FEW && !ToldStories.isExplained(settled));
            Shot usual = own ? pictures.ending() : null;
            // a trailer's title needs a picture of its own, whoever thought of it
            boolean plotted =
                    usual != null
                            && settled.specs().format() != Format.TRAILER
                            && Account.tells(usual.idea().id());
            Shot ending = usual == null || plotted ? sides.ending(shots.getLast()) : usual;
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
            if (staging.fits() || settled.sceneCount() != null || orders.size() <= FEW) {
                coverage.fill(shots, wanted);
            } else {
                sides.fill(shots, wanted);
            }
        }
        return setting.placed(Variety.between(shots, forbidden));
    }
}
