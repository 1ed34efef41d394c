package dev.shotlist.reading.builtin;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Category;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.reading.bans.AvoidFinder;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.wishes.MusicFinder;
import dev.shotlist.reading.wishes.VoiceFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the sound track is to be: with music or without, whose, how fast, and who speaks. */
record SoundFacts(
        @Nullable Fact<String> genre,
        @Nullable Fact<Bpm> tempo,
        List<Fact<String>> instruments,
        @Nullable Fact<Boolean> music,
        @Nullable Fact<VoiceWish> voice) {

    static SoundFacts in(
            BriefText brief, AvoidFinder avoids, VoiceFinder voices, LineFinder lines) {
        MusicFinder heard = new MusicFinder(brief);
        Fact<String> genre = heard.genre();
        return new SoundFacts(
                genre,
                heard.tempo(),
                heard.instruments(),
                music(brief, avoids, genre),
                spokenLine(voices.find(), lines));
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

    /** "Friseur Kammwerk, techno": what a house's film sounds like is not what it sells. */
    @Nullable Fact<ProductWords> notSold(
            BriefText brief, @Nullable Fact<ProductWords> product, @Nullable Category category) {
        if (product == null) {
            return null;
        }
        String noun = product.value().noun();
        if (noun == null || noun.equalsIgnoreCase(product.value().name())) {
            return product;
        }
        List<Span> heard = new ArrayList<>();
        instruments.forEach(one -> heard.add(one.span()));
        if (genre != null) {
            heard.add(genre.span());
        }
        boolean sold = category == null || category == Category.MUSIC;
        boolean sounds =
                heard.stream()
                        .map(span -> brief.words(span).toLowerCase(Locale.ROOT))
                        .anyMatch(noun.toLowerCase(Locale.ROOT)::endsWith);
        return sold || !sounds
                ? product
                : new Fact<>(
                        new ProductWords(product.value().name(), null),
                        product.span(),
                        product.confidence());
    }
}
