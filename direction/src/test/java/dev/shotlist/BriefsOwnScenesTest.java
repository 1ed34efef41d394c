package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief names is seen in its plan, in the brief's order, and nothing is in its language. */
class BriefsOwnScenesTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Need a 45s fundraising film for Coldwater Lifeboat. The pager goes off at dinner,"
                        + " the crew run down the slipway, the boat hits the water, a fisherman is"
                        + " pulled aboard. Not a hero film."
                        + "|pager goes off;crew run down the slipway;boat hits the water;fisherman is pulled",
                "Brand film, 60s, Odell Whistles: we make referee whistles in Birmingham since 1883."
                        + " Brass strip goes in the press, a woman tests each whistle by ear, a"
                        + " referee blows it in the rain. No football stadium."
                        + "|brass strip goes in the press;woman tests each;referee blows",
                "Spot da 30 secondi per la tv locale: Liuteria Bonacossa, violini fatti a mano a"
                        + " Cremona. Si vede il liutaio che pialla il legno, la vernice che"
                        + " asciuga vicino alla finestra, e una ragazza che suona il violino nel"
                        + " cortile. Niente teatro, niente applausi. «Suona come chi lo suona.»"
                        + "|planing the wood;varnish drying beside the window;playing the violin",
                "Musikvideo 60 Sekunden, Indie-Pop, \"Nachtbus\" von Lina Falk. Ein Mädchen fährt"
                        + " allein mit dem letzten Bus durch die Stadt und springt ins Wasser."
                        + "|girl rides alone with the last bus;girl jumps into the water",
            })
    void whatTheBriefNamesIsSeenInItsOrder(String brief, String shown) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> subjects = subjects(plan);
        int at = 0;
        for (String words : shown.split(";", -1)) {
            while (at < subjects.size() && !subjects.get(at).contains(words)) {
                at++;
            }
            assertThat(at).as(words + " in " + subjects).isLessThan(subjects.size());
            at++;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour, Maison Brévent, imperméables. Un film de 15 secondes pour le ciré"
                        + " « Averse ». On veut de la pluie, de la vraie.|veut;vraie",
                "Tutorial, 90 Sekunden: Silikonfuge an der Badewanne erneuern. Schritte: alte Fuge"
                        + " raus, reinigen und entfetten, trocknen lassen, spritzen.|lassen;raus;entfetten",
            })
    void noSubjectQuotesTheBriefsLanguage(String brief, String foreign) {
        for (String subject : subjects(SHOTLIST.plan(brief))) {
            assertThat(subject).isNotBlank().doesNotContain("“").contains(" ");
            for (String word : foreign.split(";", -1)) {
                assertThat(subject).doesNotContain(word);
            }
        }
    }

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(Scene::visual).map(visual -> visual.subject()).toList();
    }
}
