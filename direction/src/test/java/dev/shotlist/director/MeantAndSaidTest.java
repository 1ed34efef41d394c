package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a brief that mean something else than they say, and what is made of them. */
class MeantAndSaidTest {
    private static Plan plan(String brief) {
        return SharedShotlist.BUILT_IN.plan(brief);
    }

    private static List<String> prompts(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().generationPrompt()).toList();
    }

    /** A definite article names the music, "a drill" a thing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anuncio de 20 s para el taller de zapatos Nemesio. A mí me gusta el bolero.|bolero",
                "Pub 20 s, boulangerie Ferlin, Lyon. Pour la musique, le jazz nous va bien.|jazz",
                "20s promo for Lark Hall, violins at dawn by the lake, free. Quiet.|neo-classical",
            })
    void musicIsWhatIsMeant(String brief, String genre) {
        assertThat(plan(brief).creativeDirection().audioDirection().musicGenre()).isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir sind eine kleine Segelschule an der Ostsee, Wochenendkurs 189 €. 20 Sek.|dinghy",
                "20 s Instagram para nuestra escuela de vela en Gijón, cursos de verano|dinghy",
                "We're an over-60s tap dance club in Hull, new members, Thursdays 2pm. 30 s|danc",
                "Spot 20 s per una scuola di italiano a Lecce, corsi da 390 euro|paper tags",
            })
    void theTradeIsItsOwn(String brief, String seen) {
        assertThat(prompts(plan(brief))).anyMatch(prompt -> prompt.contains(seen));
    }

    /** Whales have no coat, and an app whose phone may not be seen shows none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "App promo, Tidal, a sleep sounds app. whales, ice. 15s. show no phones.|phone",
                "App promo, Tidal, a sleep sounds app. whales, ice. 15s. show no phones.|coat",
                "Spot 20 s, Hörakustik Lauscher & Sohn, Regensburg. Gratis Hörtest.|Regensburg",
                "Promo 25 s, fiesta de la vendimia, orquesta. sin drones por favor que el cura se"
                        + " queja.|vicar",
                "30s Facebook, over-60s dance club, Hull. first class free, bad knees welcome|knees",
                "lamp ad, 10s, for kids, adults only|adults",
                "Spot 15 s, Lampe Ondine. Réservé aux adultes.|adult",
                "sou marceneiro em Curitiba e faço mesas com madeira de demolição. 30 s|Curitiba",
                "Product: Marlow, a jar of balm. Platform: Instagram Reels, 15s. Key line: Soft.|platform",
                "Reel 20 s, noleggio abiti Una Sera, demo. Mostra l'abito, 20 secondi, la prova. Prenota"
                        + " la prova|seconds",
            })
    void whatIsNotMeantIsNotSeen(String brief, String unseen) {
        assertThat(plan(brief).scenes())
                .extracting(scene -> scene.visual().subject())
                .noneMatch(subject -> subject.contains(unseen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Video for Cray council, 20s: stop flushing wipes. A fatberg blocked the High Street"
                        + " sewer in August, cost £38,000.|A fatberg blocked the High Street sewer in"
                        + " August",
                "30s testimonial. customer is Raymond, 71, retired bus driver, got our stairlift"
                        + " (Steadyway) last year.|I retired bus driver.",
                "Funeral director in Swansea, Bevan & Daughters. 30 s Facebook, gentle voice. Free"
                        + " plan-ahead chat at the kitchen table.|It is free plan-ahead chat at the"
                        + " kitchen table.",
            })
    void noLineSaysWhatNobodyWouldSay(String brief, String line) {
        Plan plan = plan(brief);
        assertThat(String.valueOf(plan.creativeDirection().cta())).doesNotContain(line);
        assertThat(plan.scenes().stream().flatMap(MeantAndSaidTest::lines))
                .noneMatch(said -> said.contains(line) && line.startsWith("I"));
    }

    private static Stream<String> lines(Scene scene) {
        return Stream.of(scene.audio().voiceoverText()).filter(Objects::nonNull);
    }

    /** Steps that stand in a row of infinitives are what is taught. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tutorial de 60s: como trocar o filtro do purificador Águalar: fechar a torneira,"
                        + " girar o filtro velho, encaixar o novo. YouTube.|2. Girar o filtro velho",
                "Tutorial 40 s: Wie man die Luftpumpe Pusto wartet. Schlauch abziehen, Dichtung ölen,"
                        + " Ventil reinigen.|3. Ventil reinigen",
            })
    void stepsInARowAreTaught(String brief, String label) {
        assertThat(plan(brief).creativeDirection().textStrategy().overlays())
                .anyMatch(overlay -> overlay.text().equals(label));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Video for our parish council, 20s: stop flushing wipes. A fatberg blocked the High"
                        + " Street sewer.|High Street",
                "We're a tap dance club in Hull, 30 s. Doris (83) says she wants to be in it.|Doris",
                "B2B, 30 s demo, LinkedIn. Our rota software Turnfair, drag a name and done.|B2B",
            })
    void noBrandIsAStreetOrSomebody(String brief, String other) {
        assertThat(plan(brief).creativeDirection().product().brand()).isNotEqualTo(other);
    }
}
