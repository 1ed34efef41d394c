package dev.shotlist.director;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is cast for a piece: the kind of product, the idea that leads, the ideas that may follow in
 * a long piece, and how product and person are to be described wherever they are seen.
 *
 * @param person null where nobody may be seen or the idea has nobody
 * @param turn which round of the kind's ideas the seed is in, so that the next round is told in
 *     another form
 */
record Casting(
        Kind kind, Idea idea, List<Idea> others, Prop prop, @Nullable Person person, int turn) {

    /** An idea with fewer usable pictures than this is no story. */
    private static final int FEWEST_PICTURES = 3;

    /** What only a wish of the brief weighs against the moods' three, two and one. */
    private static final int WISHED = 3;

    private static final int WISHED_PLACE = 4;

    /** Who sells or shows a thing shows the thing. */
    private static final int SHOWN = 4;

    private static final Set<Format> SHOWING =
            Set.of(Format.AD_CREATIVE, Format.PRODUCT_DEMO, Format.TUTORIAL, Format.EXPLAINER);

    /** Hour of an idea that can be anywhere. */
    private static final String ANY = "any";

    /** A witness has to be somebody. */
    private static final int WITNESS = 12;

    static Casting cast(
            Kind kind,
            World world,
            Settled settled,
            List<PaletteColor> palette,
            Set<String> hues,
            Forbidden forbidden,
            Dice dice) {
        List<Idea> ranked = new ArrayList<>(ranked(kind, settled, forbidden, dice));
        int own = ranked.size();
        Kind fallback = world.fallback(settled.product().category());
        if (!fallback.equals(kind) && bothHeld(kind, fallback)) {
            ranked.addAll(ranked(fallback, settled, forbidden, dice));
        }
        int first = (int) Math.floorMod(dice.seed(), (long) own);
        Idea idea = ranked.remove(first);
        Person person = forbidden.people() ? null : WishedPerson.cast(idea.person(), settled);
        return new Casting(
                kind,
                person == null ? idea : Recast.with(idea, person),
                List.copyOf(ranked),
                Prop.of(kind, settled, palette, hues),
                person,
                round(dice.seed(), own));
    }

    /** How many times the seeds have gone through all ideas of the kind. */
    private static int round(long seed, long ideas) {
        return (int) Math.floorMod(Math.floorDiv(seed, ideas), (long) Integer.MAX_VALUE);
    }

    /** The kind that the brief's words name; a song is known by its genre. */
    static Kind kind(World world, Settled settled, Set<String> saysNothing) {
        Category category = settled.product().category();
        Fact<String> genre = settled.reading().genre();
        String noun = settled.noun();
        if (category == Category.MUSIC && hasOwnPictures(settled)) {
            return world.fallback(category);
        }
        if (category == Category.MUSIC && genre != null) {
            String kin = genre.value() + " song, " + genre.value() + " track";
            Kind song = world.find(category, kin, genre.value(), "", settled.language());
            if (!song.isFallback()) {
                return song;
            }
        }
        String brand = settled.product().brand();
        boolean onlyName = noun == null || noun.equalsIgnoreCase(brand);
        if (onlyName || (noun != null && saysNothing.contains(noun.toLowerCase(Locale.ROOT)))) {
            Kind named = world.anywhere(goods(settled.reading()), settled.reading().language());
            if (named != null) {
                return named;
            }
        }
        return world.find(
                category,
                settled.product().name(),
                noun,
                goods(settled.reading()),
                settled.reading().language());
    }

    /** The brief without the words for its looks: "sage green and cream" sells no cream. */
    private static String goods(Reading reading) {
        List<Span> looks = new ArrayList<>();
        reading.colors().forEach(fact -> looks.add(fact.span()));
        reading.style().forEach(fact -> looks.add(fact.span()));
        reading.moods().forEach(fact -> looks.add(fact.span()));
        return reading.without(looks);
    }

    /** A song's brief that names a place or a person has its own film in mind. */
    private static boolean hasOwnPictures(Settled settled) {
        return WishedPerson.in(settled) != null
                || settled.reading().style().stream()
                        .anyMatch(word -> word.value().aspect() == StyleWord.Aspect.PLACE);
    }

    /** Pictures of one thing fit another only where both are things. */
    private static boolean bothHeld(Kind kind, Kind fallback) {
        return kind.thing() == null
                && fallback.thing() == null
                && kind.sort() != Kind.Sort.CONCEPT
                && fallback.sort() != Kind.Sort.CONCEPT;
    }

    /** Best fit first. */
    private static List<Idea> ranked(Kind kind, Settled settled, Forbidden forbidden, Dice dice) {
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
        usable.sort(
                Comparator.comparingInt((Idea idea) -> -fit(idea, settled, forbidden))
                        .thenComparingInt(idea -> dice.ofBrief(1000, "idea " + idea.id())));
        return usable;
    }

    /** "no agent on camera" and the like: the story is that person's. */
    private static boolean forbidsPerson(Idea idea, Forbidden forbidden) {
        Person person = idea.person();
        return person != null && forbidden.person(person);
    }

    private static int fit(Idea idea, Settled settled, Forbidden forbidden) {
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
        for (Fact<StyleWord> word : settled.reading().style()) {
            StyleWord wish = word.value();
            boolean hour = wish.aspect() == StyleWord.Aspect.HOUR;
            boolean season = wish.aspect() == StyleWord.Aspect.SEASON;
            if ((hour && wish.words().equals(idea.hour()))
                    || (season && wish.words().equals(idea.season()))) {
                fit += WISHED;
            }
            boolean place = wish.aspect() == StyleWord.Aspect.PLACE;
            if (place && idea.hour().equals(ANY)) {
                fit += WISHED;
            }
            if (place && String.join(" ", idea.places().values()).contains(wish.words())) {
                fit += WISHED_PLACE;
            }
        }
        String wished = WishedPerson.in(settled);
        Person own = idea.person();
        if (wished != null && own != null) {
            boolean open = idea.hour().equals(ANY);
            fit += open || WishedPerson.who(wished).equals(own.who()) ? WISHED : 1;
        }
        if (own != null && settled.specs().format() == Format.TESTIMONIAL) {
            fit += WITNESS;
        }
        if (idea.focus() == Idea.Focus.PRODUCT && SHOWING.contains(settled.specs().format())) {
            fit += SHOWN;
        }
        long allowed = 0;
        for (var beat : idea.beats()) {
            if (forbidden.picture(beat)) {
                fit--;
            } else {
                allowed++;
            }
        }
        return allowed < FEWEST_PICTURES ? fit - WITNESS : fit;
    }

    Casting with(@Nullable Person other) {
        return new Casting(kind, idea, others, prop, other, turn);
    }
}
