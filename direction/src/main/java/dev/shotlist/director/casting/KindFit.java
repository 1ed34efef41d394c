package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well the kind fits that a brief's product was placed in. */
public final class KindFit {
    /** So many pictures of its own carry a piece better than those of another trade. */
    private static final int RICH = 3;

    /** Who names so many things wants to see them, beside whatever is told. */
    private static final int LISTED = 2;

    /** In seconds: a shorter piece has no room for more than what it tells. */
    private static final double LONG = 25;

    /** So many images fill a song's video, even if nothing is done in them. */
    private static final int FULL = 5;

    private KindFit() {}

    /** These tell a story of their own each; what is known of the kind is of another one. */
    private static final Set<Category> TOLD =
            EnumSet.of(Category.MUSIC, Category.ENTERTAINMENT_GAMING, Category.EVENT);

    /**
     * Whether the brief's own pictures carry the piece and the kind's story, of another film, song
     * or feast, would only stand beside them.
     */
    public static boolean tellsItsOwn(List<Sight> named, Settled settled) {
        Category category = settled.product().category();
        // what is listed of a feast is what its kind shows
        boolean full =
                switch (category) {
                    case MUSIC -> named.size() >= FULL;
                    case ENTERTAINMENT_GAMING -> named.size() >= RICH;
                    default -> false;
                };
        return TOLD.contains(category) && (full || isRich(named, settled));
    }

    /** Whether the brief itself names enough to be filmed. */
    public static boolean isRich(List<Sight> named, Settled settled) {
        return settled.shots().size() > 1
                || named.stream().filter(one -> one.acts() || one.ordered()).count() >= RICH;
    }

    /** Whether it is a song or a film of which the brief says what is seen. */
    public static boolean hasItsOwn(List<Sight> named, Settled settled) {
        return ITS_OWN.contains(settled.product().category()) && !named.isEmpty();
    }

    /** What a song or a film is about is seen in it, and never what another one is about. */
    private static final Set<Category> ITS_OWN =
            EnumSet.of(Category.MUSIC, Category.ENTERTAINMENT_GAMING);

    /**
     * Whether an idea that was written for the kind is told as it stands: what the brief names in
     * passing would only break it up.
     */
    public static boolean isToldWhole(Kind kind, List<Sight> named, Settled settled) {
        return !kind.isFallback()
                && !hasItsOwn(named, settled)
                && !isRich(named, settled)
                && (named.size() < LISTED || settled.specs().duration().value() < LONG);
    }

    /** Trades in which the thing itself is the story. */
    private static final Set<Category> MAKING =
            EnumSet.of(
                    Category.APPAREL_FOOTWEAR,
                    Category.ACCESSORIES_JEWELRY,
                    Category.HOME_LIVING,
                    Category.KIDS_TOYS);

    /** Whether the brief says that something else is made than what the kind is of. */
    public static boolean makesOther(
            Kind kind, List<Sight> named, Settled settled, Set<String> makes) {
        if (!MAKING.contains(settled.product().category())) {
            return false;
        }
        List<String> words = kind.words().getOrDefault(Language.EN, List.of());
        boolean other = false;
        for (Sight sight : named) {
            String[] said = sight.subject().split(" ", 4);
            boolean made = sight.acts() && said.length > 2 && makes.contains(said[2]);
            if (made && !sight.things().isEmpty()) {
                String first = said.length > 3 ? said[3] : "";
                if (words.stream().anyMatch(first::contains)) {
                    return false;
                }
                other = true;
            }
        }
        return other;
    }

    /**
     * Whether the product is such a thing: the brief's own noun is one of the words of the kind, or
     * ends with one, or says nothing and the name says it. A match anywhere else in the brief rests
     * on a side word and is worth less than what the brief itself names.
     */
    public static boolean fits(Kind kind, Settled settled, Sights sights, World world) {
        if (kind.isFallback()) {
            return false;
        }
        if (Feast.isOfFood(settled, sights) && Feast.shows(kind)) {
            return true;
        }
        Language language = settled.reading().language();
        String noun = settled.noun();
        if (kind.equals(KindOfName.ofCause(world, settled))) {
            return true;
        }
        if (noun == null || world.isBare(noun, language)) {
            return isTold(kind, settled, world)
                    || isOf(kind, settled.product().name(), settled, sights, world)
                    || isBeside(kind, settled, sights, world);
        }
        if (isOf(kind, noun, settled, sights, world)) {
            return true;
        }
        Sort sort = sights.sort(noun);
        boolean thing = (sort != null && sort.isWare()) || sights.hasPictures(noun);
        return !thing
                && (isOf(kind, settled.product().name(), settled, sights, world)
                        || isBeside(kind, settled, sights, world));
    }

    /** Whether the brief says that this is what is done. */
    private static boolean isTold(Kind kind, Settled settled, World world) {
        Language language = settled.reading().language();
        String goods = GoodsText.of(settled.reading());
        Category category = settled.product().category();
        return category == Category.SOFTWARE_APP
                ? world.isFor(kind, goods, language)
                : !category.sold().isHeld() && kind.equals(world.doing(category, goods, language));
    }

    private static boolean isBeside(Kind kind, Settled settled, Sights sights, World world) {
        return beside(settled).stream()
                .anyMatch(called -> isOf(kind, called, settled, sights, world));
    }

    private static boolean isOf(
            Kind kind, String noun, Settled settled, Sights sights, World world) {
        Language language = settled.reading().language();
        if (noun.isBlank() || !world.heads(kind, noun, language)) {
            return false;
        }
        String whole = noun.toLowerCase(Locale.ROOT);
        List<String> words = kind.words().getOrDefault(language, List.of());
        boolean listed = words.contains(whole) || words.contains(EnglishForms.singular(whole));
        if (listed) {
            return true;
        }
        if (settled.product().category() == Category.EVENT && noun.indexOf(' ') > 0) {
            // a fair, a festival or a night may be of anything
            return false;
        }
        Sort sort = sights.sort(noun);
        boolean ware = sort != null && sort.isWare();
        if (ware && kind.thing() != null && !isWare(kind.thing(), sights)) {
            // a rope is no climbing hall
            return false;
        }
        // a lunch box is no box to store things in
        return noun.indexOf(' ') < 0 || !sights.hasPictures(whole);
    }

    private static boolean isWare(String thing, Sights sights) {
        Sort sort = sights.sort(thing.replace("{color}", "").strip());
        return sort != null && sort.isWare();
    }

    /**
     * What the brief may call the product where it first names it, the fewest words first: an
     * "academia Força Viva" is an academia.
     */
    static List<String> beside(Settled settled) {
        String name = settled.product().name();
        String text = settled.reading().text();
        int end = text.indexOf(name) - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return List.of();
        }
        List<String> called = new ArrayList<>();
        for (int from = end; from > 0 && called.size() < BEFORE; from--) {
            char before = text.charAt(from - 1);
            if (!isWritten(before)) {
                break;
            }
            if (from == 1 || (before != ' ' && !isWritten(text.charAt(from - 2)))) {
                called.add(text.substring(from - 1, end));
                break;
            }
            if (before == ' ' && from < end) {
                called.add(text.substring(from, end));
            }
        }
        return called;
    }

    private static boolean isWritten(char c) {
        return Character.isLetter(c) || c == ' ' || c == '-' || c == '\'';
    }

    /** So many words before a name may say what it is the name of. */
    private static final int BEFORE = 3;
}
