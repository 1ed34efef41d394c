package dev.shotlist.director.usage;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Services;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how a product is used: by its own noun, by its kind, by its trade. */
public final class Uses {
    /** How a thing is made belongs in films of its makers. */
    private static final String CRAFT = "craft";

    private static final String SERVE = "serve";

    /** Trades in which whoever works makes or mends things. */
    private static final Set<Category> MAKING =
            EnumSet.of(
                    Category.APPAREL_FOOTWEAR,
                    Category.ACCESSORIES_JEWELRY,
                    Category.HOME_LIVING,
                    Category.KIDS_TOYS,
                    Category.MUSIC);

    private static final String FILM = "film";

    private static final String THING = "thing";

    private static final String SERVICES = "services";

    /** Longest noun of the lists, in words. */
    private static final int LONGEST = 3;

    private final Map<String, List<ProductUse>> byWord = new HashMap<>();
    private final Map<Category, ProductUse> byCategory = new EnumMap<>(Category.class);
    private final Map<String, ProductUse> byId = new HashMap<>();
    private final Map<String, List<ProductUse>> byAbout = new HashMap<>();
    private final ProductUse any;

    private record File(String asOf, String source, List<ProductUse> uses) {}

    /**
     * A use and how it was found.
     *
     * @param word of the brief that named it; null where the kind or the trade decided
     * @param kin whether the kind of product is used so too
     */
    record Found(ProductUse use, @Nullable String word, boolean kin) {}

    public Uses(FactFiles files) {
        List<ProductUse> all = files.read("director/uses.json", File.class).uses();
        for (ProductUse use : all) {
            byId.put(use.id(), use);
            ProductUse.About about = use.about();
            if (about != null) {
                byAbout.computeIfAbsent(about.use(), none -> new ArrayList<>()).add(use);
            }
            use.words()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(use));
            use.categories().forEach(category -> byCategory.put(category, use));
        }
        any = byCategory.getOrDefault(Category.CONSUMER_ELECTRONICS, all.getFirst());
    }

    /**
     * @param noun the brief's own, in English or its language
     * @param sort what sort of thing it is known for; null where it is not
     * @param made whether the brief says that it is made: "we make church bells"
     * @param counted whether it speaks of one of them: "a metal detector"
     */
    Found of(
            Settled settled,
            BriefWords words,
            @Nullable String noun,
            Kind kind,
            @Nullable Sort sort,
            boolean made,
            boolean counted) {
        Category category = settled.product().category();
        String word = noun == null ? null : ending(noun, category);
        if (word == null) {
            word = ending(settled.product().name(), category);
        }
        if (word == null) {
            word = ending(String.valueOf(settled.product().brand()), category);
        }
        boolean maker = settled.specs().format() == Format.BRAND_FILM || kind.isFallback();
        if (word == null && noun == null && maker) {
            word = within(words, settled.reading().language() == Language.EN, category);
        }
        String own = kind.noun().getOrDefault(Language.EN, "");
        String usual = kind.isFallback() ? null : ending(own, category);
        ProductUse kin = usual == null ? null : use(usual, category);
        ProductUse said = word == null ? null : use(word, category);
        if (said != null && said.id().equals(CRAFT) && !maker) {
            said = null;
        }
        ProductUse common = byCategory.getOrDefault(category, any);
        if (category == Category.OTHER && noun != null && kind.isFallback()) {
            // nobody serves church bells at a front door
            boolean thing =
                    counted
                            || (EnglishForms.isPlural(noun) && !noun.endsWith(SERVICES))
                            || isTool(noun);
            common = byId.getOrDefault(made ? CRAFT : thing ? THING : common.id(), common);
        }
        // whatever a programme is called after, it is used on a screen
        boolean screen = category == Category.SOFTWARE_APP;
        ProductUse trade = sort == null || screen ? common : ofSort(sort, common);
        String stated = settled.noun();
        boolean service = stated != null && Services.names(stated, settled.reading().language());
        if (service && trade.held() && !screen) {
            // "ich bin Sattlerin": nobody wears her
            trade = byId.getOrDefault(MAKING.contains(category) ? CRAFT : SERVE, trade);
        }
        ProductUse use = screen ? trade : said != null ? said : kin != null ? kin : trade;
        ProductUse nearest = nearest(use, words, settled.reading().language());
        return new Found(nearest, word, kin == null || kin.equals(use));
    }

    /** "Humane spider catcher": English names many tools by what they do. */
    private static boolean isTool(String noun) {
        return noun.indexOf(' ') > 0 && noun.endsWith("er") && !Services.names(noun, Language.EN);
    }

    /** An app is used out in the wet grass or on a sofa, as the brief speaks of birds or series. */
    private ProductUse nearest(ProductUse use, BriefWords words, Language language) {
        ProductUse nearest = use;
        int most = 0;
        for (ProductUse one : byAbout.getOrDefault(use.id(), List.of())) {
            ProductUse.About about = one.about();
            int spoken = about == null ? 0 : spoken(about.words().get(language), words);
            if (spoken > most) {
                nearest = one;
                most = spoken;
            }
        }
        return nearest;
    }

    private static int spoken(@Nullable Set<String> topics, BriefWords words) {
        Set<String> found = new HashSet<>();
        for (int i = 0; topics != null && i < words.size(); i++) {
            if (topics.contains(words.lower(i))) {
                found.add(words.lower(i));
            }
        }
        return found.size();
    }

    /** A thing that no list names is used as things of its sort are, whatever trade sells it. */
    private ProductUse ofSort(Sort sort, ProductUse usual) {
        String id =
                switch (sort) {
                    case FOOD -> "eat";
                    case DRINK -> "drink";
                    case WEAR -> "wear";
                    case VEHICLE -> "drive";
                    case DEVICE -> "device";
                    case INSTRUMENT -> "instrument";
                    case LARGE -> "furnish";
                    case HELD -> usual.held() && usual.alike() ? usual.id() : "thing";
                    default -> usual.id();
                };
        return byId.getOrDefault(id, usual);
    }

    /** By the last words of a name, the longest first: "bike panniers" is no bike. */
    private @Nullable String ending(String name, Category category) {
        List<String> all = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        // "cordless hedge trimmer HT40" ends with the number of its model
        boolean model = all.size() > 1 && all.getLast().chars().anyMatch(Character::isDigit);
        List<String> words = model ? all.subList(0, all.size() - 1) : all;
        for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
            String last = String.join(" ", words.subList(words.size() - count, words.size()));
            if (use(last, category) != null) {
                return last;
            }
        }
        return null;
    }

    /** A brief that has no noun may say elsewhere what it is about. */
    private @Nullable String within(BriefWords words, boolean english, Category category) {
        for (int i = 0; i < words.size(); i++) {
            // "sales emails" sends mails and sells nothing
            boolean modifies = words.clauseEnd(i) == i + 2;
            ProductUse use = use(words.lower(i), category);
            // "une course" is a race, while a bodega is one in any language
            if (use == null || (!english && !use.id().equals(CRAFT))) {
                continue;
            }
            // "a 20 s film" is what is to be made
            boolean piece = use.id().equals(FILM) && category != Category.ENTERTAINMENT_GAMING;
            if (!modifies && words.open(i, i + 1) && !piece) {
                return words.lower(i);
            }
        }
        return null;
    }

    /** Whether the word names a thing that some use is for. */
    boolean knows(String word) {
        return !all(word).isEmpty();
    }

    /** A word with several uses, as "kit", has the one that the trade has; else none is sure. */
    private @Nullable ProductUse use(String word, Category category) {
        List<ProductUse> all = all(word);
        if (all.size() == 1) {
            return all.getFirst();
        }
        return all.stream()
                .filter(one -> one.categories().contains(category))
                .findFirst()
                .orElse(null);
    }

    private List<ProductUse> all(String word) {
        List<ProductUse> all = byWord.get(word);
        return all == null ? byWord.getOrDefault(EnglishForms.singular(word), List.of()) : all;
    }
}
