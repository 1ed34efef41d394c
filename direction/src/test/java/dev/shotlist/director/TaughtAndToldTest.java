package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A lesson shows its own thing where it stands, a question its own things, a witness themselves.
 */
class TaughtAndToldTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }

    private static List<String> voices(Plan plan) {
        return plan.scenes().stream()
                .map(scene -> scene.audio().voiceoverText())
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How-to video for our support page: how to change the belt on the RX-20 air"
                        + " compressor. 4 scenes: power off, open cover, new belt on, test run."
                        + " Neutral voice over. 80 seconds."
                        + "|compressor|compressor starts up",
                "Anleitung für unsere Website, 60 Sekunden: Kaffeemaschine entkalken. 4 Szenen:"
                        + " Tank leeren, Entkalker einfüllen, Programm starten, Probebezug."
                        + " Sprecherin.|coffee machine|the first cup runs out clear",
            })
    void aStepIsDoneWhereItsThingStands(String brief, String place, String last) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(plan.scenes()).hasSize(4);
        for (Scene scene : plan.scenes()) {
            assertThat(scene.visual().environment()).contains(place);
        }
        assertThat(subjects(plan).getLast()).contains(last);
    }

    @Test
    void aVerbAloneIsDoneAsItUsuallyIsAndAWaitIsSeen() {
        Plan plan =
                SHOTLIST.plan(
                        "Tutorial 60s, how to repot a monstera. Steps: squeeze, fill, wait a week.");
        assertThat(subjects(plan))
                .anyMatch(subject -> subject.startsWith("two hands squeeze the pot all round"));
        assertThat(subjects(plan)).anyMatch(subject -> subject.contains("monstera left to wait"));
        assertThat(subjects(plan)).noneMatch(subject -> subject.contains("hands wait"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How to paint nails at home, tutorial 30s, brand Lack|file each nail",
                "Tutorial cómo atar un nudo en ocho para nuestro rocódromo, 30 segundos|an eight",
                "Tutorial 45s: make cold brew. Steps: grind, pour, filter.|coarse as sea salt",
            })
    void whatIsKnownIsDoneAsOneDoesIt(String brief, String seen) {
        assertThat(subjects(SHOTLIST.plan(brief))).anyMatch(subject -> subject.contains(seen));
    }

    @Test
    void aStepThatNamesAnotherThingThanUsualIsDoneWithThat() {
        Plan plan =
                SHOTLIST.plan(
                        "Tutorial, 70s: resetting the Halo 2 thermostat. 3 steps: hold the ring,"
                                + " wait for the blue light, pair the phone.");
        assertThat(subjects(plan)).anyMatch(subject -> subject.contains("hold the ring"));
    }

    @Test
    void aStepThatNamesAThingIsWhatHandsDoWithIt() {
        Plan plan =
                SHOTLIST.plan(
                        "Tutorial YouTube de 60 segundos: cómo hacer pasta fresca. Pasos: harina,"
                                + " huevos, masa, reposo, rodillo. Voz de mujer.");
        assertThat(subjects(plan))
                .anyMatch(subject -> subject.startsWith("two hands crack the eggs"));
        assertThat(subjects(plan)).noneMatch(subject -> subject.contains("at work on"));
    }

    @Test
    void aQuestionIsAskedAndItsThingLookedAt() {
        Plan plan =
                SHOTLIST.plan(
                        "40 sec explainer for YouTube: why does the tide come in twice a day? For"
                                + " Saltmarsh Museum, kids 9-12. Voiceover. CTA 'Come and see'");
        assertThat(voices(plan).getFirst()).startsWith("Why does the tide come in twice a day?");
        assertThat(subjects(plan).stream().filter(one -> one.contains("the tide")))
                .hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Testimonial, 40s, Facebook: our client Nadia runs 2 cafés & we saved her 6 hrs a"
                        + " week. Tally & Oak bookkeepers. captions|Tally & Oak saved me 6 hours a"
                        + " week.",
                "Témoignage de 40 secondes : Maëlle, 34 ans, utilise le semoir Grainéo depuis 3"
                        + " ans. Facebook, sous-titres.|J'utilise le semoir Grainéo depuis 3 ans.",
                "Depoimento de 40 segundos: seu Anselmo, 71 anos, voltou a andar de bicicleta"
                        + " depois da prótese. Clínica Passo Firme. Facebook.|Voltei a andar de"
                        + " bicicleta depois da prótese.",
                "Testimonial, 30 Sekunden, Website: Unsere Kundin Frau Brandt (52) erzählt, wie sie"
                        + " in 3 Wochen ihre Wohnung verkauft hat. Maklerbüro Ostufer.|Ich habe in"
                        + " 3 Wochen meine Wohnung verkauft.",
            })
    void aWitnessSaysWhatTheBriefTells(String brief, String line) {
        assertThat(voices(SHOTLIST.plan(brief))).anyMatch(voice -> voice.contains(line));
    }
}
