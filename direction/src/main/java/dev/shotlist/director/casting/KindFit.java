package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well the kind fits that a brief's product was placed in. */
public final class KindFit {
    /** So many pictures of its own carry a piece better than those of another trade. */
    private static final int RICH = 3;

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
        boolean song = settled.product().category() == Category.MUSIC;
        return TOLD.contains(settled.product().category())
                && (isRich(named, settled) || named.size() >= (song ? FULL : RICH));
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
        return !kind.isFallback() && !hasItsOwn(named, settled) && !isRich(named, settled);
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
     * ends with one. A match anywhere else in the brief rests on a side word and is worth less than
     * what the brief itself names.
     */
    public static boolean fits(Kind kind, Settled settled, Sights sights, World world) {
        String noun = settled.noun() == null ? settled.product().name() : settled.noun();
        Sort sort = sights.sort(noun);
        boolean ware = sort != null && sort.isWare();
        if (kind.isFallback() || (ware && kind.thing() != null)) {
            // a rope is no climbing hall
            return false;
        }
        boolean event = settled.product().category() == Category.EVENT;
        List<String> words = kind.words().getOrDefault(settled.reading().language(), List.of());
        String whole = noun.toLowerCase(Locale.ROOT);
        boolean own = noun.indexOf(' ') > 0 && sights.hasPictures(whole);
        if (own && !words.contains(whole)) {
            // a lunch box is no box to store things in
            return false;
        }
        if (event) {
            // a fair, a festival or a night may be of anything
            return words.contains(whole);
        }
        return world.heads(kind, noun, settled.reading().language());
    }
}
