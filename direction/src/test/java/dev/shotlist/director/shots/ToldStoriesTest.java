package dev.shotlist.director.shots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief tells as happening is what is shot, in its order. */
class ToldStoriesTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Music video, 60 s, song 'Last Bus'. It's about a clerk who always runs for the bus"
                        + " and one night he stays.|runs for the bus|stays",
                "Clip pour notre morceau 'Nuit blanche', 60 s. Une serveuse rate le dernier métro,"
                        + " elle traverse Lille à pied.|misses the last metro|crosses Lille on"
                        + " foot",
                "Video musical para mi bolero 'La mesa', 60 segundos. Una viuda espera una llamada"
                        + " y al final baila sola en la cocina.|waits for a call|dances",
                "Musikvideo für meinen Song 'Kiesel', 60 s. Ein alter Mann wartet am Bahnsteig, er"
                        + " vergisst den Koffer.|waits at the platform|forgets the suitcase",
                "Trailer di 15 secondi per il film 'Brace'. Due fratelli litigano nel bosco. Uno"
                        + " vuole partire.|two brothers argue|wants to leave",
                "Clipe de 40 s para a minha música Cais. Um menino foge de casa com o cachorro, ele"
                        + " dorme na praia.|runs away|sleeps on the beach",
            })
    void isShotInItsOrder(String brief, String first, String second) {
        List<String> subjects = subjects(SHOTLIST.plan(brief));
        int before = at(subjects, first);
        int behind = at(subjects, second);
        assertThat(before).as("%s in %s", first, subjects).isNotNegative();
        assertThat(behind).as("%s in %s", second, subjects).isGreaterThan(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "40s explainer for our allotments about how the water rota works. Each plot gets a"
                        + " colour, the colour tells you which evening you can use the hose.|How the"
                        + " water rota works.|Each plot gets a colour.|The colour tells you which"
                        + " evening you can use the hose.",
                "Erklärvideo, 60 s, für die Gemeinde Hollerbek: wie man Biomüll richtig trennt."
                        + " Zeitungspapier geht, gekochtes Essen darf rein, die Tonne wird alle"
                        + " zwei Wochen geholt.|Wie man Biomüll richtig trennt.|Zeitungspapier"
                        + " geht.|Die Tonne wird alle zwei Wochen geholt.",
                "Vidéo explicative d'une minute : pourquoi les feuilles changent de couleur. L'arbre"
                        + " ferme la porte à chaque feuille, la feuille tombe.|Pourquoi les feuilles"
                        + " changent de couleur.|L'arbre ferme la porte à chaque feuille.|La feuille"
                        + " tombe.",
            })
    void anExplanationSaysItsTopicFirstAndThenWhatItTells(
            String brief, String topic, String second, String last) {
        List<String> said = said(SHOTLIST.plan(brief));
        assertThat(said).contains(topic, second, last);
        assertThat(said.indexOf(topic)).isLessThan(said.indexOf(second));
        assertThat(said.indexOf(second)).isLessThan(said.indexOf(last));
    }

    @Test
    void whatNoCameraSeesIsLaidOutInPaper() {
        assertThat(
                        subjects(
                                SHOTLIST.plan(
                                        "Erklärvideo, 60 s, für die Stadtwerke: wie der neue Tarif"
                                                + " funktioniert. Der Preis gilt zwei Jahre, die"
                                                + " Rechnung kommt im Januar, der Zähler wird einmal"
                                                + " abgelesen.")))
                .anyMatch(one -> one.startsWith("two hands lay out paper cut-outs"));
    }

    /** Who is told of without a name looks the same in all scenes. */
    @Test
    void whoeverIsToldOfPlaysTheWholePiece() {
        Plan plan =
                SHOTLIST.plan(
                        "Music video, 60 s, song 'Last Bus'. It's about a clerk who always runs for"
                                + " the bus and one night he stays.");
        assertThat(plan.scenes())
                .filteredOn(scene -> scene.visual().generationPrompt().contains("runs for the bus"))
                .allMatch(scene -> scene.visual().generationPrompt().contains("a clerk of"));
    }

    /** A house that says who does what shows it, before any other work of its trade. */
    @Test
    void aHouseBeginsWithWhatItTells() {
        assertThat(
                        subjects(
                                SHOTLIST.plan(
                                        "Filme institucional 60s das conservas Norte & Mar, em"
                                                + " Matosinhos. Fábrica de 1931, ainda com 40 mulheres"
                                                + " que limpam a sardinha à mão.")))
                .first()
                .asString()
                .contains("40 women clean the sardine by hand");
    }

    /** "One of them is a ghost" is shown as much as what is done. */
    @Test
    void whatSomebodyIsInATaleIsShot() {
        assertThat(
                        subjects(
                                SHOTLIST.plan(
                                        "Trailer 30 s für unser Brettspiel 'Nachtzug': ein Fahrgast"
                                                + " ist ein Geist, der Zug darf nicht anhalten.")))
                .anyMatch(one -> one.contains("passenger is a ghost"))
                .anyMatch(one -> one.contains("the train does not stop"));
    }

    /** A list right behind what is explained is explained, whatever its verbs are. */
    @Test
    void aListBehindTheTopicIsToldWhole() {
        assertThat(
                        said(
                                SHOTLIST.plan(
                                        "explicativo de 50s para clientes: cómo darse de alta de"
                                                + " autónomo. eliges la actividad, te das de alta en"
                                                + " hacienda, luego en la seguridad social, y los"
                                                + " primeros doce meses pagas una cuota reducida. claro"
                                                + " y sin miedo. Gestoría Balaguer")))
                .contains(
                        "Eliges la actividad.",
                        "Te das de alta en hacienda.",
                        "Los primeros doce meses pagas una cuota reducida.")
                .noneMatch(line -> line.contains("caja") || line.contains("miedo"));
    }

    /** Who asks people to do otherwise says why, and shows no other cause. */
    @Test
    void aCauseSaysItsOwnReasons() {
        Plan plan =
                SHOTLIST.plan(
                        "campaña del ayuntamiento de Lloredo, 20 s, para que se recoja la caca del"
                                + " perro. los niños la pisan, huele, y las bolsas son gratis en cada"
                                + " esquina.");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(Overlay::text)
                .contains("Los niños la pisan.", "Las bolsas son gratis en cada esquina.");
        assertThat(subjects(plan)).noneMatch(one -> one.contains("peel") || one.contains("caddy"));
    }

    /** In another tongue a lesson may be told to "you", or without verbs. */
    @Test
    void aLessonListsItsOwnSteps() {
        Plan plan =
                SHOTLIST.plan(
                        "tutorial 30 sec tiktok come piegare una camicia in 10 secondi. bottoni giù,"
                                + " pieghi una manica, pieghi l'altra, metà e metà. lavanderia Sbuffo");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(Overlay::text)
                .contains("1. Bottoni giù", "2. Pieghi una manica");
    }

    /** What a fair announces is read, and no lines of another feast. */
    @Test
    void anEventOnlyAnnouncesItself() {
        Plan plan =
                SHOTLIST.plan(
                        "Vídeo para o festival de sopas de Vila Caiz, dia 22 de novembro, no"
                                + " pavilhão. 14 sopas diferentes, cada pessoa vota na melhor, bilhete"
                                + " 6 euros com tigela de barro incluída. 25 segundos para facebook");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(Overlay::text)
                .contains("14 sopas diferentes")
                .noneMatch(text -> text.contains("estrela") || text.contains("meio-dia"));
    }

    /** What is said to the makers is no story. */
    @Test
    void whatIsSaidToTheMakersIsNotShot() {
        assertThat(
                        subjects(
                                SHOTLIST.plan(
                                        "Trailer 30 s for our play The Weir. We need it by Friday."
                                                + " The budget is small. It opens in May.")))
                .noneMatch(one -> one.contains("budget") || one.contains("Friday"));
    }

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }

    private static List<String> said(Plan plan) {
        return plan.scenes().stream()
                .map(scene -> scene.audio().voiceoverText())
                .filter(Objects::nonNull)
                .toList();
    }

    private static int at(List<String> subjects, String words) {
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }
}
