package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.Plan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product that a kind only lists is filmed as itself, with its own name and look. */
class RenamedProductTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }

    private static String look(Plan plan) {
        return plan.creativeDirection().continuity().stream()
                .filter(one -> one.kind() == ContinuityKind.PRODUCT)
                .map(one -> one.description())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15s ad for our hand cream | hand cream | body lotion
                    20s Werbespot für unsere Handcreme | hand cream | body lotion
                    20s Reel, our new parka, calm | parka | coat
                    20s anuncio de nuestro cárdigan, cálido | cardigan | jumper
                    20s spot pour notre parka | parka | coat
                    15s ad for a leather card holder | card holder | slim cognac leather wallet
                    30s product demo of our stout | stout | amber beer
                    20s ad for a canoe | canoe | kayak
                    """)
    void theNameAndTheLookAreItsOwn(String brief, String name, String never) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(look(plan)).contains(name).doesNotContain(never);
        assertThat(subjects(plan)).anyMatch(one -> one.contains(name));
        assertThat(subjects(plan)).noneMatch(one -> one.contains("the " + never));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15s ad for a camping lantern | lantern | head torch
                    ad for a toaster | toaster | blender
                    15 s Reel, our new fridge, playful | fridge | washing machine
                    Werbespot für Zahnpasta, 20 Sekunden | toothpaste | toothbrush
                    pub pour un grille-pain, 15s | toaster | barbecue
                    20s anuncio de un sillón, cálido | armchair | sofa
                    20s ad for our taps | taps | shower head
                    20s ad for our bunk bed | bunk bed | sofa
                    20s ad for our chopping board | chopping board | pan
                    20s ad for our water flosser | water flosser | toothbrush
                    20s ad for our daily contact lenses | contact lens | spectacles
                    """)
    void whatIsAnotherThingIsNotFilmedAsTheKinds(String brief, String name, String never) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(subjects(plan)).anyMatch(one -> one.contains(name));
        assertThat(subjects(plan)).noneMatch(one -> one.contains(never));
    }
}
