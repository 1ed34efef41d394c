package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final StoryGrammar grammar;
    private final Settled settled;
    private final Casting casting;
    private final OwnElements own;
    private final Dice dice;
    private final OwnProp product;
    private final @Nullable Person person;
    private final OwnPictures pictures;
    private final OwnKind ownKind;
    private final OwnVoice voice;

    private OwnStory(
            StoryGrammar grammar,
            Settled settled,
            WishedPerson wished,
            Agreement agreement,
            Casting casting,
            OwnElements own,
            List<Person> anybody,
            Forbidden forbidden,
            Dice dice) {
        this.grammar = grammar;
        this.settled = settled;
        this.casting = casting;
        this.own = own;
        this.dice = dice;
        this.product = OwnProp.of(settled, casting, own, grammar);
        this.person = forbidden.people() ? null : new OwnPlayer(wished, own, dice).player(anybody);
        this.pictures = new OwnPictures(grammar, own, product.seen(), person != null, dice);
        this.ownKind = new OwnKind(grammar, agreement, settled, own, product.prop());
        this.voice = new OwnVoice(settled, own);
    }

    /**
     * The casting as it is where the brief has no elements of its own or orders every shot.
     *
     * @param whole whether the kind's idea is told as it was written: only a task that is to be
     *     taught and somebody whom the brief introduces are another story, and people whom no idea
     *     of the kind is about open it
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
            boolean whole,
            Forbidden forbidden,
            Dice dice) {
        if (!settled.shots().isEmpty()) {
            return casting;
        }
        boolean told = whole && named.task() == null && named.named() == null;
        OwnElements own = told ? named.onlyPeople() : named;
        if (own.isEmpty()
                || tells(casting.idea(), own)
                || (told && topics.isTheirs(casting.idea()))) {
            return casting;
        }
        OwnStory story =
                new OwnStory(
                        file.grammar,
                        settled,
                        wished,
                        agreement,
                        casting,
                        own,
                        anybody,
                        forbidden,
                        dice);
        if (told) {
            return story.opened(forbidden);
        }
        return story.isOnlyAudience() ? casting : story.cast(forbidden);
    }

    /** The idea that is cast, opened by the brief's people where it shows a thing of theirs. */
    private Casting opened(Forbidden forbidden) {
        boolean shows = casting.idea().focus() == Idea.Focus.PRODUCT;
        boolean thing = casting.kind().thing() == null && showsItself();
        return shows && thing ? joined(casting.idea(), pictures.pool(forbidden)) : casting;
    }

    /** Whom a thing is for that cannot be held says less of it than its own kind does. */
    private boolean isOnlyAudience() {
        boolean watching =
                own.found().stream()
                        .allMatch(one -> one.element().part() == StoryElement.Role.PERSON);
        boolean open = own.task() == null && own.named() == null;
        boolean held = product.seen() && casting.kind().thing() == null;
        return open && watching && !held && !casting.kind().isFallback();
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
        Idea usual = showsItself() ? JoinedStory.shown(casting) : null;
        if (usual != null) {
            return joined(usual, pool);
        }
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
        if (beats.size() < FEWEST) {
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
                new Idea(
                        own.with(StoryElement.Role.PLACE) == null ? ID : PLACED,
                        List.of(),
                        null,
                        null,
                        new Concept("", settled.mood().tone(), "", "", ""),
                        person,
                        pictures.places(),
                        "any",
                        "any",
                        voice.over(beats));
        return new Casting(
                ownKind.telling(kind, idea, details),
                idea,
                List.of(),
                product.prop(),
                person,
                casting.turn());
    }

    /**
     * Whether the kind's pictures are of this very product, and it is the product that counts;
     * software is used in the room of one trade and would be out of place with another, and an
     * event is what the brief names.
     */
    private boolean showsItself() {
        boolean stands = casting.kind().thing() != null && !casting.kind().isFallback();
        return (product.seen() || stands)
                && !OwnProp.isSoftware(settled)
                && settled.product().category() != Category.EVENT
                && (product.prop().equals(casting.prop()) || isNamed(casting.kind()))
                && own.task() == null
                && own.with(StoryElement.Role.CAUSE) == null;
    }

    /** Whether the kind is known by the brief's own noun: a backpack is listed among bags. */
    private boolean isNamed(Kind kind) {
        String noun = ' ' + String.valueOf(settled.noun()).toLowerCase(Locale.ROOT) + ' ';
        List<String> words = kind.words().getOrDefault(settled.reading().language(), List.of());
        return !kind.isFallback()
                && words.stream()
                        .anyMatch(word ->
                                noun.contains(' ' + word + ' ')
                                        || noun.contains(' ' + word + "s "));
    }

    private Casting joined(Idea shown, StoryPool pool) {
        Idea played = JoinedStory.played(shown, person);
        boolean troubled = own.with(StoryElement.Role.PROBLEM) != null;
        JoinedStory story = new JoinedStory(played, pictures, pool, troubled);
        List<Picture> beats = voice.over(story.beats());
        List<Picture> rest = new ArrayList<>();
        for (StoryPool.Entry entry : pool.rest(true)) {
            if (entry.picture().purpose() != Purpose.PROBLEM) {
                rest.add(pictures.picture(entry, null));
            }
        }
        Kind usual = casting.kind();
        Idea idea =
                new Idea(
                        ID,
                        List.of(),
                        Idea.Focus.PRODUCT,
                        null,
                        new Concept("", settled.mood().tone(), "", "", ""),
                        person,
                        story.places(),
                        played.hour(),
                        played.season(),
                        beats);
        Kind kind = ownKind.joined(usual, idea, JoinedStory.details(rest, usual));
        return new Casting(kind, idea, List.of(), product.prop(), person, casting.turn());
    }
}
