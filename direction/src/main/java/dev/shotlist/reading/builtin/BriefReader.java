package dev.shotlist.reading.builtin;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reader;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.reading.bans.AvoidFinder;
import dev.shotlist.reading.doubt.DoubtFinder;
import dev.shotlist.reading.doubt.Parts;
import dev.shotlist.reading.length.LengthFinder;
import dev.shotlist.reading.length.Limits;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.naming.NameFinder;
import dev.shotlist.reading.naming.ProductFinder;
import dev.shotlist.reading.shots.FrameFinder;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Lexicons;
import dev.shotlist.reading.wishes.AudienceFinder;
import dev.shotlist.reading.wishes.ColorFinder;
import dev.shotlist.reading.wishes.FeatureFinder;
import dev.shotlist.reading.wishes.FormatFinder;
import dev.shotlist.reading.wishes.MusicFinder;
import dev.shotlist.reading.wishes.OfferFinder;
import dev.shotlist.reading.wishes.PaceFinder;
import dev.shotlist.reading.wishes.PlatformFinder;
import dev.shotlist.reading.wishes.StyleFinder;
import dev.shotlist.reading.wishes.VoiceFinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The built-in reader: word lists in six languages and rules over tokens, clauses, sentences,
 * quotes and threads. Deterministic, safe for many threads, and never asks the network.
 */
public final class BriefReader implements Reader {
    /** What stands past this many characters is not read; requests are limited before. */
    private static final int LONGEST_TEXT = 20_000;

    /** Characters of what leads to a line and shows nothing. */
    private static final int LINES_LEAD = 12;

    private final Lexicons lexicons = new Lexicons();
    private final Limits limits = new Limits();

    public BriefReader() {}

    @Override
    public Reading read(String text) {
        BriefText brief =
                new BriefText(
                        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                        lexicons);
        LineFinder lines = new LineFinder(brief);
        NameFinder nameFinder = new NameFinder(brief);
        List<NameFinder.Name> names = nameFinder.names();
        ShotFinder shotFinder = new ShotFinder(brief);
        ProductFinder products = new ProductFinder(brief, names, lines, shotFinder);
        List<Span> named = spans(brief, names, products);
        PlatformFinder places = new PlatformFinder(brief);
        StyleFinder words = new StyleFinder(brief);
        MusicFinder heard = new MusicFinder(brief);
        AvoidFinder avoids = new AvoidFinder(brief, names);
        VoiceFinder voices = new VoiceFinder(brief, avoids);
        OfferFinder offers = new OfferFinder(brief);
        LengthFinder lengths = new LengthFinder(brief);

        Hit platformHit = places.platformHit();
        Fact<Platform> platform = places.platform(platformHit);
        Fact<String> placement = places.placement(platformHit, platform);
        List<Fact<Ratio>> ratios = new FrameFinder(brief).ratios();
        Fact<Category> guess = products.category(false);
        Fact<Format> format = new FormatFinder(brief).format(guess);
        boolean song = format == null && products.isSong();
        boolean musicVideo = song || (format != null && format.value() == Format.MUSIC_VIDEO);
        Fact<Category> category = musicVideo ? products.category(true) : guess;
        if (song && category != null) {
            category = new Fact<>(Category.MUSIC, category.span(), category.confidence());
        }
        Fact<Seconds> duration = lengths.find(shotFinder);
        List<Fact<ColorWish>> colors = new ColorFinder(brief).find(named);
        Bans bans = new Bans(brief, avoids, lines, products.product(), shotFinder);
        List<Fact<Avoidance>> avoid = bans.all();
        Fact<VoiceWish> voice = voices.find();
        voice = spokenLine(voice, lines);
        Fact<String> genre = heard.genre();
        Fact<Pace> pace = new PaceFinder(brief).pace();
        Fact<Bpm> tempo = heard.tempo();
        List<Fact<String>> instruments = heard.instruments();
        Fact<Boolean> music = music(brief, avoids, genre);
        List<Fact<ShotOrder>> shots = pictures(shotFinder.shots(), lines.lines());
        Fact<Integer> count = shotFinder.count();
        Fact<String> offer = offers.offer();

        DoubtFinder doubts = new DoubtFinder(brief, limits);
        doubts.frame(duration, platform, placement, ratios);
        doubts.content(
                duration,
                count,
                new Parts(
                        format,
                        colors,
                        avoid,
                        lines.lines(),
                        pace,
                        tempo,
                        genre,
                        instruments,
                        music == null ? null : music.value(),
                        voice,
                        shots),
                lines);
        if (duration != null) {
            doubts.lengths(lengths, duration);
        }

        List<Span> taken = new ArrayList<>();
        if (duration != null) {
            taken.add(duration.span());
        }
        if (offer != null) {
            taken.add(offer.span());
        }
        List<Fact<String>> features = new ArrayList<>(new FeatureFinder(brief).features(taken));
        features.addAll(avoids.praised());
        return new Reading(
                text,
                brief.language,
                voices.copyLanguage(),
                duration,
                platform,
                placement,
                ratios.isEmpty() ? null : ratios.getFirst(),
                format,
                products.product(),
                products.brand(),
                category,
                words.tier(),
                new AudienceFinder(brief).find(),
                offer,
                features,
                words.moods(named),
                colors,
                bans.allowed(words.style(named)),
                avoid,
                lines.lines(),
                lines.cta(),
                pace,
                tempo,
                genre,
                instruments,
                music,
                voice,
                screenText(brief, avoids),
                count,
                shots,
                doubts.doubts(),
                besides(brief));
    }

    /** Neighbours that want nothing are one stretch. */
    private static List<Span> besides(BriefText brief) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= brief.tokens.length; i++) {
            if (i == brief.tokens.length || !brief.tokens[i].wantsNothing()) {
                if (from < i) {
                    spans.add(brief.span(from, i));
                }
                from = i + 1;
            }
        }
        return spans;
    }

    private static List<Span> spans(
            BriefText brief, List<NameFinder.Name> names, ProductFinder products) {
        List<Span> spans = new ArrayList<>(names.size() + 1);
        for (NameFinder.Name name : names) {
            spans.add(brief.span(name.start(), name.end()));
        }
        Fact<String> brand = products.brand();
        if (brand != null) {
            spans.add(brand.span());
        }
        return spans;
    }

    /** "Final frame: Drink responsibly": words to read are no picture of their own. */
    private static List<Fact<ShotOrder>> pictures(
            List<Fact<ShotOrder>> shots, List<Fact<RequiredLine>> lines) {
        return shots.stream()
                .filter(shot -> lines.stream().noneMatch(line -> fills(line.span(), shot.span())))
                .toList();
    }

    /** The line is the shot but for a word or two, "the line ..." or "our hashtag ...". */
    private static boolean fills(Span line, Span shot) {
        if (shot.isWithin(line)) {
            return true;
        }
        return line.start() >= shot.start()
                && line.end() <= shot.end()
                && shot.end() - shot.start() - (line.end() - line.start()) <= LINES_LEAD;
    }

    /** A line that a voice must say asks for a voice. */
    private static @Nullable Fact<VoiceWish> spokenLine(
            @Nullable Fact<VoiceWish> voice, LineFinder lines) {
        if (voice != null) {
            return voice;
        }
        for (Fact<RequiredLine> line : lines.lines()) {
            if (line.value().where() == RequiredLine.Where.VOICE) {
                return new Fact<>(new VoiceWish(true, null, null, null), line.span(), 0.8);
            }
        }
        return null;
    }

    private static @Nullable Fact<Boolean> music(
            BriefText brief, AvoidFinder avoids, @Nullable Fact<String> genre) {
        for (Fact<Avoidance> fact : avoids.avoid()) {
            String english = fact.value().english();
            if (english.equals("music") || english.equals("sound")) {
                return new Fact<>(false, fact.span(), 0.95);
            }
        }
        for (Hit hit : brief.silences()) {
            if (!brief.tokens[hit.start()].denied
                    && brief.tokens[hit.start()].quote < 0
                    && genre == null) {
                return new Fact<>(false, brief.span(hit.start(), hit.end()), 0.7);
            }
        }
        if (genre != null) {
            return new Fact<>(true, genre.span(), genre.confidence());
        }
        for (Hit hit : brief.all(Kind.MUSIC_WORD)) {
            if (!brief.tokens[hit.start()].denied && brief.tokens[hit.start()].quote < 0) {
                return new Fact<>(true, brief.span(hit.start(), hit.end()), 0.7);
            }
        }
        return null;
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
