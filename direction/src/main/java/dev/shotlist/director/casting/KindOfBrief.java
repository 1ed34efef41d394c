package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Services;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kind of product that a brief's words name; a song is known by its genre. */
public final class KindOfBrief {
    private static final String FILMS = "film_or_series";

    /** Feasts that may be of anything. */
    private static final Set<String> GENERAL = Set.of("festival", "town_festival", "school_fete");

    private final World world;
    private final Settled settled;
    private final WishedPerson wished;
    private final Set<String> saysNothing;
    private final Sights sights;
    private final Category category;
    private final Language language;
    private final @Nullable String noun;

    /**
     * @param saysNothing nouns that name no product
     */
    public KindOfBrief(
            World world,
            Settled settled,
            WishedPerson wished,
            Set<String> saysNothing,
            Sights sights) {
        this.world = world;
        this.settled = settled;
        this.wished = wished;
        this.saysNothing = saysNothing;
        this.sights = sights;
        category = settled.product().category();
        language = settled.reading().language();
        noun = settled.noun();
    }

    public Kind kind() {
        Kind kind = workedIn(named());
        // "a 20 s film" is what is to be made
        boolean piece =
                kind.id().equals(FILMS)
                        && noun == null
                        && category != Category.ENTERTAINMENT_GAMING;
        return piece ? world.fallback(category) : kind;
    }

    /** "Shoe workshop" is shoes: a room is a course only where something is taught in it. */
    private Kind workedIn(Kind found) {
        if (isTaught(category) || !isTaught(world.categoryOf(found))) {
            return found;
        }
        String brand = settled.product().brand();
        if (noun == null && brand != null) {
            // "atelier Passe-Partout" is a house of that name
            return withoutRoom(brand) == null ? found : world.fallback(category);
        }
        String thing = noun == null ? null : withoutRoom(noun);
        return thing == null
                ? found
                : world.find(category, settled.product().name(), thing, "", language);
    }

    private static boolean isTaught(Category category) {
        return category == Category.EDUCATION || category == Category.EVENT;
    }

    /** Null where it names no room, or nothing else. */
    private static @Nullable String withoutRoom(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        int first = lower.indexOf(' ');
        int last = lower.lastIndexOf(' ');
        if (first < 0) {
            return null;
        }
        if (Services.isRoom(lower.substring(last + 1))) {
            return said.substring(0, last);
        }
        return Services.isRoom(lower.substring(0, first)) ? said.substring(first + 1) : null;
    }

    private Kind named() {
        Kind song = category == Category.MUSIC ? song() : null;
        if (song != null) {
            return song;
        }
        String brand = settled.product().brand();
        Kind cause = KindOfName.ofCause(world, settled);
        if (cause != null) {
            return cause;
        }
        boolean onlyName = noun == null || noun.equalsIgnoreCase(brand);
        boolean vague = noun != null && isVague(noun);
        // whatever an app is for, it is an app
        boolean app = category == Category.SOFTWARE_APP;
        Kind told = (onlyName || vague) && !app ? told(onlyName) : null;
        if (told != null) {
            return told;
        }
        Kind nearer = noun == null ? null : nearer(noun, brand);
        if (nearer != null) {
            return nearer;
        }
        // what else the text names is what it is for or with, and not what it is
        String text = onlyName || (vague && app) ? goods() : "";
        return found(text);
    }

    /** By its genre, unless the brief has its own film in mind; null where neither is known. */
    private @Nullable Kind song() {
        if (hasOwnPictures()) {
            return world.fallback(category);
        }
        Fact<String> genre = settled.reading().genre();
        if (genre == null) {
            return null;
        }
        String kin = genre.value() + " song, " + genre.value() + " track";
        Kind song = world.find(category, kin, genre.value(), "", settled.language());
        return song.isFallback() ? null : song;
    }

    /** What the name says, or the rest of the brief, where the noun says nothing. */
    private @Nullable Kind told(boolean onlyName) {
        Kind titled = onlyName ? KindOfName.headed(world, settled) : null;
        Kind named = titled == null ? world.anywhere(goods(), language, category) : titled;
        // a campaign that names a phone sells none
        Category other = named == null ? category : world.categoryOf(named);
        boolean sold = other.sold().isHeld() || other == Category.ENTERTAINMENT_GAMING;
        return sold && category == Category.NONPROFIT_CAUSE ? null : named;
    }

    /** What the house's name or a longer name in the text says of a noun. */
    private @Nullable Kind nearer(String noun, @Nullable String brand) {
        Kind ofBrand = brand == null ? null : KindOfName.ofBrand(world, settled, noun, brand);
        return ofBrand == null ? world.longer(noun, goods(), language) : ofBrand;
    }

    private Kind found(String text) {
        String name = settled.product().name();
        Kind found = world.find(category, name, noun, text, language);
        Kind feast = Feast.of(world, settled, sights);
        if (feast != null && (found.isFallback() || GENERAL.contains(found.id()))) {
            return feast;
        }
        boolean named = noun != null && !name.equalsIgnoreCase(noun);
        if (category == Category.MUSIC && named && world.categoryOf(found) != category) {
            // a song called after bed linen shows none
            return world.fallback(category);
        }
        Kind told = found.isFallback() ? beside(found) : found;
        boolean purposeful =
                category == Category.SOFTWARE_APP || category == Category.NONPROFIT_CAUSE;
        if (!told.isFallback() || category.sold().isHeld()) {
            return told;
        }
        Kind purpose =
                purposeful
                        ? world.about(category, goods(), language)
                        : world.doing(category, goods(), language);
        return purpose == null ? told : purpose;
    }

    /** What stands before the name says what it is the name of, where nothing else does. */
    private Kind beside(Kind otherwise) {
        for (String called : KindFit.beside(settled)) {
            Kind known = world.anywhere(called, language);
            if (known != null
                    && world.categoryOf(known) == category
                    && !isSilent(called)
                    && !world.isBare(called, language)
                    && world.heads(known, called, language)) {
                return known;
            }
        }
        return otherwise;
    }

    private String goods() {
        return GoodsText.of(settled.reading());
    }

    private boolean isVague(String noun) {
        return isEmpty(noun) && ((isAll(noun) && isSilent(noun)) || !isKnown(noun));
    }

    /** "Students" and "a friendly voice" are no product. */
    private boolean isEmpty(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        Sort sort = sights.sort(lower);
        boolean people =
                sort == Sort.GROUP || (sort == Sort.PERSON && EnglishForms.isPlural(lower));
        return people || isSilent(lower);
    }

    private boolean isSilent(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return saysNothing.contains(lower)
                || saysNothing.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** Whether nothing stands beside what is silent: a flour brand is flour. */
    private boolean isAll(String noun) {
        return noun.indexOf(' ') < 0 || world.isBare(noun, language);
    }

    /** Accountants are people and a trade. */
    private boolean isKnown(String noun) {
        Kind known = world.anywhere(noun, language);
        return known != null && world.heads(known, noun, language);
    }

    /** A song's brief that names a place or a person has its own film in mind. */
    private boolean hasOwnPictures() {
        return wished.words() != null
                || settled.reading().style().stream()
                        .anyMatch(word -> word.value().aspect() == StyleWord.Aspect.PLACE);
    }
}
