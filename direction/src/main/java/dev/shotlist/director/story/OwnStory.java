package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Recast;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story that the brief itself tells, where it names what should be seen: its pictures come from
 * those elements and not from the kind of product.
 */
public final class OwnStory {
    /** Id of the idea that comes from the brief. */
    static final String ID = "own";

    /** The same where the places come from the brief too. */
    public static final String PLACED = "own place";

    /** Fewer pictures than this are no story. */
    private static final int FEWEST = 4;

    /** Before and after, with the steps between. */
    private static final int FEWEST_TAUGHT = 2;

    /** Id of the idea that teaches a task known from its first step to its last. */
    public static final String LESSON = "lesson of a known task";

    private final StoryGrammar grammar;
    private final Settled settled;
    private final Casting casting;
    private final OwnElements own;
    private final Dice dice;
    private final OwnProp product;
    private final @Nullable Person person;
    private final boolean whole;
    private final OwnPictures pictures;
    private final OwnKind ownKind;
    private final OwnVoice voice;

    private OwnStory(
            StoryFile file,
            Settled settled,
            WishedPerson wished,
            Agreement agreement,
            Casting casting,
            OwnElements own,
            List<Person> anybody,
            Forbidden forbidden,
            Dice dice) {
        this.grammar = file.grammar;
        this.settled = settled;
        this.casting = casting;
        this.own = own;
        this.dice = dice;
        this.product = OwnProp.of(settled, casting, own, grammar);
        this.person = forbidden.people() ? null : new OwnPlayer(wished, own, dice).player(anybody);
        this.whole = own.teachesWhole() && settled.specs().format() == Format.TUTORIAL;
        this.pictures = new OwnPictures(grammar, own, whole, product.seen(), person != null, dice);
        this.ownKind =
                new OwnKind(
                        file.testimonies.of(settled.product().category(), dice),
                        agreement,
                        settled,
                        own,
                        product.prop());
        this.voice = new OwnVoice(settled, own);
    }

    /**
     * The casting as it is where the brief has no elements of its own or orders every shot.
     *
     * @param itsOwn whether the brief tells a story of its own, as that of a song or a film;
     *     elsewhere only a task that is to be taught, a cause and somebody whom the brief
     *     introduces are one, and its people play the idea that is cast
     */
    public static Casting of(
            StoryFile file,
            Settled settled,
            WishedPerson wished,
            Agreement agreement,
            Casting casting,
            OwnElements named,
            BriefTopics topics,
            List<Person> anybody,
            boolean itsOwn,
            Forbidden forbidden,
            Dice dice) {
        boolean lesson = settled.specs().format() == Format.TUTORIAL && named.task() != null;
        if (!settled.shots().isEmpty() && !lesson) {
            return casting;
        }
        boolean introduced = named.task() != null || named.named() != null;
        boolean told = !itsOwn && !introduced && !isAbout(named, casting.kind(), settled);
        OwnElements own = told ? named.onlyPeople(topics.anybody()) : named;
        if (own.isEmpty()
                || tells(casting.idea(), own)
                || (told && (wished.words() != null || topics.isTheirs(casting.idea())))) {
            return casting;
        }
        OwnStory story =
                new OwnStory(
                        file, settled, wished, agreement, casting, own, anybody, forbidden, dice);
        return told ? story.played(topics) : story.cast(forbidden);
    }

    /** Whether the brief is about what its elements show and not about a thing of its own. */
    private static boolean isAbout(OwnElements named, Kind kind, Settled settled) {
        boolean unknown = kind.isFallback();
        boolean event = unknown && settled.product().category() == Category.EVENT;
        return named.with(StoryElement.Role.CAUSE) != null
                || (event && named.with(StoryElement.Role.HAPPENING) != null)
                || (unknown && OwnProp.isSoftware(settled) && named.placed() != null);
    }

    /** Whether the brief's own story is told. */
    public static boolean isTold(Idea idea) {
        return idea.id().equals(ID) || idea.id().equals(PLACED) || idea.id().equals(LESSON);
    }

    /** The idea that is cast, played by one of the brief's people where its part is open. */
    private Casting played(BriefTopics topics) {
        Person player = person;
        return player != null && topics.isOpen(casting.idea())
                ? casting.with(Recast.with(casting.idea(), player)).with(player)
                : casting;
    }

    /** Who plays whom the brief names, by trade, age or kin; null where it names nobody. */
    public static @Nullable Person player(OwnElements own, WishedPerson wished, Dice dice) {
        OwnElements.Found named = own.with(StoryElement.Role.PERSON);
        boolean played = named != null && !named.element().players().isEmpty();
        return played ? new OwnPlayer(wished, own, dice).player(List.of()) : null;
    }

    /** Whether an idea of the kind shows all that the brief names. */
    private static boolean tells(Idea idea, OwnElements own) {
        StringBuilder all = new StringBuilder(String.join(" ", idea.places().values()));
        idea.beats().forEach(beat -> all.append(' ').append(beat.subject()));
        if (idea.person() != null) {
            all.append(' ').append(idea.person().look());
        }
        String text = all.toString();
        return own.task() == null
                && own.found().stream().allMatch(one -> text.contains(' ' + one.english()));
    }

    private Casting cast(Forbidden forbidden) {
        StoryPool pool = pictures.pool(forbidden);
        List<List<Purpose>> orders = grammar.orders();
        List<Picture> beats = new ArrayList<>();
        for (Purpose purpose : dice.pick(orders, "own order")) {
            boolean due = purpose == Purpose.PRODUCT_SHOWCASE && product.seen();
            boolean shown = beats.stream().anyMatch(Picture::showsProduct);
            StoryPool.Entry entry = pool.take(purpose, due && !shown);
            if (entry == null && purpose == Purpose.HOOK) {
                entry = pool.take(Purpose.CONTEXT, false);
            }
            if (entry != null) {
                beats.add(pictures.picture(entry, purpose));
            }
        }
        if (beats.size() < (whole ? FEWEST_TAUGHT : FEWEST)) {
            return casting;
        }
        List<Picture> details = new ArrayList<>();
        for (StoryPool.Entry entry : pool.rest(true)) {
            details.add(pictures.picture(entry, null));
        }
        Kind kind = casting.kind();
        int missing = SceneCount.of(settled) - beats.size();
        if (product.seen() && !kind.isFallback() && product.prop().equals(casting.prop())) {
            kind.details().stream().filter(Picture::showsProduct).forEach(details::add);
        }
        for (StoryPool.Entry entry : pool.rest(false)) {
            if (details.size() < missing) {
                details.add(pictures.picture(entry, null));
            }
        }
        Idea idea =
                Idea.made(
                        whole ? LESSON : own.with(StoryElement.Role.PLACE) == null ? ID : PLACED,
                        null,
                        Concept.feeling(settled.mood().tone()),
                        person,
                        pictures.places(),
                        voice.over(beats));
        return new Casting(
                ownKind.telling(kind, idea, details),
                idea,
                List.of(),
                product.prop(),
                person,
                casting.turn());
    }
}
