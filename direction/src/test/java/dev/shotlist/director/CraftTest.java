package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.GeneratedBriefs;
import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the craft, over generated briefs of all formats and trades. */
class CraftTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** Words that a generator would paint as lettering or take as a product's name. */
    private static final List<String> ASKED_OF_NOBODY =
            List.of("logo", "watermark", "caption", "lettering saying", "the product", "{");

    @Test
    void promptsAreWrittenAsTheCraftWants() {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (int i = 0; i < 300; i++) {
            formats.add(holds(i).creativeDirection().technicalSpecs().format());
        }
        assertThat(formats).hasSize(Format.values().length);
    }

    @Tag("long")
    @Test
    void promptsAreWrittenAsTheCraftWantsOverAThousandBriefs() {
        for (int i = 0; i < 1000; i++) {
            holds(i);
        }
    }

    private static Plan holds(int number) {
        String brief = GeneratedBriefs.brief(number);
        Plan plan = SHOTLIST.plan(brief);
        CreativeDirection direction = plan.creativeDirection();
        String anchor = direction.visualDirection().styleAnchor();
        assertThat(words(anchor)).as(anchor).isLessThanOrEqualTo(20);
        for (Continuity recurring : direction.continuity()) {
            assertThat(words(recurring.description())).as(brief).isLessThanOrEqualTo(14);
        }
        for (Scene scene : plan.scenes()) {
            prompt(scene, anchor, direction, brief);
            assertThat(scene.reason()).as(brief).isNotBlank();
            assertThat(scene.visual().subject()).as(brief).doesNotContain("the product");
            assertThat(scene.visual().negativePrompt()).as(brief).contains("text", "logo");
            boolean speaks =
                    direction.technicalSpecs().format() == Format.TESTIMONIAL
                            && scene.visual().subject().contains("talking to somebody");
            if (speaks) {
                assertThat(scene.source()).as(brief).isEqualTo(SceneSource.FILM);
            }
        }
        return plan;
    }

    private static void prompt(
            Scene scene, String anchor, CreativeDirection direction, String brief) {
        String prompt = scene.visual().generationPrompt();
        int described = scene.visual().shows().size();
        assertThat(words(prompt)).as(prompt).isBetween(40, described > 1 ? 130 : 95);
        assertThat(prompt.toLowerCase(Locale.ROOT))
                .as(brief)
                .doesNotContain(ASKED_OF_NOBODY.toArray(CharSequence[]::new));
        String ratio = direction.technicalSpecs().aspectRatio().toString();
        int colon = prompt.indexOf(": ");
        int environment = prompt.indexOf(scene.visual().environment());
        int style = prompt.indexOf(anchor);
        assertThat(colon).as("shot first: " + prompt).isBetween(1, 60);
        if (!scene.visual().environment().isEmpty()) {
            assertThat(environment).as("then where: " + prompt).isBetween(colon, style);
        }
        assertThat(prompt).as("ratio last").endsWith(ratio + ".");
        for (Continuity recurring : direction.continuity()) {
            String once = recurring.description();
            assertThat(prompt.indexOf(once)).as(prompt).isEqualTo(prompt.lastIndexOf(once));
        }
    }

    /** Each was once without an end: a tale of one shot, a look cut behind "to the". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Create a 5 second Pinterest music video for trail running shoes. teal and white."
                        + " Must say: 'Made to outlive you'.",
                "Create a 20 second YouTube testimonial for a linen bedding. CTA shop now",
                "25s LinkedIn testimonial, Zorblax 9 by Osier. navy. Order at calder.example",
                "brand film for cold brew coffee. calm and premium. sage green and cream. no"
                        + " people. Order at calder.example",
                "Create a 90 second YouTube Shorts product demo for a cold brew coffee. fast"
                        + " cuts, loud. hot pink. no text on screen"
            })
    void whatIsShortStaysWhole(String brief) {
        Plan plan = SHOTLIST.plan(brief);
        CreativeDirection direction = plan.creativeDirection();
        String anchor = direction.visualDirection().styleAnchor();
        Scene before = null;
        for (Scene scene : plan.scenes()) {
            prompt(scene, anchor, direction, brief);
            assertThat(before == null ? "" : framing(before)).isNotEqualTo(framing(scene));
            before = scene;
        }
        assertThat(direction.continuity())
                .extracting(Continuity::description)
                .noneMatch(look -> look.endsWith(" the") || look.endsWith(" to"));
    }

    private static String framing(Scene scene) {
        return scene.visual().shotType() + " " + scene.visual().cameraMovement();
    }

    private static int words(String text) {
        return text.split(" ", -1).length;
    }
}
