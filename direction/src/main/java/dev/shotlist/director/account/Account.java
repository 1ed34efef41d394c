package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.story.OwnProp;
import dev.shotlist.director.story.SceneCount;
import dev.shotlist.director.story.StoryFile;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.story.Testimonies;
import dev.shotlist.director.usage.ProductUse;
import dev.shotlist.director.usage.UseCasting;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Casts a brief that tells enough of its own: whom it names, what it tells of, and the product with
 * all of that. Where a brief tells less, the kind's own ideas are better.
 */
public final class Account {
    /** Id of the idea that is told from the brief alone. */
    public static final String ID = "account";

    /** So many things of the brief's own fill a piece; with somebody it names, fewer do. */
    private static final int RICH = 3;

    private static final int RICH_WITH_NAME = 2;

    private static final String ANY = "any";

    private final AccountFile file;
    private final CastWords cast;
    private final Sights sights;
    private final StoryGrammar grammar;
    private final Testimonies testimonies;

    public Account(FactFiles files, Sights sights, StoryFile story) {
        this.file = files.read("director/account.json", AccountFile.class);
        this.cast = files.read("director/cast.json", CastWords.class);
        this.sights = sights;
        this.grammar = story.grammar;
        this.testimonies = story.testimonies;
    }

    /**
     * The brief as it tells itself; null where it tells too little.
     *
     * @param usage how such a product is used and looks
     * @param stated short lines that the brief states of it
     */
    public @Nullable Casting of(
            Settled settled,
            Kind kind,
            UseCasting usage,
            List<String> stated,
            WishedPerson wished,
            Forbidden forbidden,
            Dice dice) {
        ProductUse use = usage.use();
        Prop usual = usage.prop(forbidden);
        String hero = hero(settled, kind, use, usual);
        Prop prop =
                SCREEN.equals(hero)
                        ? OwnProp.running(null, usual, grammar)
                        : withoutName(usual, settled);
        int count = SceneCount.of(settled);
        if (hero == null || !settled.shots().isEmpty() || count < RICH) {
            return null;
        }
        NamedParts parts = new NamedParts(settled, sights, cast, dice);
        NamedPart named = parts.first();
        Set<String> known = new HashSet<>();
        String head = Matters.head(prop.name());
        if (head != null) {
            known.add(head);
            known.add(prop.name());
        }
        if (named != null) {
            known.addAll(named.things());
            known.addAll(List.of(named.name().toLowerCase(Locale.ROOT).split(" ", -1)));
        }
        List<Matter> matters =
                new Matters(settled, sights, file, isTale(hero), known, forbidden).all();
        if (matters.size() < fewest(named)) {
            return null;
        }
        NamedPart played = named == null ? parts.ofRole(matters) : named;
        if (played != null) {
            matters.removeIf(one -> played.things().contains(one.named().thing()));
        }
        Person person =
                forbidden.people() ? null : person(played, hero, use, wished, forbidden, dice);
        AccountStory story =
                new AccountStory(
                        file,
                        grammar,
                        use,
                        hero,
                        person != null,
                        isSeen(hero),
                        stated,
                        settled.language(),
                        forbidden,
                        dice);
        List<Picture> beats =
                story.beats(matters, played == null ? List.of() : played.works(), count);
        if (beats.size() < RICH) {
            return null;
        }
        Map<String, String> places = places(hero, matters, use, dice);
        places.putAll(story.places());
        Idea idea =
                new Idea(
                        ID,
                        List.of(),
                        Idea.Focus.PRODUCT,
                        null,
                        new Concept("", settled.mood().tone(), "", "", ""),
                        person,
                        places,
                        ANY,
                        ANY,
                        beats,
                        null);
        Map<Language, List<String>> said = testimonies.of(settled.product().category(), dice);
        Kind told = kind.telling(idea, kind.avoid(), List.of(), said, List.of());
        return new Casting(told, idea, List.of(), prop, person, 0);
    }

    /** "Tidewater bikes" are bikes: a name looks like nothing. */
    private static Prop withoutName(Prop prop, Settled settled) {
        String brand = String.valueOf(settled.product().brand()).toLowerCase(Locale.ROOT);
        List<String> names = List.of(brand.split(" ", -1));
        List<String> words = List.of(prop.name().split(" ", -1));
        List<String> kept = words.stream().filter(one -> !names.contains(one)).toList();
        boolean named = kept.size() < words.size() && !kept.isEmpty();
        String head = words.getLast();
        List<String> plain = kept.contains(head) ? kept : List.of(head);
        return named || !kept.contains(head) ? Prop.plain(String.join(" ", plain)) : prop;
    }

    /** Somebody at work is a picture already. */
    private static int fewest(@Nullable NamedPart named) {
        if (named == null) {
            return RICH;
        }
        return named.works().isEmpty() ? RICH_WITH_NAME : 1;
    }

    private @Nullable String hero(Settled settled, Kind kind, ProductUse use, Prop prop) {
        return switch (settled.specs().format()) {
            case MUSIC_VIDEO -> "song";
            case TUTORIAL -> null;
            case TRAILER -> "story";
            case EVENT_PROMO -> "feast";
            default -> ofThing(settled, kind, use, prop);
        };
    }

    /** By what the thing is, whatever trade sells it; else by how it is used. */
    private @Nullable String ofThing(Settled settled, Kind kind, ProductUse use, Prop prop) {
        Category category = settled.product().category();
        if (category == Category.EVENT) {
            return "feast";
        }
        if (isSoftware(settled)) {
            return SCREEN;
        }
        Sort sort = sights.sortAnywhere(prop.name());
        String sorted = sort == null ? null : BY_SORT.get(sort);
        if (sort == Sort.VEHICLE && file.open().contains(Matters.head(prop.name()))) {
            return "wheels";
        }
        if (sort == Sort.PLACE && OPEN_PLACES.contains(String.valueOf(file.hero(use.id())))) {
            return "place";
        }
        if ("meal".equals(sorted) && "taste".equals(file.hero(use.id()))) {
            return "taste";
        }
        if (sorted != null) {
            return sorted;
        }
        String unseen = file.unseen().get(category);
        boolean abstracted = kind.isFallback() && (sort == null || sort == Sort.PLACE);
        String used = file.hero(use.id());
        boolean named = sort == null && "room".equals(used);
        String followed = abstracted && unseen != null ? unseen : named ? "ware" : used;
        if (STORY.equals(followed) && category != Category.ENTERTAINMENT_GAMING) {
            followed = unseen == null ? "ware" : unseen;
        }
        return CARE.equals(followed) && teaches(settled) ? "learn" : followed;
    }

    private static final String CARE = "care";
    private static final String STORY = "story";

    private static boolean isTale(@Nullable String hero) {
        return "song".equals(hero) || STORY.equals(hero);
    }

    /** Whether the brief says beside the name that it teaches. */
    private boolean teaches(Settled settled) {
        String text = settled.reading().text();
        int at = Math.max(0, text.indexOf(String.valueOf(settled.product().brand())));
        String beside = text.substring(at, Math.min(text.length(), at + BESIDE));
        return says(beside + ' ' + settled.noun(), file.learning(), settled.reading().language());
    }

    /** So many characters behind a name a brief says what it is. */
    private static final int BESIDE = 60;

    private static final String SCREEN = "screen";

    /** Whoever is followed there, a place is seen as such. */
    private static final Set<String> OPEN_PLACES = Set.of("room", "feast", "ware", "care");

    /** A thing of these sorts is followed as such, whatever it is used like. */
    private static final Map<Sort, String> BY_SORT =
            new EnumMap<>(
                    Map.of(
                            Sort.VEHICLE, "ride",
                            Sort.FOOD, "meal",
                            Sort.DRINK, "sip",
                            Sort.WEAR, "worn",
                            Sort.LARGE, "room",
                            Sort.HELD, "ware",
                            Sort.DEVICE, "ware"));

    private boolean isSoftware(Settled settled) {
        String noun = settled.noun();
        return noun != null && says(noun, file.software(), settled.reading().language());
    }

    private static boolean says(String text, Map<Language, String> listed, Language language) {
        List<String> said = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
        return List.of(listed.getOrDefault(language, "").split(", ", -1)).stream()
                .anyMatch(said::contains);
    }

    /** Of these the product is a thing that stands in the pictures. */
    private static boolean isSeen(String hero) {
        return switch (hero) {
            case "house", "care", "learn", "feast", "story", "song" -> false;
            default -> true;
        };
    }

    private @Nullable Person person(
            @Nullable NamedPart named,
            String hero,
            ProductUse use,
            WishedPerson wished,
            Forbidden forbidden,
            Dice dice) {
        if (named != null && !forbidden.person(named.person())) {
            return named.person();
        }
        AccountFile.Base base = file.base().get(hero);
        List<Person> people = base == null ? use.people() : base.people();
        List<Person> allowed = people.stream().filter(one -> !forbidden.person(one)).toList();
        return allowed.isEmpty() ? null : wished.cast(dice.pick(allowed, "account person"));
    }

    /** Where a song's own ride is; else where such things are used. */
    private Map<String, String> places(
            String hero, List<Matter> matters, ProductUse use, Dice dice) {
        Map<String, String> places = new LinkedHashMap<>();
        boolean tale = isTale(hero);
        AccountFile.Base base = file.base().get(hero);
        List<String> usual = tale ? grammar.rooms() : base == null ? use.places() : base.places();
        String at = tale ? dice.pick(usual, "account room") : usual.getFirst();
        for (Matter one : matters) {
            Mention named = one.named();
            if (named.sort() == Sort.VEHICLE && hero.equals("song")) {
                at = "the inside of " + named.said();
                break;
            }
            if (tale && named.sort() == Sort.PLACE && !named.several()) {
                at = named.said();
                break;
            }
        }
        places.put(AccountStory.PLACE, at);
        places.put(AccountStory.LATER, tale ? at : usual.getLast());
        return places;
    }
}
