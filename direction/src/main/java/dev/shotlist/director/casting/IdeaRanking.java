package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of a kind's ideas fit a brief, the best first. */
final class IdeaRanking {
    private IdeaRanking() {}

    /** Whether the pictures follow the product and not somebody's day. */
    static boolean followsProduct(Idea idea) {
        return idea.focus() == Idea.Focus.PRODUCT;
    }

    /** Best fit first. */
    static List<Idea> of(
            Kind kind,
            Settled settled,
            WishedPerson wished,
            BriefTopics topics,
            Forbidden forbidden,
            Dice dice) {
        List<Idea> usable = new ArrayList<>();
        for (Idea idea : kind.ideas()) {
            boolean seen = idea.beats().stream().anyMatch(beat -> !forbidden.picture(beat));
            if (seen && !forbidsPerson(idea, forbidden)) {
                usable.add(idea);
            }
        }
        if (usable.isEmpty()) {
            usable.addAll(kind.ideas());
        }
        Idea first = kind.ideas().getFirst();
        IdeaFit fits = new IdeaFit(settled, wished, topics, forbidden);
        List<Ranked> ranked = new ArrayList<>();
        for (Idea idea : usable) {
            ranked.add(
                    new Ranked(
                            idea, fits.of(idea, first), dice.ofBrief(1000, "idea " + idea.id())));
        }
        ranked.sort(Comparator.comparingInt(Ranked::fit).reversed().thenComparingInt(Ranked::lot));
        usable.clear();
        ranked.forEach(one -> usable.add(one.idea()));
        return usable;
    }

    /**
     * @param lot that decides between ideas that fit alike
     */
    private record Ranked(Idea idea, int fit, int lot) {}

    /** "no agent on camera" and the like: the story is that person's. */
    private static boolean forbidsPerson(Idea idea, Forbidden forbidden) {
        Person person = idea.person();
        return person != null && forbidden.person(person);
    }
}
