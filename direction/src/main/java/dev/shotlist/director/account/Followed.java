package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.usage.ProductUse;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what the story of a brief follows: a thing, a ride, a house of business, a feast ... */
record Followed(AccountFile file, Sights sights, Settled settled) {
    /** What runs on a screen. */
    static final String SCREEN = "screen";

    private static final String FEAST = "feast";

    /** What such trades date is something that people come to. */
    private static final Set<Category> COMING =
            EnumSet.of(
                    Category.ENTERTAINMENT_GAMING,
                    Category.NONPROFIT_CAUSE,
                    Category.FITNESS_SPORTS,
                    Category.MUSIC);

    /**
     * A key of the account file's heroes; null where nothing is told so.
     *
     * @param prop what the camera would see for the product
     */
    @Nullable String in(Kind kind, ProductUse use, Prop prop, BriefFacts stated) {
        return switch (settled.specs().format()) {
            case MUSIC_VIDEO -> "song";
            case TUTORIAL -> null;
            case TRAILER -> STORY;
            case EVENT_PROMO -> FEAST;
            default -> ofThing(kind, use, prop, stated);
        };
    }

    /** By what the thing is, whatever trade sells it; else by how it is used. */
    private @Nullable String ofThing(Kind kind, ProductUse use, Prop prop, BriefFacts stated) {
        Category category = settled.product().category();
        Sort sort = sights.sortAnywhere(prop.name());
        boolean dated =
                !stated.occasion().isEmpty()
                        && COMING.contains(category)
                        && (sort == null || sort == Sort.EVENT);
        if (category == Category.EVENT || dated) {
            return FEAST;
        }
        if (isSoftware()) {
            return SCREEN;
        }
        String unseen = file.unseen().get(category);
        boolean house = sort != Sort.PLACE && place(prop) != null && !CARE.equals(unseen);
        if (house || isStandIn(kind, prop)) {
            String place = unseen == null ? "house" : unseen;
            return CARE.equals(place) && teaches() ? "learn" : place;
        }
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
            // a calf's jacket goes down no street
            return WORN.equals(sorted) && file.hero(use.id()) == null ? null : sorted;
        }
        boolean abstracted = kind.isFallback() && (sort == null || sort == Sort.PLACE);
        String used = file.hero(use.id());
        boolean named = sort == null && "room".equals(used);
        String followed = abstracted && unseen != null ? unseen : named ? "ware" : used;
        if (STORY.equals(followed) && category != Category.ENTERTAINMENT_GAMING) {
            followed = unseen == null ? "ware" : unseen;
        }
        return CARE.equals(followed) && teaches() ? "learn" : followed;
    }

    private static final String CARE = "care";
    private static final String WORN = "worn";
    private static final String STORY = "story";

    /** Whether it tells of what happens to people made up. */
    static boolean isTale(@Nullable String hero) {
        return "song".equals(hero) || STORY.equals(hero);
    }

    /**
     * "Officina Berti" is a workshop: the English word for what a firm is called after or calls
     * itself; null where that is no place.
     */
    @Nullable String place(Prop prop) {
        if (sights.sortAnywhere(prop.name()) == Sort.PLACE) {
            return prop.name();
        }
        String brand = settled.product().brand();
        if (brand == null || brand.indexOf(' ') < 0) {
            return null;
        }
        Called nothing = new Called(Set.of(), Set.of(), false);
        Language language = settled.reading().language();
        for (Mention one : sights.mentions(List.of(brand.split(" ", -1)), language, nothing)) {
            boolean house = !sights.ways().outdoors().contains(one.home());
            if (one.sort() == Sort.PLACE && house && !NATURE.contains(one.thing())) {
                return one.thing();
            }
        }
        return null;
    }

    /** "Norte & Mar" has no counter in the sea. */
    private static final Set<String> NATURE =
            Set.of(
                    "sea",
                    "river",
                    "lake",
                    "mountain",
                    "hill",
                    "forest",
                    "wood",
                    "island",
                    "beach",
                    "coast",
                    "valley",
                    "sky",
                    "north",
                    "south",
                    "ocean",
                    "bay",
                    "desert");

    /** Whether nothing is known of the product but its trade, and a thing stands for that. */
    private static boolean isStandIn(Kind kind, Prop prop) {
        String thing = kind.thing();
        return kind.isFallback() && thing != null && thing.endsWith(prop.name());
    }

    /** Whether the brief says beside the name that it teaches. */
    private boolean teaches() {
        String text = settled.reading().text();
        int at = Math.max(0, text.indexOf(String.valueOf(settled.product().brand())));
        String beside = text.substring(at, Math.min(text.length(), at + BESIDE));
        return says(beside + ' ' + settled.noun(), file.learning(), settled.reading().language());
    }

    /** So many characters behind a name a brief says what it is. */
    private static final int BESIDE = 60;

    /** Whoever is followed there, a place is seen as such. */
    private static final Set<String> OPEN_PLACES = Set.of("room", "feast", "ware");

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

    private boolean isSoftware() {
        String noun = settled.noun();
        return noun != null && says(noun, file.software(), settled.reading().language());
    }

    private static boolean says(String text, Map<Language, String> listed, Language language) {
        List<String> said = Words.letters(text);
        return List.of(listed.getOrDefault(language, "").split(", ", -1)).stream()
                .anyMatch(said::contains);
    }
}
