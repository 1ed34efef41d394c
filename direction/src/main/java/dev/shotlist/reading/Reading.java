package dev.shotlist.reading;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.PriceTier;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the words of a brief say. A null or an empty list means that they say nothing of it.
 *
 * @param text the brief as it was read; spans count its code points
 * @param language language the brief is written in
 * @param copyLanguage language it asks the copy to be in, where that differs or is said
 * @param placement where on the platform: reels, stories, feed, shorts, in_stream, bumper ...
 * @param moods English mood words, the strongest first
 * @param music false where music is forbidden, true where it is asked for without a genre
 * @param screenText false where text on the screen is forbidden, true where captions are asked for
 * @param features what the brief says of the product, in its own words: "24-hour battery"
 * @param doubts contradictions and impossible wishes
 * @param besides what stands in the text and wants nothing: heads of mails, what was overruled or
 *     struck out, what is told of other pieces
 */
public record Reading(
        String text,
        Language language,
        @Nullable Fact<Language> copyLanguage,
        @Nullable Fact<Seconds> duration,
        @Nullable Fact<Platform> platform,
        @Nullable Fact<String> placement,
        @Nullable Fact<Ratio> ratio,
        @Nullable Fact<Format> format,
        @Nullable Fact<ProductWords> product,
        @Nullable Fact<String> brand,
        @Nullable Fact<Category> category,
        @Nullable Fact<PriceTier> priceTier,
        @Nullable Fact<String> audience,
        @Nullable Fact<String> offer,
        List<Fact<String>> features,
        List<Fact<String>> moods,
        List<Fact<ColorWish>> colors,
        List<Fact<StyleWord>> style,
        List<Fact<Avoidance>> avoid,
        List<Fact<RequiredLine>> lines,
        @Nullable Fact<CallToAction> cta,
        @Nullable Fact<Pace> pace,
        @Nullable Fact<Bpm> tempo,
        @Nullable Fact<String> genre,
        List<Fact<String>> instruments,
        @Nullable Fact<Boolean> music,
        @Nullable Fact<VoiceWish> voice,
        @Nullable Fact<Boolean> screenText,
        @Nullable Fact<Integer> sceneCount,
        List<Fact<ShotOrder>> shots,
        List<Doubt> doubts,
        List<Span> besides) {

    public Reading {
        features = List.copyOf(features);
        moods = List.copyOf(moods);
        colors = List.copyOf(colors);
        style = List.copyOf(style);
        avoid = List.copyOf(avoid);
        lines = List.copyOf(lines);
        instruments = List.copyOf(instruments);
        shots = List.copyOf(shots);
        doubts = List.copyOf(doubts);
        besides = List.copyOf(besides);
    }

    /** The text with what it forbids and what stands beside the matter blanked out. */
    public String wanted() {
        List<Span> unwanted = new ArrayList<>(besides);
        avoid.forEach(fact -> unwanted.add(fact.span()));
        return without(unwanted);
    }

    /** The text with these spans blanked out, as long as before. */
    public String without(List<Span> spans) {
        StringBuilder blanked = new StringBuilder(text);
        for (Span span : spans) {
            int from = text.offsetByCodePoints(0, span.start());
            int to = text.offsetByCodePoints(0, span.end());
            blanked.replace(from, to, " ".repeat(to - from));
        }
        return blanked.toString();
    }
}
