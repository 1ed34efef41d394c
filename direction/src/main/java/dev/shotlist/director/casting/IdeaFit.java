package dev.shotlist.director.casting;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.Set;

/** How well an idea fits a brief: its topics, moods, hours and people, and what it forbids. */
record IdeaFit(Settled settled, WishedPerson wished, BriefTopics topics, Forbidden forbidden) {
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

    /** A witness has to be somebody. */
    private static final int WITNESS = 12;

    /** What a kind's witness says is said of its first idea. */
    private static final int SPOKEN = 6;

    /**
     * @param first of its kind, which the kind's witness speaks of
     * @return points; what fits better has more
     */
    int of(Idea idea, Idea first) {
        int fit = byTopic(idea) + byMood(idea);
        for (Fact<StyleWord> word : settled.reading().style()) {
            fit += byStyle(idea, word.value());
        }
        fit += byPerson(idea, first);
        if (idea.focus() == Idea.Focus.PRODUCT && SHOWING.contains(settled.specs().format())) {
            fit += SHOWN;
        }
        return fit + byBans(idea);
    }

    private int byTopic(Idea idea) {
        int fit = Math.min(MOST_TOPICS, topics.shownBy(idea)) * TOPIC;
        if (topics.isMeant(idea)) {
            fit += MEANT;
        } else if (!topics.isTheirs(idea)) {
            fit -= topics.isOpen(idea) ? OPEN : OTHERS;
        }
        return wished.isNamed() && topics.isOwnLife(idea) ? fit - OTHERS : fit;
    }

    /** The brief's first mood is worth most. */
    private int byMood(Idea idea) {
        int fit = 0;
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
        return fit;
    }

    private static int byStyle(Idea idea, StyleWord wish) {
        int fit = 0;
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
        boolean anytime = idea.hour().equals(Idea.ANY) || wish.words().contains(idea.hour());
        if ((hour || other) && !anytime) {
            fit -= STATED;
        }
        boolean place = wish.aspect() == StyleWord.Aspect.PLACE;
        if (place && idea.hour().equals(Idea.ANY)) {
            fit += WISHED;
        }
        if (place && String.join(" ", idea.places().values()).contains(wish.words())) {
            fit += WISHED_PLACE;
        }
        return fit;
    }

    private int byPerson(Idea idea, Idea first) {
        Person own = idea.person();
        if (own == null) {
            return 0;
        }
        int fit = 0;
        if (wished.words() != null) {
            boolean open = idea.hour().equals(Idea.ANY);
            fit += open || wished.who().equals(own.who()) ? WISHED : 1;
        }
        if (settled.specs().format() == Format.TESTIMONIAL) {
            fit += idea.equals(first) ? WITNESS + SPOKEN : WITNESS;
        }
        return fit;
    }

    private int byBans(Idea idea) {
        int fit = 0;
        int allowed = 0;
        for (Picture beat : idea.beats()) {
            if (forbidden.picture(beat) || forbidden.named(beat.subject())) {
                fit -= FORBIDDEN;
            } else {
                allowed++;
            }
        }
        return allowed < FEWEST_PICTURES ? fit - WITNESS : fit;
    }
}
