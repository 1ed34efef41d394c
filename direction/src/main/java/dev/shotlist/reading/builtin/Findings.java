package dev.shotlist.reading.builtin;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.bans.AvoidFinder;
import dev.shotlist.reading.doubt.DoubtFinder;
import dev.shotlist.reading.doubt.Parts;
import dev.shotlist.reading.length.LengthFinder;
import dev.shotlist.reading.length.Limits;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.naming.LabelledWork;
import dev.shotlist.reading.naming.NameFinder;
import dev.shotlist.reading.naming.ProductFinder;
import dev.shotlist.reading.shots.FrameFinder;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.Attended;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.wishes.ColorFinder;
import dev.shotlist.reading.wishes.FeatureFinder;
import dev.shotlist.reading.wishes.FormatFinder;
import dev.shotlist.reading.wishes.OfferFinder;
import dev.shotlist.reading.wishes.PaceFinder;
import dev.shotlist.reading.wishes.PlatformFinder;
import dev.shotlist.reading.wishes.StyleFinder;
import dev.shotlist.reading.wishes.VoiceFinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The finders at work on one brief, and the reading that their finds come to. */
final class Findings {

    private final BriefText brief;
    private final LineFinder lines;
    private final ShotFinder shots;
    private final ProductFinder products;
    private final Tagged tagged;
    private final List<Span> named;
    private final AvoidFinder avoids;
    private final VoiceFinder voices;
    private final LengthFinder lengths;
    private final @Nullable Fact<Seconds> duration;
    private final Bans bans;
    private final boolean rules;

    /**
     * @param rules true to ask the rules alone
     */
    Findings(BriefText brief, boolean rules) {
        this.brief = brief;
        this.rules = rules;
        lines = rules ? LineFinder.byRules(brief) : new LineFinder(brief);
        List<NameFinder.Name> names = new NameFinder(brief).names();
        shots = new ShotFinder(brief, rules);
        products = new ProductFinder(brief, names, lines, shots);
        tagged = new Tagged(brief, names, products, shots, rules);
        named = spans(brief, names, tagged.brand());
        avoids = avoids(names);
        voices = new VoiceFinder(brief, avoids);
        lengths = new LengthFinder(brief);
        duration = lengths.find(shots);
        bans = new Bans(brief, avoids, lines, tagged.product(), shots);
    }

    private AvoidFinder avoids(List<NameFinder.Name> names) {
        return rules || brief.size() == 0
                ? new AvoidFinder(brief, names)
                : new AvoidFinder(brief, names, shots.shots().stream().map(Fact::span).toList());
    }

    /**
     * @param text the whole brief, where only its beginning is read
     */
    Reading reading(String text, Limits limits) {
        PlatformFinder places = new PlatformFinder(brief);
        Hit platformHit = places.platformHit();
        Fact<Platform> platform = places.platform(platformHit);
        Fact<String> placement = places.placement(platformHit, platform);
        List<Fact<Ratio>> ratios = new FrameFinder(brief).ratios();
        Sorting sorting = sorting();
        Fact<Format> format = sorting.format();
        StyleFinder words = new StyleFinder(brief);
        List<Fact<ColorWish>> colors = new ColorFinder(brief).find(named);
        List<Fact<Avoidance>> avoid = bans.all();
        SoundFacts sound = SoundFacts.in(brief, avoids, voices, lines);
        Fact<Pace> pace = new PaceFinder(brief).pace();
        Fact<String> offer = new OfferFinder(brief).offer();
        List<Fact<ShotOrder>> pictures =
                new OrderedPictures(lines.lines(), tagged.product(), lines.cta(), offer)
                        .among(shots.shots());
        Fact<Boolean> music = sound.music();
        Parts parts =
                new Parts(
                        format,
                        colors,
                        avoid,
                        lines.lines(),
                        pace,
                        sound.tempo(),
                        sound.genre(),
                        sound.instruments(),
                        music == null ? null : music.value(),
                        sound.voice(),
                        pictures,
                        tagged.product());
        DoubtFinder doubts = new DoubtFinder(brief, limits);
        doubts.frame(duration, platform, placement, ratios);
        doubts.content(duration, shots.count(), parts, lines);
        if (duration != null) {
            doubts.lengths(lengths, duration);
        }
        Fact<Category> category = category(format, sorting);
        return new Reading(
                text,
                brief.language,
                voices.copyLanguage(),
                duration,
                platform,
                placement,
                ratios.isEmpty() ? null : ratios.getFirst(),
                format,
                sound.notSold(
                        brief,
                        LabelledWork.titled(text, brief.language, format, tagged.product()),
                        category == null ? null : category.value()),
                tagged.brand(),
                category,
                words.tier(),
                tagged.audience(),
                offer,
                features(offer),
                words.moods(named),
                colors,
                bans.allowed(words.style(named)),
                avoid,
                required(),
                lines.cta(),
                pace,
                sound.tempo(),
                sound.genre(),
                sound.instruments(),
                music,
                sound.voice(),
                screenText(brief, avoids),
                shots.count(),
                pictures,
                doubts.doubts(),
                besides(brief, shots));
    }

    private Sorting sorting() {
        Fact<Format> format = new FormatFinder(brief).format(products.category(false));
        return new Sorting(
                brief, tagged.product(), tagged.brand(), category(format), format, rules);
    }

    private @Nullable Fact<Category> category(@Nullable Fact<Format> format, Sorting sorting) {
        Fact<Category> rule = category(format);
        boolean said = isOfSong(format) || products.isOwnRoom() || products.isAgainst();
        return said ? rule : sorting.category(rule);
    }

    private boolean isOfSong(@Nullable Fact<Format> format) {
        return format == null ? products.isSong() : format.value() == Format.MUSIC_VIDEO;
    }

    /** What a video of a song sells is the music, whatever the song is about. */
    private @Nullable Fact<Category> category(@Nullable Fact<Format> format) {
        boolean video = isOfSong(format);
        boolean song = format == null && video;
        Fact<Category> category = products.category(video);
        boolean unnamed = format == null && !video;
        if (unnamed
                && category != null
                && category.value() == Category.MUSIC
                && Attended.isSaid(brief)) {
            return new Fact<>(Category.EVENT, category.span(), category.confidence());
        }
        return song && category != null
                ? new Fact<>(Category.MUSIC, category.span(), category.confidence())
                : category;
    }

    /** What is said of the product besides its length and its offer, and what it does without. */
    private List<Fact<String>> features(@Nullable Fact<String> offer) {
        List<Span> taken = new ArrayList<>();
        if (duration != null) {
            taken.add(duration.span());
        }
        if (offer != null) {
            taken.add(offer.span());
        }
        if (shots.isTaught()) {
            shots.shots().forEach(step -> taken.add(step.span()));
        }
        List<Fact<String>> features = new ArrayList<>(new FeatureFinder(brief).features(taken));
        features.addAll(avoids.praised());
        return features;
    }

    /** Lines that must be met, with those that a table of shots has beside its pictures. */
    private List<Fact<RequiredLine>> required() {
        if (shots.lines().isEmpty()) {
            return lines.lines();
        }
        List<Fact<RequiredLine>> all = new ArrayList<>(lines.lines());
        for (Fact<RequiredLine> line : shots.lines()) {
            boolean known =
                    all.stream().anyMatch(one -> one.value().text().equals(line.value().text()));
            if (!known) {
                all.add(line);
            }
        }
        return all;
    }

    /** Neighbours that want nothing are one stretch. */
    private static List<Span> besides(BriefText brief, ShotFinder shots) {
        List<Span> spans = new ArrayList<>(shots.keys());
        int from = 0;
        for (int i = 0; i <= brief.tokens.length; i++) {
            if (i == brief.tokens.length || !brief.tokens[i].wantsNothing()) {
                if (from < i) {
                    spans.add(brief.span(from, i));
                }
                from = i + 1;
            }
        }
        for (int[] talk : JobTalk.in(brief)) {
            spans.add(brief.span(talk[0], talk[1]));
        }
        return spans;
    }

    private static List<Span> spans(
            BriefText brief, List<NameFinder.Name> names, @Nullable Fact<String> brand) {
        List<Span> spans = new ArrayList<>(names.size() + 1);
        for (NameFinder.Name name : names) {
            spans.add(brief.span(name.start(), name.end()));
        }
        if (brand != null) {
            spans.add(brand.span());
        }
        return spans;
    }

    private static @Nullable Fact<Boolean> screenText(BriefText brief, AvoidFinder avoids) {
        for (Fact<Avoidance> fact : avoids.avoid()) {
            if (fact.value().english().equals("text")) {
                return new Fact<>(false, fact.span(), 0.9);
            }
        }
        for (Hit hit : brief.all(Kind.TEXT_YES)) {
            if (!brief.tokens[hit.start()].denied && brief.tokens[hit.start()].quote < 0) {
                return new Fact<>(true, brief.span(hit.start(), hit.end()), 0.9);
            }
        }
        return null;
    }
}
