package dev.shotlist.defaults;

import dev.shotlist.brief.Request;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.PriceTier;
import dev.shotlist.plan.Product;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import dev.shotlist.style.Disagreement;
import dev.shotlist.style.StyleLead;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The step that settles what is still open: what the words say stands, then what references show,
 * then the defaults of platform, category, format and genre, each recorded by path.
 */
public final class Settling {
    private final Defaults defaults;
    private final SettlingSpecs specs;
    private final SettlingSound sound;
    private final SettlingMoods feeling;

    /**
     * @param world what is known of products, read when a brief is silent
     */
    public Settling(Defaults defaults, Supplier<World> world) {
        this.defaults = defaults;
        this.feeling = new SettlingMoods(defaults, new KindMoods(world));
        this.specs = new SettlingSpecs(defaults);
        this.sound = new SettlingSound(defaults);
    }

    public Settled settle(Request request, Reading reading, StyleLead lead) {
        Provenance from = new Provenance();
        Category category = from.settle("product.category", reading.category(), Category.OTHER);
        Format format = format(request, reading, category, from);
        FormatFacts usual = defaults.format(format);
        Language language =
                from.settle("technical_specs.language", reading.copyLanguage(), reading.language());
        Tones.Heard heard = defaults.tones().heard(reading);
        List<MoodFacts> moods = feeling.settle(reading, lead, heard, usual, category, from);
        TechnicalSpecs settledSpecs = specs.settle(request, reading, format, usual, language, from);
        Pace pace = pace(reading, lead, usual, moods, from);
        SettledSound settledSound =
                sound.settle(
                        reading,
                        lead,
                        usual,
                        moods,
                        heard.genre(moods, defaults.grave()),
                        pace,
                        language,
                        request,
                        from);
        from.measured(lead.evidence());
        List<Avoidance> avoid = avoid(request, reading);
        Product product = product(reading, category, format, from);
        CallToAction cta = cta(reading, usual, category, format, from);
        List<Warning> doubts = new ArrayList<>(lead.warnings());
        doubts.addAll(Disagreement.between(lead, reading));
        doubts.addAll(OpenPoints.of(reading, product, settledSpecs, from.defaultsUsed()));
        return new Settled(
                reading,
                language,
                product,
                noun(reading),
                settledSpecs,
                lead,
                moods,
                heard.grade(),
                settledSound,
                pace,
                cta,
                reading.lines().stream().map(Fact::value).toList(),
                avoid,
                bans(avoid, reading, category),
                reading.screenText() == null || reading.screenText().value(),
                sceneCount(reading, format, settledSpecs),
                reading.shots().stream().map(Fact::value).toList(),
                request.context().brand(),
                request.options().seed(),
                from.evidence(),
                from.defaultsUsed(),
                doubts);
    }

    /** Vegan shoes and creams say nothing of what is on a table. */
    private static final Set<Category> UNEATEN =
            EnumSet.of(
                    Category.APPAREL_FOOTWEAR,
                    Category.ACCESSORIES_JEWELRY,
                    Category.BEAUTY_SKINCARE,
                    Category.HOME_LIVING);

    /** What the brief forbids, and what food of its kind never has. */
    private List<Ban> bans(List<Avoidance> avoid, Reading reading, Category category) {
        List<Ban> bans = new ArrayList<>(defaults.bans().of(avoid));
        if (!UNEATEN.contains(category)) {
            bans.addAll(defaults.diets().of(reading.text(), reading.language()));
        }
        return bans;
    }

    /**
     * Pictures that are numbered are all of a film; a song goes on between them where each of them
     * would have to stand for half a verse.
     */
    private static @Nullable Integer sceneCount(
            Reading reading, Format format, TechnicalSpecs specs) {
        Fact<Integer> count = reading.sceneCount();
        if (count == null) {
            return null;
        }
        boolean numbered = format == Format.MUSIC_VIDEO && count.confidence() < SAID;
        return numbered && specs.duration().value() / count.value() > HALF_VERSE
                ? null
                : count.value();
    }

    /** From here on a number of scenes is said, and not only counted in a list. */
    private static final double SAID = 0.65;

    /** In seconds. */
    private static final double HALF_VERSE = 20;

    private static Format format(
            Request request, Reading reading, Category category, Provenance from) {
        Format asked = request.options().format();
        if (asked != null) {
            return asked;
        }
        Format likely =
                switch (category) {
                    case MUSIC -> Format.MUSIC_VIDEO;
                    case EVENT -> Format.EVENT_PROMO;
                    default -> Format.AD_CREATIVE;
                };
        return from.settle("technical_specs.format", reading.format(), likely);
    }

    private static Pace pace(
            Reading reading,
            StyleLead lead,
            FormatFacts usual,
            List<MoodFacts> moods,
            Provenance from) {
        Double cuts = lead.cutsPerMinute();
        if (reading.pace() == null && cuts != null) {
            return Paces.ofCutsPerMinute(cuts);
        }
        Pace byMood = moods.getFirst().pace();
        Pace likely = usual.pace() != null && reading.moods().isEmpty() ? usual.pace() : byMood;
        if (likely == Pace.SLOW && usual.slowest() != null) {
            likely = usual.slowest();
        }
        return from.settle("pacing.overall", reading.pace(), likely);
    }

    private Product product(Reading reading, Category category, Format format, Provenance from) {
        ProductWords words = from.said("product.name", reading.product(), ProductWords.class);
        String brand = from.said("product.brand", reading.brand(), String.class);
        String name;
        if (words != null) {
            name = words.name();
        } else if (brand != null) {
            name = brand;
        } else {
            from.byDefault("product.name");
            name = "Untitled " + format.wire().replace('_', ' ');
        }
        PriceTier tier =
                from.settle(
                        "product.price_tier",
                        reading.priceTier(),
                        defaults.category(category).priceTier());
        return new Product(
                name,
                brand,
                category,
                description(reading, name, brand),
                tier,
                from.said("product.audience", reading.audience(), String.class),
                from.said("product.offer", reading.offer(), String.class));
    }

    /** The product's noun, unless the brief says it only of its viewers or of the voice. */
    private static @Nullable String noun(Reading reading) {
        String noun = reading.product() == null ? null : reading.product().value().noun();
        if (noun == null) {
            return null;
        }
        List<Span> beside =
                Stream.of(reading.audience(), reading.voice())
                        .filter(Objects::nonNull)
                        .map(Fact::span)
                        .toList();
        boolean only = names(reading.text(), noun) && !names(reading.without(beside), noun);
        return only ? null : noun;
    }

    private static boolean names(String text, String noun) {
        return text.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT));
    }

    /** What the brief says of the product, in its own words and nothing else. */
    private static String description(Reading reading, String name, @Nullable String brand) {
        StringBuilder text = new StringBuilder(name);
        String noun = noun(reading);
        boolean adds =
                noun != null
                        && !name.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT));
        if (adds) {
            text.append(", ").append(noun);
        }
        if (brand != null && !name.contains(brand)) {
            text.append(" (").append(brand).append(')');
        }
        List<String> features = reading.features().stream().map(Fact::value).toList();
        if (!features.isEmpty()) {
            text.append(": ").append(String.join("; ", features));
        }
        return text.toString();
    }

    private @Nullable CallToAction cta(
            Reading reading, FormatFacts usual, Category category, Format format, Provenance from) {
        if (reading.cta() != null) {
            from.said("cta", reading.cta());
            return reading.cta().value();
        }
        if (!usual.cta()) {
            return null;
        }
        from.byDefault("cta");
        CtaAction action =
                switch (format) {
                    case BRAND_FILM, EXPLAINER -> CtaAction.LEARN_MORE;
                    case TRAILER ->
                            category == Category.ENTERTAINMENT_GAMING
                                    ? CtaAction.DOWNLOAD
                                    : CtaAction.WATCH_MORE;
                    default -> defaults.category(category).cta();
                };
        return new CallToAction(action, null, null);
    }

    private static List<Avoidance> avoid(Request request, Reading reading) {
        List<Avoidance> all = new ArrayList<>();
        reading.avoid().forEach(fact -> all.add(fact.value()));
        for (String word : request.context().brand().forbiddenWords()) {
            all.add(new Avoidance(word, word.toLowerCase(Locale.ROOT)));
        }
        return all;
    }
}
