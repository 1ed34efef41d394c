package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can look at is explained by things that one can. */
class ExplainedIdeasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "60 second explainer on how inflation works, friendly, for teenagers",
                "Erklärvideo: Was ist Blockchain?",
                "vídeo explicativo sobre la evolución",
                "explainer about supply chains"
            })
    void anIdeaIsBuiltOfBlocks(String brief) {
        List<String> subjects = subjects(brief);
        assertThat(subjects).anyMatch(subject -> subject.contains("block"));
        assertThat(subjects).noneMatch(subject -> subject.contains("work bag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ad for a metal detector", "ad for our doorstops", "ad for lawn signs"})
    void aThingThatNobodyKnowsIsNoService(String brief) {
        assertThat(subjects(brief)).noneMatch(subject -> subject.contains("work bag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explainer about compound interest | rows of coins",
                "Erklärvideo: Was ist der Zinseszins? | rows of coins",
                "Why does bread rise? For kids, 45 seconds | yeast",
                "¿Por qué el mar es salado? Vídeo para el acuario, 1 minuto | rock pool",
                "Pourquoi le ciel est-il bleu ? Une minute pour le musée | prism",
                "Perché le foglie cambiano colore? per la scuola, un minuto | maple leaf",
                "Por que o céu fica vermelho no pôr do sol? 40 segundos | milky water",
                "Explainer for Heizwerk Süd: how does a heat pump work? 60 s | bicycle pump",
                "Explainer 60s: how our heat pump works and why it saves money. Varmo | bicycle pump",
                "45s explainer for our heat pumps, Varmo | bicycle pump",
                "60s explainer: how a mortgage works, by Harbour Bank | blocks, two of wood",
                "Explain in 40 seconds how our water filter jug works. Brand Klaris | charcoal",
                "Erklärfilm 45 s: Wie wird unser Honig gemacht? Imkerei Tann | comb",
                "Vidéo explicative de 60 s : comment fonctionne le compost ? | apple peel",
            })
    void whatEverybodyAsksIsAnsweredByItsOwnThings(String brief, String seen) {
        assertThat(subjects(brief)).anyMatch(subject -> subject.contains(seen));
    }

    @Test
    void aPolicyThatIsSoldIsNoQuestionOfWhatInsuranceIs() {
        String brief = "Erklärvideo, 60 Sek. Thema: Hausratversicherung HeimPlus der Nordlicht AG.";
        assertThat(subjects(brief)).noneMatch(subject -> subject.contains("ten doors"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60s explainer about menopause for our clinic Juniper | poppy head",
                "Explainer 45s for our password manager Keyring: why one password is not enough"
                        + " | broken lock",
                "Vídeo explicativo de 45 segundos: ¿cómo funciona el IVA? para autónomos | till",
                "Erklärvideo 60s: Was macht ein Betriebsrat? Gewerkschaft IG Werk | canteen",
            })
    void whatAHouseExplainsMayBeAnsweredToo(String brief, String seen) {
        assertThat(subjects(brief)).anyMatch(subject -> subject.contains(seen));
    }

    @Test
    void aThingIsAskedOfWithoutWhatItDoes() {
        List<String> seen = subjects("Explainer for Kwell: how a doorbell rings. 40 s");
        assertThat(seen).anyMatch(subject -> subject.contains("doorbell"));
        assertThat(seen).noneMatch(subject -> subject.contains("doorbell rings"));
    }

    @Test
    void anExplanationSaysWhatWasWrittenForItsPictures() {
        Plan plan =
                SharedShotlist.BUILT_IN.plan(
                        "Explainer 45s for Parkly, an app that finds parking spaces. City drivers.");
        assertThat(plan.scenes())
                .anyMatch(scene -> "The flowers. Again.".equals(scene.audio().voiceoverText()));
    }

    private static List<String> subjects(String brief) {
        Plan plan = SharedShotlist.BUILT_IN.plan(brief);
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }
}
