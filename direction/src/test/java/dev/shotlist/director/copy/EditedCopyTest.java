package dev.shotlist.director.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written to the makers of a film is edited before a viewer reads or hears it. */
class EditedCopyTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static String met(String brief) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> read =
                plan.creativeDirection().textStrategy().overlays().stream()
                        .map(Overlay::text)
                        .toList();
        Stream<String> heard =
                plan.scenes().stream()
                        .map(scene -> scene.audio().voiceoverText())
                        .filter(Objects::nonNull);
        return String.join(" | ", Stream.concat(read.stream(), heard).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15s reel for our bakery Tarn & Rye. cta: come and see us i guess|i guess",
                "20s ad for the Korvo kettle. brushed steel. price £89 at the end|at the end",
                "Spot de 20 s pour la lampe Oriel, 89 € à la fin|à la fin",
                "Need an event promo for the Tarn Night Fair, 3 May, 40 stalls. My boss wants 30. Go"
                        + " with 20.|boss",
                "60s explainer, voice-over, for Berthly, software that plans berths. Audience is port"
                        + " managers, mostly over 45. Facts: live in 14 ports|45",
                "ok so we sell e-bikes for couriers, its called the Hauler, 140km range. 15s ad|ok so",
            })
    void talkToTheMakersIsNoCopy(String brief, String talk) {
        assertThat(met(brief)).doesNotContainIgnoringCase(talk);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25s ad for our climbing gym, Ledge, in Sheffield. beginners are scared of coming"
                        + " alone.|Scared of coming alone?",
                "50s explainer for the sea museum: why do octopuses have three hearts? Two hearts"
                        + " pump to the gills.|Why do octopuses have three hearts?",
                "60s explainer, voice-over, for Berthly, software that tells harbour masters where each"
                        + " ship goes.|Berthly. Software that tells harbour masters where each ship"
                        + " goes.",
                "60s explainer, voice-over, for Berthly. Facts: cuts waiting time by 31%, live in 14"
                        + " ports|Cuts waiting time by 31%",
                "20s ad for the Korvo bike, swap the battery in 8 seconds, 140 km range|in 8 seconds",
                "20s ad for the fizzy drink Zink. zero sugar ok to say.|Zero sugar",
                "Anuncio de 30 s. Aceite Finca Olmo, primera cosecha, Jaén. Voz de mujer|Primera"
                        + " cosecha, Jaén",
            })
    void factsAreToldAsAViewerReadsThem(String brief, String line) {
        assertThat(met(brief)).contains(line);
    }

    @Test
    void whoLeavesAnEndingToTheMakersAsksViewersForNothing() {
        Plan plan =
                SHOTLIST.plan(
                        "Music video for 'Tin Moon' by Vela Ray, synth-pop, 60 seconds. The ending"
                                + " should be a surprise, your call.");

        assertThat(plan.creativeDirection().cta()).isNull();
    }
}
