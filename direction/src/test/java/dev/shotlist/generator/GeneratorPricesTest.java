package dev.shotlist.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** List prices worked by hand from the sources' figures, for every model of the catalogue. */
class GeneratorPricesTest {
    private static final GeneratorCatalogue CATALOGUE = GeneratorCatalogue.load(FactFiles.ours());
    private static final Offers OFFERS = new Offers(CATALOGUE);

    @ParameterizedTest
    @CsvSource({
        // model, scene, short side, speech, picture, clips, tier, worked
        "veo-3.1, 5, 1080, false, false, 6, 1080p, 6 * 0.40, 2.40",
        "veo-3.1, 10, 1080, false, false, 6+4, 1080p, 10 * 0.40, 4.00",
        "veo-3.1, 5, 1080, false, true, 8, 1080p, 8 * 0.40 with references, 3.20",
        "kling-3.0, 5, 1080, false, false, 5, '', 5 * 0.112 silent, 0.56",
        "kling-3.0, 5, 1080, true, false, 5, '', 5 * 0.168 with sound, 0.84",
        "kling-3.0, 2, 1080, false, false, 3, '', 3 * 0.112, 0.336",
        "kling-3.0, 20, 1080, false, false, 10+10, '', 20 * 0.112, 2.24",
        "kling-4.0, 5, 1080, false, false, 5, 1080p, 5 * 0.235, 1.175",
        "kling-4.0, 5, 720, false, false, 5, 720p, 5 * 0.157, 0.785",
        "runway-gen-4.5, 7.3, 1080, false, false, 8, 720p, 8 * 0.162, 1.296",
        "runway-gen-4-turbo, 4, 1080, false, true, 4, '', 4 * 0.05, 0.20",
        "luma-ray-3.2, 4, 1080, false, false, 5, 1080p, one of 5 s at 2.16, 2.16",
        "luma-ray-3.2, 7, 720, false, false, 5+5, 720p, two of 5 s at 1.08, 2.16",
        "luma-ray-2, 4, 1080, false, false, 5, 1080p, one of 5 s at 1.59, 1.59",
        "luma-ray-2, 7, 720, false, false, 9, 720p, one of 9 s at 1.27, 1.27",
        "hailuo-02, 6, 1080, false, false, 6, 768p, one of 6 s at 0.28, 0.28",
        "hailuo-02, 14, 1080, false, false, 10+6, 768p, 0.56 + 0.28, 0.84",
        "minimax-h3, 3.5, 1080, false, false, 4, 2k, 4 * 0.13, 0.52",
        "minimax-h3, 3.5, 720, false, false, 4, 768p, 4 * 0.08, 0.32",
        "wan-2.6, 6, 1080, false, false, 10, 1080p, 10 * 0.166, 1.66",
        "wan-2.7, 6, 1080, false, false, 6, 1080p, 6 * 0.14, 0.84",
        "seedance-2.0, 5, 1080, false, false, 5, 1080p, 1920*1080*5*24/1024 = 243000 tokens, 3.402",
        "seedance-2.0, 5, 720, false, false, 5, 720p, 5 * 0.3024, 1.512",
        "seedance-2.5, 5, 1080, false, false, 5, 1080p, 5 * 1.164, 5.82",
        "ltx-2.3-fast, 7, 1080, false, false, 8, 1080p, 8 * 0.0661, 0.5288",
        "ltx-2.3-fast, 18, 1440, false, false, 10+8, 1440p, 18 * 0.132, 2.376",
        "ltx-2.3, 9, 1080, false, false, 10, 1080p, 10 * 0.088, 0.88",
        "sora-2, 5, 1080, false, false, 8, 1080p, 8 * 0.30, 2.40",
        "pika-2.2, 7, 1080, false, false, 10, 1080p, no price was found, ''"
    })
    void oneTakeCostsWhatTheSourceSays(
            String model,
            double scene,
            int shortSide,
            boolean speech,
            boolean picture,
            String clips,
            String tier,
            String worked,
            String usd) {
        Need need = new Need(Ratio.of("16:9"), shortSide, speech, picture);
        Generator generator = Objects.requireNonNull(CATALOGUE.find(model));
        Offer offer = OFFERS.best(generator, Seconds.of(scene), need);
        assertThat(
                        offer.clips().stream()
                                .map(Seconds::toString)
                                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                                .collect(Collectors.joining("+")))
                .as(worked)
                .isIn(clips, reversed(clips));
        assertThat(offer.tier() == null ? "" : offer.tier().name()).isEqualTo(tier);
        if (usd.isEmpty()) {
            assertThat(offer.usd()).isNull();
        } else {
            assertThat(offer.usd()).as(worked).isEqualByComparingTo(new BigDecimal(usd));
        }
    }

    private static String reversed(String clips) {
        int plus = clips.indexOf('+');
        return plus < 0 ? clips : clips.substring(plus + 1) + "+" + clips.substring(0, plus);
    }

    @ParameterizedTest
    @CsvSource({
        // a scene of 5 s in a piece of 1080 lines
        "veo-3.1, 6 * 0.05 lite at 720p, 0.30",
        "sora-2, 8 * 0.10, 0.80",
        "kling-3.0, 5 * 0.112 pro is cheaper than standard from 0.126, 0.56",
        "kling-4.0, 5 * 0.157 at 720p, 0.785",
        "runway-gen-4.5, 5 * 0.162, 0.81",
        "runway-gen-4-turbo, 5 * 0.05, 0.25",
        "luma-ray-3.2, one of 5 s at 540p, 0.72",
        "luma-ray-2, one of 5 s at 720p, 0.71",
        "hailuo-02, one of 6 s at 768p, 0.28",
        "minimax-h3, 5 * 0.08 at 768p, 0.40",
        "wan-2.6, 5 * 0.11 at 720p, 0.55",
        "wan-2.7, 5 * 0.11 at 720p, 0.55",
        "seedance-2.0, 5 * 0.0721 mini at 480p, 0.3605",
        "seedance-2.5, 5 * 0.2205 at 480p, 1.1025",
        "ltx-2.3-fast, 6 * 0.0661, 0.3966",
        "ltx-2.3, 6 * 0.088, 0.528",
        "pika-2.2, no price was found, ''"
    })
    void aDraftIsTheCheapestWayToSeeTheShot(String model, String worked, String usd) {
        Need need = new Need(Ratio.of("16:9"), 1080, false, false);
        Offer offer =
                OFFERS.draft(Objects.requireNonNull(CATALOGUE.find(model)), Seconds.of(5.0), need);
        if (usd.isEmpty()) {
            assertThat(offer).isNull();
        } else {
            assertThat(Objects.requireNonNull(offer).usd())
                    .as(worked)
                    .isEqualByComparingTo(new BigDecimal(usd));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneTakeCostsWhatTheSourceSays", "aDraftIsTheCheapestWayToSeeTheShot"})
    void everyModelIsWorked(String test) {
        Set<String> known = new TreeSet<>();
        CATALOGUE.models().forEach(one -> known.add(one.id()));
        Set<String> worked = new TreeSet<>();
        for (Method method : getClass().getDeclaredMethods()) {
            CsvSource rows = method.getAnnotation(CsvSource.class);
            if (rows != null && method.getName().equals(test)) {
                for (String row : rows.value()) {
                    worked.add(row.substring(0, row.indexOf(',')));
                }
            }
        }
        assertThat(worked).isEqualTo(known);
    }
}
