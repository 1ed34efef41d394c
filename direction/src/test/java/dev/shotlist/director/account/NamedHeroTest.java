package dev.shotlist.director.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the brief says to be in the film is in it, whoever tells the plan. */
class NamedHeroTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static String everySubject(Plan plan) {
        StringBuilder all = new StringBuilder();
        plan.scenes().forEach(scene -> all.append(scene.visual().subject()).append('\n'));
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Testimonial for Larkfield Driving School, 40 sec. Real learner: Mrs Joan Achebe, 68, passed first time. Funny. | Joan Achebe | woman of sixty-eight
                    Testimonial for Hillside Swim School, 30s. Mr Patrick Nwosu, 58, learned to swim this year. Warm. | Patrick Nwosu | man of fifty-eight
                    short video for my barbershop Third Chair on insta. two chairs, one barber (me, Dexter). old tools, new music | Dexter | short-sleeved tunic
                    20 second ad for our hardware store Pell & Daughter. Rosa, our shopkeeper, finds the one screw you need. | Rosa | grey overall
                    Testimonial pour l'auto-école Virage, 30 secondes. Madame Perrin, boulangère, a eu son permis. Drôle. | Madame Perrin | white apron
                    Instagram-Video, 20 Sekunden, für meine Fahrradwerkstatt. Ich bin Jonas, Mechaniker. Ruhig und ehrlich. | Jonas | blue overalls
                    Testimonial für die Hundeschule Nasewind, 30 Sekunden. Herr Demir, Postbote, hatte Angst vor Hunden. | Herr Demir | man of
                    Anuncio de 20 segundos para nuestra floristería en Sevilla. Soy Lucía, la florista. Alegre. | Lucía | woman of
                    Anuncio de 20 segundos para la Ferretería Olmos. El abuelo Ramiro siempre encuentra la pieza. Humor seco. | Ramiro | man of seventy
                    Video di 30 secondi per la nostra sartoria a Torino. Il sarto Gino cuce tutto a mano. Caldo ed elegante. | Gino | tape measure
                    """)
    void whoeverIsNamedIsTheHero(String brief, String name, String look) {
        Plan plan = SHOTLIST.plan(brief);

        assertThat(everySubject(plan)).contains(name);
        assertThat(plan.creativeDirection().continuity())
                .anySatisfy(one -> assertThat(one.description()).contains(look));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    30s ad for my bakery in Leeds, Crumb Street. I'm the baker, I start at three in the morning. Cosy. | white apron
                    Anuncio de 20 segundos para mi panadería en Burgos. Soy la panadera y empiezo a las tres. Alegre. | woman of
                    """)
    void whoSpeaksOfTheirTradeIsSeenAtIt(String brief, String look) {
        assertThat(SHOTLIST.plan(brief).creativeDirection().continuity())
                .anySatisfy(one -> assertThat(one.description()).contains(look));
    }

    @Test
    void whoReadsOrSendsTheBriefIsNotInIt() {
        Plan plan =
                SHOTLIST.plan(
                        "Hi Anna, we need a 15 second ad for a toothbrush called Brill, for"
                                + " waiting rooms. Fresh and clean. Thanks, Tom");

        assertThat(everySubject(plan)).doesNotContain("Anna").doesNotContain("Tom");
    }

    @Test
    void nobodyIsNamedWherePeopleAreForbidden() {
        Plan plan =
                SHOTLIST.plan(
                        "20 second ad for our hardware store Pell & Daughter. Rosa, our"
                                + " shopkeeper, finds the screw. No people.");

        assertThat(everySubject(plan)).doesNotContain("Rosa");
    }

    @Test
    void aLifeOfSomebodyElseIsNotToldOfThem() {
        Plan plan =
                SHOTLIST.plan(
                        "40 second testimonial for Larkfield Driving School. Real learner: Mrs"
                                + " Joan Achebe, 68, passed first time. Funny.");

        assertThat(everySubject(plan)).doesNotContain("thimble").doesNotContain("chef");
    }
}
