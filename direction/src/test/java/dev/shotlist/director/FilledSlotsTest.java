package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.PlanJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in braces in our files is filled in before a plan leaves the house. */
class FilledSlotsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** JSON opens an object with a quote behind the brace, and a slot is a word in braces. */
    private static final String SLOT = "(?s).*\\{[a-z][a-z ]*\\}.*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anúncio pra academia Vila Forte, qualquer esporte, 20s, reels",
                "Vídeo 15s: quem planta árvores somos nós. Cooperativa Raiz, adote uma árvore.",
                "Spot de 20 s. Nous plantons des arbres, nous ne promettons rien. Coopérative Verdan.",
                "Explainer, 40s: we plant trees, we prune them, in November the oil arrives. Olive"
                        + " club.",
                "Testimonial 30s, Harlow Roofing. Ted, 68, retired postman. The roof leaked for"
                        + " years.",
                "Imagefilm 45s für eine Mühle, nachts, die Hände meines Bruders, kein Feld",
                "musikvideo für 'Gleis drei', techno, ein Mensch tanzt, alle anderen stehen still",
                "un video per la nostra officina, 30 secondi, due mani e una vecchia moto",
                "trailer for our podcast about stolen garden gnomes, 30s",
                "Brand film, 60s: a surfboard workshop, doña Carmen, 66, planes every board",
                "Démo produit 15 s, tabouret pliant, fond uni jaune moutarde, pas de voix",
                "event promo, 20s, lantern night in the valley, everyone switches the lights off",
                "how to sharpen a knife, 4 steps, 40s, our stones are called Ferrule",
                "ad for a fitness club, any sport you like, 12 secs",
                "anuncio 20s de tienda de segunda mano: cada día entran cosas nuevas"
            })
    void noPlanHasAnOpenSlot(String brief) {
        String plan = PlanJson.mapper().writeValueAsString(SHOTLIST.plan(brief));

        assertThat(plan).doesNotMatch(SLOT);
    }
}
