package dev.shotlist.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All facts of a reading as one list, each with the name of its field. */
public final class Facts {
    /** A fact and what it says, for display. */
    public record Named(String field, Fact<?> fact, String value) {}

    private Facts() {}

    static List<Fact<?>> of(Reading reading) {
        List<Fact<?>> facts = new ArrayList<>();
        for (Named named : named(reading)) {
            facts.add(named.fact());
        }
        return facts;
    }

    public static List<Named> named(Reading reading) {
        List<Named> facts = new ArrayList<>();
        one(facts, "copy language", reading.copyLanguage());
        one(facts, "length", reading.duration());
        one(facts, "platform", reading.platform());
        one(facts, "placement", reading.placement());
        one(facts, "ratio", reading.ratio());
        one(facts, "format", reading.format());
        Fact<ProductWords> product = reading.product();
        if (product != null) {
            facts.add(new Named("product", product, product.value().name()));
        }
        one(facts, "brand", reading.brand());
        one(facts, "category", reading.category());
        one(facts, "price tier", reading.priceTier());
        one(facts, "audience", reading.audience());
        one(facts, "offer", reading.offer());
        for (Fact<String> feature : reading.features()) {
            one(facts, "feature", feature);
        }
        for (Fact<String> mood : reading.moods()) {
            one(facts, "mood", mood);
        }
        for (Fact<ColorWish> color : reading.colors()) {
            facts.add(new Named("colour", color, color.value().name() + " " + color.value().hex()));
        }
        for (Fact<StyleWord> style : reading.style()) {
            facts.add(
                    new Named(
                            style.value().aspect().name().toLowerCase(java.util.Locale.ROOT),
                            style,
                            style.value().words()));
        }
        for (Fact<Avoidance> avoid : reading.avoid()) {
            facts.add(new Named("avoid", avoid, avoid.value().english()));
        }
        for (Fact<RequiredLine> line : reading.lines()) {
            facts.add(new Named("line", line, line.value().text()));
        }
        Fact<CallToAction> cta = reading.cta();
        if (cta != null) {
            String text = cta.value().text();
            facts.add(
                    new Named(
                            "call to action",
                            cta,
                            cta.value().action() + (text == null ? "" : ": " + text)));
        }
        one(facts, "pace", reading.pace());
        one(facts, "tempo", reading.tempo());
        one(facts, "genre", reading.genre());
        for (Fact<String> instrument : reading.instruments()) {
            one(facts, "instrument", instrument);
        }
        one(facts, "music", reading.music());
        Fact<VoiceWish> voice = reading.voice();
        if (voice != null) {
            String description = voice.value().description();
            facts.add(
                    new Named(
                            "voice",
                            voice,
                            voice.value().wanted()
                                    ? description == null ? "yes" : description
                                    : "none"));
        }
        one(facts, "screen text", reading.screenText());
        one(facts, "scenes", reading.sceneCount());
        for (Fact<ShotOrder> shot : reading.shots()) {
            facts.add(new Named("shot", shot, shot.value().words()));
        }
        return facts;
    }

    private static void one(List<Named> facts, String field, @Nullable Fact<?> fact) {
        if (fact != null) {
            facts.add(new Named(field, fact, String.valueOf(fact.value())));
        }
    }
}
