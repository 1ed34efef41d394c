package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is cast for a piece: the kind of product, the idea that leads, the ideas that may follow in
 * a long piece, and how product and person are to be described wherever they are seen.
 *
 * @param person null where nobody may be seen or the idea has nobody
 * @param turn which round of the kind's ideas the seed is in, so that the next round is told in
 *     another form
 */
public record Casting(
        Kind kind, Idea idea, List<Idea> others, Prop prop, @Nullable Person person, int turn) {

    /** A piece that is told by one idea, made for it. */
    public static Casting of(Kind kind, Idea idea, Prop prop, @Nullable Person person) {
        return new Casting(kind, idea, List.of(), prop, person, 0);
    }

    /**
     * Casts one of the kind's ideas, or the plain story of the product in use: that story leads
     * where nothing is written for such a product or only for other people, and is one more idea
     * elsewhere.
     */
    public static Casting cast(
            Kind kind,
            Settled settled,
            WishedPerson wished,
            BriefTopics topics,
            Prop prop,
            @Nullable Supplier<Idea> use,
            Forbidden forbidden,
            Dice dice) {
        List<Idea> ranked = IdeaRanking.of(kind, settled, wished, topics, forbidden, dice);
        Idea first = ranked.getFirst();
        boolean led = !kind.isFallback() && isFor(kind, first, topics, wished);
        int ideas = ranked.size() + (use == null ? 0 : 1);
        int chosen = (int) Math.floorMod(dice.seed(), (long) ideas);
        int last = led ? ideas - 1 : 0;
        boolean used = use != null && chosen == last;
        Idea idea =
                used && use != null
                        ? use.get()
                        : ranked.remove(use != null && !led ? chosen - 1 : chosen);
        Person person = forbidden.people() ? null : wished.cast(idea.person());
        return new Casting(
                kind.withDetails(details(kind, idea)),
                person == null ? idea : Recast.with(idea, person),
                IdeaRanking.followsProduct(idea)
                        ? ranked.stream().filter(IdeaRanking::followsProduct).toList()
                        : List.copyOf(ranked),
                prop,
                person,
                round(dice.seed(), ideas));
    }

    /** The idea's own first. */
    private static List<Picture> details(Kind kind, Idea idea) {
        List<Picture> own = idea.details();
        List<Picture> details = new ArrayList<>(own == null ? List.of() : own);
        details.addAll(kind.details());
        return details;
    }

    /** A service is shown at work, and a thing in its own story, whoever it is for. */
    private static boolean isFor(Kind kind, Idea idea, BriefTopics topics, WishedPerson wished) {
        if (wished.isNamed() && topics.isOwnLife(idea)) {
            return false;
        }
        return kind.thing() != null
                || idea.focus() == Idea.Focus.PRODUCT
                || topics.isTheirs(idea)
                || topics.isOpen(idea);
    }

    /** How many times the seeds have gone through all ideas of the kind. */
    private static int round(long seed, long ideas) {
        return (int) Math.floorMod(Math.floorDiv(seed, ideas), (long) Integer.MAX_VALUE);
    }

    /** The same with other pictures between the scenes. */
    public Casting with(Kind other) {
        return new Casting(other, idea, others, prop, person, turn);
    }

    /** The same with another idea. */
    public Casting with(Idea other) {
        return new Casting(kind, other, others, prop, person, turn);
    }

    /** The same with the product as something else. */
    public Casting with(Prop other) {
        return new Casting(kind, idea, others, other, person, turn);
    }

    /** The same with somebody as old as those whom the brief speaks to. */
    public Casting aged(Settled settled) {
        Person fitting = AudienceAge.aged(person, settled);
        return fitting == null || fitting.equals(person) ? this : with(fitting);
    }

    public Casting with(@Nullable Person other) {
        return new Casting(kind, idea, others, prop, other, turn);
    }
}
