package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the people, animals and things that a brief names their parts in its story. */
final class PlotCast {
    private final PlotFile file;
    private final AccountFile known;
    private final Sights sights;
    private final Settled settled;
    private final NamedParts named;
    private final WishedPerson wished;
    private final Forbidden forbidden;
    private final PlotParts parts;
    private @Nullable NamedPart played;
    private @Nullable Person person;
    private final List<String> actors = new ArrayList<>();
    private final List<String> houses = new ArrayList<>();
    private @Nullable String player;
    private @Nullable String animal;

    PlotCast(
            PlotFile file,
            AccountFile known,
            Sights sights,
            Settled settled,
            NamedParts named,
            WishedPerson wished,
            Forbidden forbidden) {
        this.file = file;
        this.known = known;
        this.sights = sights;
        this.settled = settled;
        this.named = named;
        this.wished = wished;
        this.forbidden = forbidden;
        this.parts = new PlotParts(file, known.handling(), forbidden);
    }

    private Matters matters(boolean tale, Set<String> shown) {
        return new Matters(settled, named.words(), sights, known, tale, shown, forbidden);
    }

    /**
     * @param tale whether it tells of people made up, of whom a noun is enough
     */
    PlotCast cast(boolean tale) {
        List<Mention> all =
                matters(tale, tale ? Set.of() : nouns()).named(one -> isShown(one, tale), names());
        if (settled.noun() != null) {
            houses.add(settled.noun());
        }
        for (Mention one : all) {
            if (one.sort() == Sort.PLACE) {
                houses.add(one.said());
            }
        }
        all.addAll(animalsOfHouses());
        played = named.first();
        if (played == null) {
            played = named.unnamed().playing(all);
        }
        for (Mention one : all) {
            animal = one.sort() == Sort.ANIMAL && animal == null ? one.thing() : animal;
            if (one.sort().isLiving()) {
                actors.add(one.said());
                boolean plays = played != null && played.things().contains(one.thing());
                player = plays && player == null ? one.said() : player;
            }
        }
        if (played != null) {
            NamedPart whom = played;
            all.removeIf(one -> whom.things().contains(one.thing()));
        }
        withoutDoubles(all);
        if (played == null) {
            played = owner(all);
        }
        Person asked = played == null ? wished.alone() : played.person();
        person = forbidden.people() || asked == null || forbidden.person(asked) ? null : asked;
        parts.person(person, true);
        all.forEach(parts::told);
        return this;
    }

    /** Whose thing it is: "a keeper's logbook". */
    private @Nullable NamedPart owner(List<Mention> all) {
        for (Mention one : all) {
            int at = one.said().indexOf("'s ");
            if (at > 0) {
                String said = one.said().substring(0, at);
                String noun = said.substring(said.lastIndexOf(' ') + 1);
                boolean somebody = sights.sortAnywhere(noun) == Sort.PERSON;
                if (somebody && !known.idle().contains(noun) && !file.passing().contains(noun)) {
                    return named.unnamed()
                            .playing(
                                    List.of(
                                            new Mention(
                                                    "a " + noun, noun, Sort.PERSON, false, "")));
                }
            }
        }
        return null;
    }

    /** "Why have octopuses ...? One character, an octopus": that one plays. */
    private static void withoutDoubles(List<Mention> all) {
        Set<String> single = new HashSet<>();
        for (Mention one : all) {
            if (one.sort() == Sort.ANIMAL && !one.several()) {
                single.add(one.thing());
            }
        }
        all.removeIf(one -> one.several() && single.contains(one.thing()));
    }

    /** Whether the brief gives an animal a name. */
    boolean isAnimalNamed() {
        return named.callsAnimal();
    }

    /** "A hedgehog hospital" has hedgehogs. */
    private List<Mention> animalsOfHouses() {
        List<Mention> animals = new ArrayList<>();
        for (String house : houses) {
            String bare = EnglishArticles.withoutArticle(house.toLowerCase(Locale.ROOT));
            String first = bare.split(" ", 2)[0];
            if (bare.indexOf(' ') > 0 && sights.sortAnywhere(first) == Sort.ANIMAL) {
                String many = EnglishForms.plural(first);
                animals.add(new Mention(many, first, Sort.ANIMAL, true, ""));
            }
        }
        return animals;
    }

    /** What the brief calls what it sells, and the places that it names. */
    List<String> houses() {
        return houses;
    }

    /** "Frau Adler" is no eagle. */
    private Set<String> names() {
        NamedPart first = named.first();
        return first == null
                ? Set.of()
                : new HashSet<>(List.of(first.name().toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    /**
     * What the brief says that its people and animals do, in its own words and order.
     *
     * @param named what it tells that can be seen
     */
    List<Way> deeds(List<Sight> named) {
        if (settled.tellsStory()) {
            // the brief's own story is in its own shots
            return List.of();
        }
        List<String> told = new ArrayList<>();
        Set<String> unmeant = known.handling().unmeant(Matters.said(this.named.words()));
        named.stream()
                .filter(Matters::isTold)
                .filter(one -> one.things().stream().noneMatch(unmeant::contains))
                .map(Sight::subject)
                .forEach(told::add);
        boolean stated = !told.isEmpty();
        for (Matter one : matters(true, Set.of()).all()) {
            if (told.isEmpty() && one.deed() != null) {
                told.add(one.deed());
            }
        }
        List<Way> deeds = new ArrayList<>();
        for (String one : told) {
            String deed = played(one, stated);
            if (deed != null && !OPEN_ENDS.contains(deed.substring(deed.lastIndexOf(' ') + 1))) {
                deeds.add(
                        new Way(
                                deed,
                                People.FACE,
                                "skin, worn edges",
                                "what is done, heard close"));
            }
        }
        return deeds;
    }

    /** A clause that ends so has lost its end. */
    private static final Set<String> OPEN_ENDS =
            Set.of("a", "an", "the", "to", "of", "in", "on", "at", "with", "and", "across", "for");

    /**
     * With whoever plays in it; null where it is not certain who does it.
     *
     * @param stated whether it is a whole sentence of the brief's own
     */
    private @Nullable String played(String deed, boolean stated) {
        if (deed.startsWith("the " + Picture.PERSON)) {
            return person == null ? null : deed;
        }
        for (String said : actors) {
            if (deed.startsWith(said + " ")) {
                String rest = deed.substring(said.length());
                boolean hers = person != null && said.equals(player);
                return hers ? "the " + Picture.PERSON + rest : deed;
            }
        }
        return stated ? deed : null;
    }

    /**
     * English word for who has a world of their own: the animal that it is about, in a tale whoever
     * plays; null without one.
     */
    @Nullable String world(boolean tale) {
        if (isAnimalNamed()) {
            return animal;
        }
        return played == null || !tale ? null : played.trade();
    }

    /** The words for what is sold. */
    private Set<String> nouns() {
        Set<String> nouns = new HashSet<>();
        String noun = settled.noun();
        if (noun != null) {
            nouns.add(noun.toLowerCase(Locale.ROOT));
        }
        return nouns;
    }

    private boolean isShown(Mention one, boolean tale) {
        boolean shown = tale && file.seen().contains(one.thing());
        boolean idle = known.idle().contains(one.thing()) && !shown;
        boolean passing = file.passing().contains(one.thing());
        boolean figure = one.said().chars().anyMatch(Character::isDigit);
        boolean span =
                List.of(one.said().split(" ", -1)).stream().anyMatch(known.spans()::contains);
        boolean looks = one.sort() == Sort.PLACE && one.thing().equals("square");
        return !idle && !passing && !figure && !span && !looks && PlotParts.plays(one.sort());
    }

    PlotParts parts() {
        return parts;
    }

    /** Who plays; null where nobody may be seen or nobody is named. */
    @Nullable Person person() {
        return person;
    }

    /** Whether the brief introduces who plays, by name or as who speaks. */
    boolean isNamed() {
        return named.first() != null && person != null;
    }

    /** What whoever plays does. */
    List<Way> works() {
        return played == null || person == null ? List.of() : new ArrayList<>(played.works());
    }
}
