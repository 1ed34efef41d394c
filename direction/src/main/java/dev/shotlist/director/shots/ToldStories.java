package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Words;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Sights;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes for the shots of a piece what its brief tells as happening one after another: "a girl
 * misses the last metro, she crosses the town on foot". Who tells their story wants to see it.
 */
public final class ToldStories {
    /** In these a story is what is seen. */
    private static final Set<Format> TALES = EnumSet.of(Format.MUSIC_VIDEO, Format.TRAILER);

    /** In these it is what is explained. */
    private static final Set<Format> SHOWING = EnumSet.of(Format.EXPLAINER, Format.PRODUCT_DEMO);

    /** One moment alone is no story. */
    private static final int FEWEST = 2;

    /** Who orders so many shots has made their list. */
    private static final int LIST = 3;

    private final FactFiles files;
    private final ShotWords words;
    private final Sights sights;

    public ToldStories(FactFiles files, ShotWords words, Sights sights) {
        this.files = files;
        this.words = words;
        this.sights = sights;
    }

    /** The same with the brief's own story for its shots, where it tells one and lists none. */
    public Settled ordered(Settled settled) {
        Format format = settled.specs().format();
        boolean tale = TALES.contains(format);
        int listed = settled.shots().size();
        boolean explains = format == Format.EXPLAINER;
        // in English a house's own things are told already, one by one
        boolean house = format == Format.BRAND_FILM && settled.reading().language() != Language.EN;
        // in English and in infinitives steps are found as such
        boolean lesson =
                format == Format.TUTORIAL
                        && listed == 0
                        && settled.reading().language() != Language.EN;
        StoryTelling known = files.shared("director/told-story.json", StoryTelling.class);
        boolean cause =
                isCause(settled)
                        && known.appeals(settled.reading().text(), settled.reading().language());
        if (!(tale || house || lesson || cause || SHOWING.contains(format))
                || (listed >= LIST && !explains)) {
            return settled;
        }
        ToldMoments moments = new ToldMoments(settled, known, words, sights, tale);
        if (lesson) {
            List<ShotOrder> steps = moments.listed();
            return steps.isEmpty() ? settled : settled.withShots(steps);
        }
        if (listed >= LIST) {
            return settled.withShots(moments.headed(settled.shots()));
        }
        List<ShotOrder> told = moments.found();
        if (explains && told.stream().allMatch(one -> isTitle(one, settled, known))) {
            // "how our jug works. Brand Klaris" says what is to be explained, and explains nothing
            return settled;
        }
        int fewest = house ? 1 : FEWEST;
        return told.size() >= fewest && told.size() > listed ? settled.withShots(told) : settled;
    }

    /** Whether it asks the question of the piece or names who it is for. */
    private static boolean isTitle(ShotOrder told, Settled settled, StoryTelling known) {
        Language language = settled.reading().language();
        String first = told.words().strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        String brand = settled.product().brand();
        boolean named =
                brand != null
                        && told.words().contains(brand)
                        && Words.count(told.words()) <= Words.count(brand) + 1;
        return named || known.asks().getOrDefault(language, Set.of()).contains(first);
    }

    /** Whether it asks people to do something otherwise and sells nothing. */
    private static boolean isCause(Settled settled) {
        return settled.specs().format() == Format.AD_CREATIVE
                && settled.product().category() == Category.NONPROFIT_CAUSE;
    }

    /** Whether what its brief states is what is shown, be it to be seen or only said. */
    static boolean isExplained(Settled settled) {
        return settled.tellsStory()
                && (settled.specs().format() == Format.EXPLAINER || isCause(settled));
    }
}
