package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final String FILMS = "film_or_series";

    /** The kind that the brief's words name; a song is known by its genre. */
    public static Kind kind(
            World world,
            Settled settled,
            WishedPerson wished,
            Set<String> saysNothing,
            Sights sights) {
        Kind kind = named(world, settled, wished, saysNothing, sights);
        Category category = settled.product().category();
        // "a 20 s film" is what is to be made
        boolean piece =
                kind.id().equals(FILMS)
                        && settled.noun() == null
                        && category != Category.ENTERTAINMENT_GAMING;
        return piece ? world.fallback(category) : kind;
    }

    private static Kind named(
            World world,
            Settled settled,
            WishedPerson wished,
            Set<String> saysNothing,
            Sights sights) {
        Category category = settled.product().category();
        Fact<String> genre = settled.reading().genre();
        String noun = settled.noun();
        if (category == Category.MUSIC && hasOwnPictures(settled, wished)) {
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
        boolean vague =
                noun != null
                        && isEmpty(noun, saysNothing, sights)
                        && ((isAll(noun, world, settled) && isSilent(noun, saysNothing))
                                || !isKnown(world, noun, settled));
        // whatever an app is for, it is an app
        boolean app = category == Category.SOFTWARE_APP;
        if ((onlyName || vague) && !app) {
            Kind titled = onlyName ? KindOfName.headed(world, settled) : null;
            if (titled != null) {
                return titled;
            }
            Kind named =
                    world.anywhere(
                            goods(settled.reading()), settled.reading().language(), category);
            if (named != null) {
                return named;
            }
        }
        Kind ofBrand =
                noun == null || brand == null
                        ? null
                        : KindOfName.ofBrand(world, settled, noun, brand);
        if (ofBrand != null) {
            return ofBrand;
        }
        Kind longer =
                noun == null
                        ? null
                        : world.longer(
                                noun, goods(settled.reading()), settled.reading().language());
        if (longer != null) {
            return longer;
        }
        // what else the text names is what it is for or with, and not what it is
        String text = onlyName || (vague && app) ? goods(settled.reading()) : "";
        Language language = settled.reading().language();
        Kind found = world.find(category, settled.product().name(), noun, text, language);
        Kind feast = Feast.of(world, settled, sights);
        if (feast != null && (found.isFallback() || GENERAL.contains(found.id()))) {
            return feast;
        }
        boolean named = noun != null && !settled.product().name().equalsIgnoreCase(noun);
        if (category == Category.MUSIC && named && world.categoryOf(found) != category) {
            // a song called after bed linen shows none
            return world.fallback(category);
        }
        Kind told = found.isFallback() ? beside(world, settled, saysNothing, found) : found;
        Kind purpose =
                (app || category == Category.NONPROFIT_CAUSE) && told.isFallback()
                        ? world.about(category, goods(settled.reading()), language)
                        : null;
        return purpose == null ? told : purpose;
    }

    /** Feasts that may be of anything. */
    private static final Set<String> GENERAL = Set.of("festival", "town_festival", "school_fete");

    /** What stands before the name says what it is the name of, where nothing else does. */
    private static Kind beside(
            World world, Settled settled, Set<String> saysNothing, Kind otherwise) {
        Language language = settled.reading().language();
        for (String called : KindFit.beside(settled)) {
            Kind known = world.anywhere(called, language);
            if (known != null
                    && world.categoryOf(known) == settled.product().category()
                    && !isSilent(called, saysNothing)
                    && !world.isBare(called, language)
                    && world.heads(known, called, language)) {
                return known;
            }
        }
        return otherwise;
    }

    /** "Students" and "a friendly voice" are no product. */
    private static boolean isEmpty(String noun, Set<String> saysNothing, Sights sights) {
        String lower = noun.toLowerCase(Locale.ROOT);
        Sort sort = sights.sort(lower);
        boolean people =
                sort == Sort.GROUP || (sort == Sort.PERSON && EnglishForms.isPlural(lower));
        return people || isSilent(lower, saysNothing);
    }

    private static boolean isSilent(String noun, Set<String> saysNothing) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return saysNothing.contains(lower)
                || saysNothing.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** Whether nothing stands beside what is silent: a flour brand is flour. */
    private static boolean isAll(String noun, World world, Settled settled) {
        return noun.indexOf(' ') < 0 || world.isBare(noun, settled.reading().language());
    }

    /** Accountants are people and a trade. */
    private static boolean isKnown(World world, String noun, Settled settled) {
        Language language = settled.reading().language();
        Kind known = world.anywhere(noun, language);
        return known != null && world.heads(known, noun, language);
    }

    /** Where the brief forbids what stands for such a product, something else has to. */
    public static Kind allowed(Kind kind, World world, Settled settled, Forbidden forbidden) {
        String thing = kind.thing();
        boolean banned = thing != null && forbidden.text(thing.replace("{color}", "").strip());
        return banned ? world.fallback(settled.product().category()) : kind;
    }

    /** The sentence round a span, in code points. */
    private static Span sentence(String text, Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(0, span.end());
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Span(text.codePointCount(0, from), text.codePointCount(0, to));
    }

    private static final String ENDS = ".!?\n";

    /** The brief without the words for its looks: "sage green and cream" sells no cream. */
    private static String goods(Reading reading) {
        List<Span> looks = new ArrayList<>();
        reading.colors().forEach(fact -> looks.add(fact.span()));
        reading.style().forEach(fact -> looks.add(fact.span()));
        reading.moods().forEach(fact -> looks.add(fact.span()));
        if (reading.platform() != null && reading.product() != null) {
            Span film = sentence(reading.text(), reading.platform().span());
            Span product = reading.product().span();
            if (product.start() >= film.end() || product.end() <= film.start()) {
                // "for our homepage and sales emails" sells no sales
                looks.add(film);
            }
        }
        return reading.without(looks);
    }

    /** A song's brief that names a place or a person has its own film in mind. */
    private static boolean hasOwnPictures(Settled settled, WishedPerson wished) {
        return wished.words() != null
                || settled.reading().style().stream()
                        .anyMatch(word -> word.value().aspect() == StyleWord.Aspect.PLACE);
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
