package dev.shotlist.director.shots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shots that a brief orders come back in English, each somewhere and with something done. */
class ShotWordsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** A word without English ends the picture before it: no prompt mixes two languages. */
    @Test
    void whatHasNoEnglishIsNotShown() {
        List<Scene> scenes =
                SHOTLIST.plan(
                                "Videoclip de 30 s para la canción \"Sal\". Planos: un perro come quirlbatz,"
                                        + " una niña sopla las velas, un zarvo en la trónfola.")
                        .scenes();
        assertThat(subjects(scenes)).noneMatch(text -> text.contains("quirlbatz"));
        assertThat(subjects(scenes)).noneMatch(text -> text.contains("zarvo"));
        assertThat(subjects(scenes)).anyMatch(text -> text.contains("girl blows out the candles"));
    }

    /** Of a thing that is shown, "il" is the thing, and what nobody does happens to its part. */
    @Test
    void aDemonstrationIsAboutTheThing() {
        List<Scene> scenes =
                SHOTLIST.plan(
                                "Démo produit 20 s, Reels, poussette Virevolte (marque Olmette). À"
                                        + " montrer : elle pivote d'une seule main, le témoin vert, la"
                                        + " housse qui s'enlève et passe en machine.")
                        .scenes();
        assertThat(subjects(scenes))
                .anyMatch(text -> text.contains("rotates with one hand"))
                .anyMatch(text -> text.contains("green indicator light"))
                .anyMatch(text -> text.contains("cover goes in the washing machine"))
                .noneMatch(text -> text.startsWith("she ") || text.contains("witness"));
    }

    /** A lesson's old and new ones are what it exchanges, and every step is counted. */
    @Test
    void aLessonKnowsWhatItExchanges() {
        Plan plan =
                SHOTLIST.plan(
                        "Tutorial 60 secondi, YouTube: come cambiare una corda del violoncello."
                                + " I passi sono quattro: 1) una corda alla volta, mai toglierle"
                                + " tutte insieme (può cadere l'anima), 2) allentare il pirolo e"
                                + " sfilare la vecchia, 3) agganciare la nuova e avvolgerla verso"
                                + " la parete della cassetta, 4) accordare piano piano. Voce calma."
                                + " Numero a schermo per ogni passo.");
        assertThat(subjects(plan.scenes()))
                .anyMatch(text -> text.contains("the old string"))
                .noneMatch(text -> text.contains("woman"));
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(overlay -> overlay.text().substring(0, 2))
                .contains("1.", "2.", "3.", "4.");
    }

    @Test
    void twoWordsMayNameWhatIsExchanged() {
        List<Scene> scenes =
                SHOTLIST.plan(
                                "tutorial no youtube, 90 segundos: como trocar a resistência do chuveiro."
                                        + " ordem: desligar o disjuntor, abrir o chuveiro, tirar a"
                                        + " resistência velha, encaixar a nova, testar a água.")
                        .scenes();
        assertThat(subjects(scenes)).anyMatch(text -> text.contains("the new heating element"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Produktdemo, 70 Sekunden: Fenstersauger Blinkfix. Fünf Szenen in dieser Reihenfolge:"
                        + " schmutzige Scheibe, einsprühen, abziehen, Tank leeren, strahlende"
                        + " Scheibe. Ruhige Sprecherin."
                        + "|dirty pane;spray the dirty pane;wipe the dirty pane;empty the tank;bright pane",
                "Tutoriel 50 s : rempoter une orchidée. Étapes: sortir la plante, couper les racines"
                        + " mortes, remplir le pot, arroser."
                        + "|pull out the plant;cut the dead roots;fill the pot;water the pot",
                "Demo de producto, 40 segundos: cafetera Molino. Escenas en este orden: abrir la"
                        + " tapa, moler los granos, verter agua, servir el café."
                        + "|open the lid;grind the grain;pour the water;serve the coffee",
                "Vídeo de demonstração 45 s: liquidificador Turbo. Cenas: cortar as frutas, encher o"
                        + " copo, apertar o botão, servir."
                        + "|cut the fruit;fill the glass;press the button;serve",
                "product demo 40s: a hedge trimmer \"Hornbeam 18\". show: unpack, trim the hedge,"
                        + " clean the blade, hang it up. female narrator"
                        + "|unpack the;trim the hedge;clean the blade;hang the",
            })
    void ordersAreScenesInEnglish(String brief, String shots) {
        List<Scene> scenes = SHOTLIST.plan(brief).scenes();
        int at = 0;
        for (String shot : shots.split(";", -1)) {
            while (at < scenes.size() && !scenes.get(at).visual().subject().contains(shot)) {
                at++;
            }
            assertThat(at).as(shot + " in " + subjects(scenes)).isLessThan(scenes.size());
            assertThat(scenes.get(at).visual().environment()).as(shot).isNotBlank();
            at++;
        }
    }

    @Test
    void aSpeakerNamesEachStepAndTheFactsFollow() {
        Plan plan =
                SHOTLIST.plan(
                        "Produktdemo, 70 Sekunden: Akku-Fenstersauger Blinkfix 3 der Firma"
                                + " Schlierfrei. Akku hält 45 Minuten, Tank 150 ml. Drei Szenen in"
                                + " dieser Reihenfolge: schmutzige Scheibe, einsprühen, abziehen."
                                + " Ruhige Sprecherin.");
        assertThat(plan.scenes())
                .extracting(scene -> String.valueOf(scene.audio().voiceoverText()))
                .anyMatch(text -> text.contains("schmutzige Scheibe"))
                .anyMatch(text -> text.contains("45 Minuten"))
                .noneMatch("null"::equals);
    }

    /** A generator reads English: a word that nobody can put into English is no picture. */
    @Test
    void whatIsNotKnownIsLeftOutAndSaid() {
        Plan plan =
                SHOTLIST.plan(
                        "Produktdemo, 40 Sekunden: Fenstersauger Blinkfix. Drei Szenen: Quirlbatz,"
                                + " einsprühen, abziehen.");
        assertThat(subjects(plan.scenes()))
                .noneMatch(text -> text.contains("Quirlbatz") || text.contains("“"))
                .allMatch(text -> text.split(" ", -1).length > 2);
        assertThat(plan.metadata().warnings())
                .anySatisfy(warning -> {
                    assertThat(warning.code()).isEqualTo("ordered_shot_left_out");
                    assertThat(warning.message()).contains("Quirlbatz");
                });
    }

    private static List<String> subjects(List<Scene> scenes) {
        return scenes.stream().map(scene -> scene.visual().subject()).toList();
    }
}
