package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.story.OwnProp;
import dev.shotlist.director.story.SceneCount;
import dev.shotlist.director.story.StoryFile;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.story.Testimonies;
import dev.shotlist.director.usage.ProductUse;
import dev.shotlist.director.usage.UseCasting;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
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

    /** Stands in a place for what a firm is. */
    private static final String BUSINESS = "place of business";

    private final AccountFile file;
    private final CastWords cast;
    private final Sights sights;
    private final StoryGrammar grammar;
    private final Testimonies testimonies;
    private final Plot plot;

    public Account(FactFiles files, Sights sights, StoryFile story) {
        this.file = files.read("director/account.json", AccountFile.class);
        this.cast = files.read("director/cast.json", CastWords.class);
        this.sights = sights;
        this.grammar = story.grammar;
        this.testimonies = story.testimonies;
        this.plot = new Plot(files, file, sights, grammar, testimonies);
    }

    /** Whether an idea is made of the brief's own people and things. */
    public static boolean tells(String idea) {
        return idea.equals(ID) || idea.equals(Plot.ID);
    }

    /** Whom a brief names: asked for once, whoever tells the piece. */
    public NamedParts parts(Settled settled, BriefWords words, Dice dice) {
        return new NamedParts(settled, words, sights, cast, dice);
    }

    /**
     * The brief as it tells itself; null where it tells too little.
     *
     * @param fits whether the kind is of this very product
     * @param usage how such a product is used and looks
     * @param stated what the brief states of it
     * @param parts whom it names
     */
    public @Nullable Casting of(
            Settled settled,
            Kind kind,
            boolean fits,
            UseCasting usage,
            BriefFacts stated,
            NamedParts parts,
            WishedPerson wished,
            Forbidden forbidden,
            Dice dice) {
        Substance substance = new Substance(settled, fits, stated);
        NamedPart named = parts.first();
        int count = SceneCount.of(settled);
        if (!settled.shots().isEmpty() || count < Substance.RICH || substance.isBare(named)) {
            return null;
        }
        ProductUse use = usage.use();
        Prop usual = usage.prop(forbidden);
        Followed followed = new Followed(file, sights, settled);
        String hero = followed.in(kind, use, usual, stated);
        if (hero == null || (named == null && Followed.SCREEN.equals(hero))) {
            // an app among things that somebody else has is told better by how one is used
            return null;
        }
        Prop prop =
                Followed.SCREEN.equals(hero)
                        ? OwnProp.running(null, usual, grammar)
                        : withoutName(usual, settled);
        List<Matter> matters =
                new Matters(
                                settled,
                                parts.words(),
                                sights,
                                file,
                                Followed.isTale(hero),
                                known(prop, named),
                                forbidden)
                        .all();
        if (!substance.isRich(matters, named, hero)) {
            return null;
        }
        NamedPart played = named == null ? parts.unnamed().ofRole(matters) : named;
        if (played != null) {
            matters.removeIf(one -> played.things().contains(one.named().thing()));
        }
        Person person =
                forbidden.people() ? null : person(played, hero, use, wished, forbidden, dice);
        Premise premise =
                new Premise(hero, person != null, isSeen(hero), use, stated, settled.language());
        AccountFrames frames = new AccountFrames(grammar, premise, forbidden, dice);
        AccountPictures pictures = new AccountPictures(file, premise, frames, dice);
        AccountStory story = new AccountStory(file, hero, pictures);
        List<Picture> beats =
                story.beats(
                        matters,
                        played == null ? List.of() : played.works(),
                        count,
                        (int) Math.ceil(settled.specs().duration().value() / LONGEST));
        if (beats.size() < Substance.RICH) {
            return null;
        }
        Map<String, String> places = places(hero, followed.place(prop), matters, use, dice);
        places.putAll(pictures.places());
        Concept concept = new AccountConcept(settled, hero, prop, person, isSeen(hero)).of(matters);
        Idea idea = idea(concept, person, places, beats);
        Map<Language, List<String>> said = testimonies.of(settled.product().category(), dice);
        Kind told = kind.telling(idea, kind.avoid(), List.of(), said, List.of());
        return Casting.of(told, idea, prop, person);
    }

    /** What is seen anyway: the product, and what belongs to whoever is named. */
    private static Set<String> known(Prop prop, @Nullable NamedPart named) {
        Set<String> known = new HashSet<>();
        String head = Matters.head(prop.name());
        if (head != null) {
            known.add(head);
            known.add(prop.name());
            known.add(EnglishForms.singular(head));
        }
        if (named != null) {
            known.addAll(named.things());
            known.addAll(List.of(named.name().toLowerCase(Locale.ROOT).split(" ", -1)));
        }
        return known;
    }

    private static Idea idea(
            Concept concept,
            @Nullable Person person,
            Map<String, String> places,
            List<Picture> beats) {
        return Idea.made(ID, Idea.Focus.PRODUCT, concept, person, places, beats);
    }

    /** Plays out the brief's own people and things. */
    public Plot plot() {
        return plot;
    }

    /** How many pictures the brief tells as they are to be seen. */
    public static long told(List<Sight> named) {
        return named.stream().filter(one -> one.ordered() || Matters.isTold(one)).count();
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

    /** No picture stands longer than this, in seconds, if a second look can part it. */
    private static final double LONGEST = 6;

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

    /**
     * Where a song's own ride is; else where such things are used.
     *
     * @param called the kind of place that the firm is called after, if it is
     */
    private Map<String, String> places(
            String hero, @Nullable String called, List<Matter> matters, ProductUse use, Dice dice) {
        Map<String, String> places = new LinkedHashMap<>();
        boolean tale = Followed.isTale(hero);
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
        if (called != null) {
            at = at.replace(BUSINESS, called);
        }
        places.put(AccountFrames.PLACE, at);
        places.put(AccountFrames.LATER, tale ? at : usual.getLast());
        return places;
    }
}
