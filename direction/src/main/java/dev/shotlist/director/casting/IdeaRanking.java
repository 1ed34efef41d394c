package dev.shotlist.director.casting;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which of a kind's ideas fit a brief, the best first. */
final class IdeaRanking {
    /** An idea with fewer usable pictures than this is no story. */
    private static final int FEWEST_PICTURES = 3;

    /** What only a wish of the brief weighs against the moods' three, two and one. */
    private static final int WISHED = 3;

    private static final int WISHED_PLACE = 4;

    /** What it weighs that an idea plays at the hour that the brief states, or at another. */
    private static final int STATED = 6;

    /** What a word of the brief that the idea shows weighs. */
    private static final int TOPIC = 3;

    /** More of them are more words and no nearer. */
    private static final int MOST_TOPICS = 3;

    /** What it weighs that the brief's people are others than the idea's. */
    private static final int OTHERS = 10;

    /** The same where the idea's part may be theirs. */
    private static final int OPEN = 2;

    /** What each picture weighs that may not be shown. */
    private static final int FORBIDDEN = 4;

    /** Told of or to those for whom the piece is: as much as all its moods together. */
    private static final int MEANT = 6;

    /** Who sells or shows a thing shows the thing. */
    private static final int SHOWN = 4;

    private static final Set<Format> SHOWING =
            Set.of(
                    Format.AD_CREATIVE,
                    Format.PRODUCT_DEMO,
                    Format.TUTORIAL,
                    Format.EXPLAINER,
                    Format.BRAND_FILM,
                    Format.EVENT_PROMO);

    private static final Set<String> HOURS =
            Set.of("dawn", "morning", "noon", "afternoon", "evening", "dusk", "night");

    /** Hour of an idea that can be anywhere. */
    private static final String ANY = "any";

    /** A witness has to be somebody. */
    private static final int WITNESS = 12;

    /** What a kind's witness says is said of its first idea. */
    private static final int SPOKEN = 6;

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
        List<Ranked> ranked = new ArrayList<>();
        for (Idea idea : usable) {
            int fit = fit(idea, first, settled, wished, topics, forbidden);
            ranked.add(new Ranked(idea, fit, dice.ofBrief(1000, "idea " + idea.id())));
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

    private static int fit(
            Idea idea,
            Idea first,
            Settled settled,
            WishedPerson wished,
            BriefTopics topics,
            Forbidden forbidden) {
        int fit = Math.min(MOST_TOPICS, topics.shownBy(idea)) * TOPIC;
        if (topics.isMeant(idea)) {
            fit += MEANT;
        } else if (!topics.isTheirs(idea)) {
            fit -= topics.isOpen(idea) ? OPEN : OTHERS;
        }
        if (wished.isNamed() && topics.isOwnLife(idea)) {
            fit -= OTHERS;
        }
        int worth = settled.moods().size();
        for (MoodFacts mood : settled.moods()) {
            if (idea.moods().contains(mood.id())) {
                fit += worth;
            }
            if (mood.hours().contains(idea.hour())) {
                fit++;
            }
            worth--;
        }
        for (Fact<StyleWord> word : settled.reading().style()) {
            StyleWord wish = word.value();
            boolean hour = wish.aspect() == StyleWord.Aspect.HOUR;
            boolean season = wish.aspect() == StyleWord.Aspect.SEASON;
            if ((hour && wish.words().equals(idea.hour()))
                    || (season && wish.words().equals(idea.season()))) {
                fit += WISHED;
            }
            boolean light = wish.aspect() == StyleWord.Aspect.LIGHT;
            if (light && wish.words().contains(idea.hour())) {
                fit += STATED;
            }
            // "morning light" is none of a night's
            boolean other = light && HOURS.stream().anyMatch(wish.words()::contains);
            boolean anytime = idea.hour().equals(ANY) || wish.words().contains(idea.hour());
            if ((hour || other) && !anytime) {
                fit -= STATED;
            }
            boolean place = wish.aspect() == StyleWord.Aspect.PLACE;
            if (place && idea.hour().equals(ANY)) {
                fit += WISHED;
            }
            if (place && String.join(" ", idea.places().values()).contains(wish.words())) {
                fit += WISHED_PLACE;
            }
        }
        Person own = idea.person();
        if (wished.words() != null && own != null) {
            boolean open = idea.hour().equals(ANY);
            fit += open || wished.who().equals(own.who()) ? WISHED : 1;
        }
        if (own != null && settled.specs().format() == Format.TESTIMONIAL) {
            fit += idea.equals(first) ? WITNESS + SPOKEN : WITNESS;
        }
        if (idea.focus() == Idea.Focus.PRODUCT && SHOWING.contains(settled.specs().format())) {
            fit += SHOWN;
        }
        long allowed = 0;
        for (var beat : idea.beats()) {
            if (forbidden.picture(beat) || forbidden.named(beat.subject())) {
                fit -= FORBIDDEN;
            } else {
                allowed++;
            }
        }
        return allowed < FEWEST_PICTURES ? fit - WITNESS : fit;
    }
}
