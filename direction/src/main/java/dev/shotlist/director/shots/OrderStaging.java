package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Homes;
import dev.shotlist.director.demands.Lettering;
import dev.shotlist.director.lesson.Lessons;
import dev.shotlist.director.story.OwnStory;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Called;
import dev.shotlist.world.Idea;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final OrderedPeople people;
    private final OrderSort sort;
    private final boolean fits;
    private final OrderMeaning meaning;
    private final BareOrders bare;
    private final LessonSteps lesson;
    private final OrderSight sight;
    private final OrderVoice voice;

    /** What the shot before this one was done to. */
    private String before = "";

    /** Where the shot before this one was, as its own words tell; empty where they do not. */
    private String here = "";

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
        people = words.people(settled.specs().format(), casting.person());
        Called product = BriefSights.words(settled);
        worlds = new OrderWorld(settled, words, setting, product.isShown());
        sort = new OrderSort(settled);
        sight = new OrderSight(settled, forbidden, words, sort, product);
        voice = new OrderVoice(settled, phrases);
        meaning = new OrderMeaning(settled, words, sort);
        bare = new BareOrders(settled, casting, forbidden, phrases, words);
        lesson = new LessonSteps(settled, casting, words, worked);
    }

    /** All orders, each as it follows from the one before. */
    List<Shot> all() {
        List<ShotOrder> orders = settled.shots();
        List<Shot> shots = new ArrayList<>();
        int unplaced = 0;
        for (int i = 0; i < orders.size(); i++) {
            shots.add(shot(orders.get(i), i, orders.size()));
            unplaced += here.isEmpty() ? 1 : 0;
        }
        if (!here.isEmpty() && orders.size() >= LIST && !isLesson()) {
            // what is nowhere yet begins where the first that is somewhere goes on
            String first = shots.get(unplaced).environment();
            for (int i = 0; i < unplaced; i++) {
                shots.set(i, shots.get(i).at(first));
            }
        }
        return shots;
    }

    /** So many orders tell the whole piece. */
    private static final int LIST = 3;

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
        Idea idea = casting.idea();
        Picture near = idea.beats().get(Math.min(index, idea.beats().size() - 1));
        String asked = Lettering.without(order.words());
        WordedShot worded = sight.of(asked, before, index);
        TaughtStep step = isLesson() ? lesson.step(asked, worded, before, index) : null;
        if (step != null) {
            worded = step.shot();
        }
        if (!worded.seen().isEmpty() && !worded.seen().contains(WordedShot.HANDS)) {
            before = definite(words.thing(worded.seen()));
        }
        boolean heading = !worded.isCutOut() && bare.is(asked, worded);
        Staged staged =
                step == null && !heading && !worded.isCutOut()
                        ? worlds.staged(asked, worded, index)
                        : null;
        String own = fits ? setting.place(idea, near) : "";
        String place = worlds.place(worded, staged, here, own);
        String light = setting.hourOf(worded.seen(), index);
        Map<Language, String> said = step == null || !step.named() ? null : voice.counted(asked);
        Picture told = picture(order, index, count, worded, near, light, said);
        Picture picture = staged == null ? told : staged.in(told, light);
        if (staged != null && forbidden.picture(picture)) {
            picture = told;
            place = worlds.place(worded, null, here, own);
        }
        place = allowed(place);
        here = place.isEmpty() ? here : place;
        if (order.words().toLowerCase(Locale.ROOT).contains("logo")) {
            place = ground(order.words());
        }
        picture = voice.voiced(picture, asked, worded.acts());
        Picture other = heading ? bare.instead(index, near) : null;
        return new Shot(
                meaning.purpose(order, index, count),
                other == null ? picture : other,
                idea,
                casting.person(),
                place.isEmpty() ? usualPlace(idea, near, worded.subject()) : place,
                meaning.label(order, index),
                meaning.motive(order, worded),
                isLesson() ? null : order.length(),
                true,
                1);
    }

    /** The picture as it is ordered, in a frame of ours where the order names none. */
    private Picture picture(
            ShotOrder order,
            int index,
            int count,
            WordedShot worded,
            Picture near,
            @Nullable String light,
            @Nullable Map<Language, String> said) {
        String subject = people.named(worded.subject());
        boolean seen = subject.contains(Picture.PERSON) && !forbidden.faces();
        Phrases.Frame frame = phrases.orders().get(index % phrases.orders().size());
        return new Picture(
                meaning.purpose(order, index, count),
                order.size() == null ? frame.size() : order.size(),
                order.move() == null ? frame.move() : order.move(),
                frame.angle(),
                subject,
                null,
                light == null ? near.light() : light,
                frame.lens(),
                frame.texture(),
                seen ? People.FACE : worded.people(),
                worded.sound() == null ? List.of() : List.of(worded.sound()),
                (index + 1.0) / (count + 1.0),
                said,
                null);
    }

    /** "The logo on plain grey" stands on that and in no landscape. */
    private static String ground(String seen) {
        int on = seen.indexOf(" on ");
        String said = on < 0 ? "plain" : EnglishArticles.withoutArticle(seen.substring(on + 4));
        for (String joint : List.of(" and ", " with ", ",")) {
            int at = said.indexOf(joint);
            said = at < 0 ? said : said.substring(0, at);
        }
        return said.endsWith("ground") ? "a " + said : "a " + said + " ground";
    }

    /** What was seen once is known: "a dirty pane" is then "the dirty pane". */
    private static String definite(String seen) {
        return seen.startsWith("a ")
                ? "the " + seen.substring(2)
                : seen.startsWith("an ") ? "the " + seen.substring(3) : seen;
    }

    /** Whether the story that is cast is of this very product. */
    boolean fits() {
        return fits;
    }

    /** A lesson counts its steps and stays where it is taught. */
    boolean isLesson() {
        return sort.isLesson();
    }

    /** Without what stands there, where that is forbidden: "a roof with a ladder against it". */
    private String allowed(String place) {
        if (!forbidden.text(place)) {
            return place;
        }
        int with = place.indexOf(" with ");
        String bare = with < 0 ? "" : place.substring(0, with);
        return forbidden.text(bare) ? "" : bare;
    }

    /** The idea's own place where it is of this very product, else where the shot's things are. */
    private String usualPlace(Idea idea, Picture near, String subject) {
        if (isLesson()) {
            boolean own = fits || OwnStory.isTold(idea) || Lessons.isTaught(idea);
            return own
                    ? setting.place(idea, idea.beats().getFirst())
                    : homes.of(casting.prop().name());
        }
        if (!here.isEmpty()) {
            // "She laughs": where she was before
            return here;
        }
        if (fits) {
            return setting.place(idea, near);
        }
        // a story that nobody has placed is on its way somewhere
        boolean lost =
                OrderedPeople.tells(settled.specs().format()) && homes.key(subject).isEmpty();
        return lost ? homes.at(WAY) : homes.of(subject);
    }

    private static final String WAY = "street";
}
