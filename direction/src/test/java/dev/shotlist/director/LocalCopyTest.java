package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copy in five languages as people there write it: names, calls, audiences. */
class LocalCopyTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clínica dental Sonríe Norte, Bilbao. Vídeo de 30 s. Que pidan cita.|Pide cita",
                "Salon de coiffure Mèche Rebelle, Nantes. Spot de 15 s.|Prendre rendez-vous",
                "Salon de coiffure Mèche Rebelle, sans rendez-vous. Spot de 15 s.|Passez quand vous voulez",
                "Unser Verein Pfotenglück sucht Paten für alte Hunde. Spot 30 s.|Patenschaft übernehmen",
                "Nuestra ONG Manos al Mar limpia playas. Buscamos voluntarios. Spot de 30 s.|Apúntate al voluntariado",
                "Restaurante O Prelo, em Lisboa. Vídeo de 20 s.|Reserve a sua mesa",
                "Trattoria Da Bice, a Modena. Video di 20 s.|Prenota un tavolo",
            })
    void asksForWhatTheTradeAsksFor(String brief, String call) {
        assertThat(call(brief)).isEqualTo(call);
    }

    @Test
    void aHouseOldEnoughForAYearOffersNothingByIt() {
        Plan plan =
                SHOTLIST.plan("Ferretería La Llave, desde 1962. Copiamos llaves. Spot de 15 s.");
        assertThat(plan.creativeDirection().product().offer()).isNull();
    }

    @Test
    void whatAnAssociationDoesIsNoCall() {
        String call =
                call("Nuestra ONG, Manos al Mar, limpia playas cada domingo. Spot de 30 segundos.");
        assertThat(call).doesNotContainIgnoringCase("limpia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Explainer 45 s: come funziona la banca del tempo. Offri un'ora, la segni sul libretto, la spendi quando ti serve. Voce calda.|Offri un'ora, la segni sul libretto, la spendi quando ti serve.",
                "Vídeo explicativo de 45 segundos: como funciona o cartão Bora. Carregue pelo celular, encoste na catraca e acompanhe o saldo. Voz feminina.|Carregue pelo celular, encoste na catraca e acompanhe o saldo.",
                "Erklärvideo 60 s: So funktioniert unsere Solawi. Mitglieder zahlen monatlich, der Hof baut an, jeden Freitag wird geteilt. Sprecherin.|Mitglieder zahlen monatlich, der Hof baut an, jeden Freitag wird geteilt.",
            })
    void aVoiceExplainsInTheBriefsOwnSentences(String brief, String sentence) {
        List<String> said = heardAndRead(SHOTLIST.plan(brief));
        assertThat(List.of(sentence.toLowerCase(Locale.ROOT).split("[,.] ?", -1)))
                .allMatch(clause ->
                        said.stream()
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(clause)));
    }

    @Test
    void coinsAtTheDoorAreNoCall() {
        assertThat(
                        call(
                                "Chorkonzert in der Michaeliskirche, 7. Dezember, 17 Uhr, Eintritt frei, Spenden erbeten. Spot 20 s."))
                .startsWith("7. Dezember");
    }

    @Test
    void howIsNoInvitationInItalian() {
        assertThat(call("Explainer 45 s: come funziona la banca del tempo di Lodi. Voce calda."))
                .doesNotContainIgnoringCase("funziona");
    }

    @Test
    void aTimeOfDayIsNoWatch() {
        Plan plan =
                SHOTLIST.plan(
                        "Blutspendetermin in Gütersloh, 8. März, 15 bis 19 Uhr, Gemeindehaus. Spot 20 s.");
        assertThat(plan.scenes()).noneMatch(scene -> scene.visual().subject().contains("watch"));
        assertThat(call("Blutspendetermin in Gütersloh, 8. März, 15 bis 19 Uhr. Spot 20 s."))
                .isEqualTo("Blut spenden");
    }

    @Test
    void aSpanOfDaysKeepsItsFirst() {
        assertThat(
                        call(
                                "Theaterfestival Offene Bühne in Kassel, 12. bis 15. September, Eintritt frei. Trailer 30 s."))
                .startsWith("12. bis 15. September");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clínica dental Sonríe Norte, Bilbao. Vídeo de 30 s.|Clínica dental Sonríe Norte",
                "Barbearia Navalha de Ouro, em Recife. Vídeo de 20 s.|Barbearia Navalha de Ouro",
                "Taller de bicicletas El Piñón: ponemos a punto tu bici por 35 €. Vídeo de 20 s.|Taller de bicicletas El Piñón",
            })
    void signsWithTheTradeWhereTheBriefWritesItBeforeTheName(String brief, String name) {
        assertThat(read(SHOTLIST.plan(brief))).anyMatch(text -> text.contains(name));
    }

    @Test
    void anAudienceIsSaidWholeOrNotAtAll() {
        Plan plan =
                SHOTLIST.plan(
                        "Casa rural Los Fresnos: chimenea, sin wifi. Para parejas que no aguantan más. Spot de 30 s.");
        assertThat(heardAndRead(plan)).noneMatch(text -> text.contains("aguantan."));
    }

    private static String call(String brief) {
        return Objects.requireNonNull(SHOTLIST.plan(brief).creativeDirection().cta()).text();
    }

    private static List<String> read(Plan plan) {
        return plan.scenes().stream()
                .map(Scene::textOverlay)
                .filter(Objects::nonNull)
                .map(SceneText::text)
                .toList();
    }

    private static List<String> heardAndRead(Plan plan) {
        return Stream.concat(
                        read(plan).stream(),
                        plan.scenes().stream()
                                .map(scene -> scene.audio().voiceoverText())
                                .filter(Objects::nonNull))
                .toList();
    }
}
