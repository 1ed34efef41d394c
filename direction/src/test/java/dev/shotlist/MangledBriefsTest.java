package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.shotlist.brief.Refusal;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Briefs that were cut off, shaken, or sewn together from two get a plan or a refusal, whatever
 * sense is left in them.
 */
class MangledBriefsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static final List<String> OPENINGS =
            List.of(
                    "6 s music video. ",
                    "5s ad. ",
                    "120s trailer: ",
                    "tutorial 45s. ",
                    "testimonial, 15 s. ",
                    "180 s brand film. ",
                    "event promo 10s. ",
                    "explainer 90s. ",
                    "product demo. ",
                    "Video musical de 8 segundos. ",
                    "Erkl\u00e4rfilm, 60 Sekunden: ",
                    "",
                    "",
                    "");

    private static final List<String> ENDINGS =
            List.of(
                    "",
                    "",
                    " No people, no music, no text.",
                    " keine Menschen",
                    " 3 scenes",
                    " 12 shots",
                    " one shot only",
                    " End with 'Go.'",
                    " sans musique");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event promo 10s. FB Teig, sehen dann ein Miller. 20 s Kind. den Wir Pasteten dann"
            })
    void getAPlanThatTheyOnceDidNot(String brief) {
        whole(brief);
    }

    @Test
    void getAPlan() {
        hold(1, 250);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void getAPlanHoweverMany(long seed) {
        hold(seed, 5000);
    }

    /** Each of these once ended in an exception. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 s music video. Finger weg von Klischees: keine Dirndl, keine Brezeln. keine"
                        + " Menschen",
                "product demo. Beginners get 15% off before Christmas. I'd love it if, for once,"
                        + " there was no whispering voice. We made a video with a ukulele and a"
                        + " sped-up clock, it got nine views, and we learned. No people, no music,"
                        + " no text.",
                "6 s music video. 5 Krume. 16:9, in YouTube. Beige, Schritte. G\u00e4rtopf"
                        + " Sauerteig mit Glas ohne dem also zehn, von Sprecherin, Kein Sieben"
                        + " Musik. Zwei ansetzen Minuten Tutorial: geduldig. Tagen"
                        + " Hintergrundgedudel, Salbei. keine Menschen",
                "hand whole from the above the boots gravel\n- gate\n- on farm on Shots:\n-",
                "120s trailer. Haulmate is a folding bike trailer. Show: it folds flat in 3 moves,"
                        + " no tools; max load 40 kg"
            })
    void andTheseToo(String brief) {
        whole(brief);
    }

    private static void hold(long seed, int number) {
        List<String> briefs = TuningBrief.all().stream().map(TuningBrief::text).toList();
        Random random = new Random(seed);
        for (int i = 0; i < number; i++) {
            String brief =
                    Mangling.any(OPENINGS, random)
                            + Mangling.of(briefs, random)
                            + Mangling.any(ENDINGS, random);
            if (!brief.isBlank()) {
                whole(brief);
            }
        }
    }

    private static void whole(String brief) {
        Plan plan;
        try {
            plan = SHOTLIST.plan(brief);
        } catch (Refusal refused) {
            assertThat(refused.code()).as(brief).isNotNull();
            return;
        } catch (RuntimeException e) {
            fail(brief, e);
            return;
        }
        assertThat(PlanSchema.errors(PlanJson.mapper().writeValueAsString(plan)))
                .as(brief)
                .isEmpty();
        for (Scene scene : plan.scenes()) {
            assertThat(scene.visual().subject()).as(brief).isNotBlank();
            if (brief.indexOf('{') < 0) {
                assertThat(scene.visual().generationPrompt()).as(brief).doesNotContain("{");
            }
        }
    }
}
