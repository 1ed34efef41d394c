package dev.shotlist.director.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.director.words.Aloud;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a product is, and what it can do, reaches viewers once and in a few words. */
class WhatItIsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> met(String brief) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> met = new ArrayList<>();
        plan.creativeDirection().textStrategy().overlays().stream()
                .map(Overlay::text)
                .forEach(met::add);
        plan.scenes()
                .forEach(scene -> {
                    String said = scene.audio().voiceoverText();
                    if (said != null) {
                        met.add(said);
                    }
                });
        return met;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50s explainer, voice-over, for Stallo, our booking software for market traders. calm"
                        + "|Stallo. Booking software for market traders.",
                "Explainer de 50 s con locución. Turnazo, app de reservas para dentistas. tranquilo"
                        + "|Turnazo. App de reservas para dentistas.",
                "Vidéo explicative de 50 s, voix off. Gestora, logiciel de paie pour artisans. calme"
                        + "|Gestora. Logiciel de paie pour artisans.",
                "Erklärvideo, 50 s, Sprecherin. Speichenwerk, mobile Fahrradwerkstatt für Pendler."
                        + "|Speichenwerk. Mobile Fahrradwerkstatt für Pendler.",
                "Vídeo explicativo de 50 s com locução. Contali, app de orçamentos para pintores. calmo"
                        + "|Contali. App de orçamentos para pintores.",
                "Video esplicativo di 50 s, voce fuori campo. Registra, gestionale per falegnami. calmo"
                        + "|Registra. Gestionale per falegnami.",
            })
    void anExplainerSaysWhatItExplains(String brief, String line) {
        assertThat(met(brief)).anyMatch(said -> said.contains(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25s ad for Lumo headphones. 30-hour battery, works with Android and iPhone, 4 colours."
                        + "|Works with Android and iPhone",
                "25s ad for Lumo headphones. 30-hour battery, folds flat, 4 colours.|4 colours",
                "Spot, 25 s, für die Bergwacht Hochalm. 318 Einsätze im letzten Jahr. ernst"
                        + "|318 Einsätze im letzten Jahr",
                "25s recruitment ad for Haddon Freight. 4 day week, 140 trucks, no weekends.|140 trucks",
                "Erklärvideo, 40 s, Sprecherin, für HeimPlus. 24/7 Hotline bitte erwähnen."
                        + "|24/7 Hotline",
                "Anuncio de 25 s para la heladería Copo. Mencionad 24 sabores.|24 sabores",
                "40s ad for Otterbeck Hospice. We look after 300 families a year. Gentle."
                        + "|We look after 300 families a year",
                "Vídeo de 15 segundos para o fone Zumbo. Bateria de 36 horas, 15 minutos de carga."
                        + "|Bateria de 36 horas",
                "20s ad for Bunting kids clothes. up to 40% off, code SUNNY10.|SUNNY10",
            })
    void aFactInAListIsNotLost(String brief, String fact) {
        assertThat(met(brief)).anyMatch(said -> said.contains(fact));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60s brand film for the Halden estate car: 410 miles of range, 7 year warranty. Not an"
                        + " ad with a list of features.|410 miles",
                "Film de marque, 60 s, voiture Aube : 600 km d'autonomie, garantie 7 ans. Pas de liste"
                        + " de caractéristiques.|600 km",
                "Markenfilm, 60 s, Kombi Talfahrt: 600 km Reichweite, 7 Jahre Garantie. Keine"
                        + " Aufzählung.|600 km",
                "Película de marca, 60 s, coche Sierra: 600 km de autonomía, 7 años de garantía. Sin"
                        + " lista de características.|600 km",
            })
    void whereNoListIsWantedNoneIsTold(String brief, String fact) {
        assertThat(met(brief)).noneMatch(said -> said.contains(fact));
    }

    @Test
    void sumsAreSaidInWords() {
        Aloud aloud = FactFiles.ours().read("director/aloud.json", Aloud.class);
        assertThat(aloud.said("We've lent £41m since 1979.", Language.EN))
                .isEqualTo("We've lent 41 million pounds since 1979.");
        assertThat(aloud.said("Already $2.5bn saved", Language.EN))
                .isEqualTo("Already 2.5 billion dollars saved");
    }
}
