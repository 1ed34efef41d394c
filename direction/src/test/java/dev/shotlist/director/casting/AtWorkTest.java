package dev.shotlist.director.casting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A film that looks for people shows those who do that work. */
class AtWorkTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> prompts(String brief) {
        Plan plan = SHOTLIST.plan(brief);
        return plan.scenes().stream().map(scene -> scene.visual().generationPrompt()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forklift drivers wanted, day shift, Ostler Cold Store, 20 seconds, Facebook"
                        + "|aisle",
                "We are looking for two chefs. The Tidemill, Whitby. 15s reel|cook",
                "Vídeo de 30 segundos, LinkedIn. Somos a Metalomecânica Ferraz, em Aveiro, procuramos"
                        + " soldadores e aprendizes.|welder",
                "Reclutamento di volontari per la croce verde: servono barellieri. 20"
                        + " secondi|volunteer of",
                "Wir suchen Pflegefachkräfte, ambulanter Pflegedienst Sonnenhang. 30 Sek.|nurse",
                "On cherche des animateurs pour notre colo Les Marmottes, 20 secondes|camp leader",
                "Köchin gesucht, Gasthaus zur Linde, 20 Sekunden, Instagram|chef",
                "Wir suchen noch zwölf Erntehelfer ab Juni, Hof Brandt. 30 Sek. Facebook|picker",
                "On cherche 3 conducteurs de bus, Transports Aubin, 20 secondes|driver",
                "Buscamos camareras y camareros para julio, Bar Ola. TikTok 15 s|cook",
                "Cercasi portiere di notte, Hotel Belvedere. Video di 20 secondi|receptionist",
                "Wir suchen Steuerfachangestellte, Kanzlei Ruhland, Fulda. 30 Sek. LinkedIn|clerk",
                "Job ad: hiring HGV mechanics for nights, Tarn Haulage. 30s Facebook|mechanic of",
                "need a hiring video for our nursery in Exeter. room leader, level 3. 25s|nursery worker",
                "On recrute une auxiliaire de puériculture, crèche Les Bottes, 20 s|nursery",
                "Cerchiamo rider in bici, cooperativa Due Ruote, Parma. 20 secondi|courier",
                "Procuramos motoristas de pesados para a noite. Transportes Lima, 30 segundos, com"
                        + " música calma|driver",
            })
    void whoIsSoughtIsSeenAtWork(String brief, String who) {
        assertThat(prompts(brief))
                .as(brief)
                .anyMatch(one -> one.contains(" " + who))
                .noneMatch(one -> one.contains("alone in the frame, clean space"));
    }

    /** They are customers, or nobody is hired at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wrist watches for nurses who need to see the time with wet hands. Padd. 20s, Instagram",
                "Knives that chefs swear by, Holm Steel, 20 second ad",
                "We need foster carers for teenagers, Ryde Council, 30s Facebook",
            })
    void whoIsServedIsNotHired(String brief) {
        assertThat(prompts(brief))
                .as(brief)
                .noneMatch(one -> one.contains("nurse of") || one.contains("carer of"));
    }
}
