package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A witness of whom the brief tells says that, and nobody else's story. */
class OwnWitnessTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Depoimento de 30s: Dona Cida, 67 anos, no nosso projeto Letra Viva em Recife. antes"
                        + " assinava com o dedo, agora lê as placas do ônibus.|Antes assinava com o"
                        + " dedo.|Agora leio as placas do ônibus.",
                "Testimonianza di 30 sec per la scuola Parola Mia. La persona è Amadou, cuoco, prima"
                        + " in cucina capiva solo i numeri, adesso litiga col capo in"
                        + " italiano.|Prima in cucina capivo solo i numeri.|Adesso litigo col capo"
                        + " in italiano.",
                "Testimonial 40 sek für die Schuldnerberatung Neustart e.V. - Herr K. hatte 31.000"
                        + " Euro Schulden. Jetzt zahlt er 80 Euro im Monat.|Ich hatte 31.000 Euro"
                        + " Schulden.|Jetzt zahle ich 80 Euro im Monat.",
                "Testimonio de 30 segundos, doña Remedios, 74 años, clases de informática El Ratón"
                        + " Valiente. antes iba con su nieto a la caja, ahora hace"
                        + " videollamadas.|Antes iba con mi nieto a la caja.|Ahora hago"
                        + " videollamadas.",
            })
    void saysHowItWasAndHowItIs(String brief, String before, String now) {
        List<String> said = said(SHOTLIST.plan(brief));
        assertThat(said).anyMatch(line -> line.contains(now));
        assertThat(said).anyMatch(line -> line.contains(before));
    }

    @Test
    void whoIsToStayAnonymousShowsNoFace() {
        Plan plan =
                SHOTLIST.plan(
                        "Testimonial 40 sek für die Schuldnerberatung Neustart e.V. - Herr K."
                                + " möchte anonym bleiben. Er hatte 31.000 Euro Schulden. Jetzt"
                                + " zahlt er 80 Euro im Monat.");
        assertThat(plan.scenes())
                .extracting(scene -> scene.visual().subject())
                .noneMatch(subject ->
                        subject.contains("smiles")
                                || subject.contains("past the lens")
                                || subject.contains("finds it and nods"));
    }

    /** "Couch to Choir" is a choir and no couch. */
    @Test
    void aNameWithASmallWordInsideIsOneName() {
        Plan plan =
                SHOTLIST.plan(
                        "Testimonial, 35 secs. Dawn, 51, dinner lady, did our Couch to Choir thing"
                                + " (Couch to Choir, Hull). She stood in the hall and cried.");
        assertThat(plan.creativeDirection().product().name()).isEqualTo("Couch to Choir");
        assertThat(plan.scenes())
                .extracting(scene -> scene.visual().subject())
                .noneMatch(subject -> subject.contains("sofa"));
    }

    private static List<String> said(Plan plan) {
        return plan.scenes().stream()
                .map(scene -> scene.audio().voiceoverText())
                .filter(Objects::nonNull)
                .toList();
    }
}
