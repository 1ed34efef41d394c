package dev.shotlist.director.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief names between its wishes is seen, also where a story of the trade is told. */
class PictureFragmentsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> subjects(String brief) {
        return SHOTLIST.plan(brief).scenes().stream()
                .map(scene -> scene.visual().subject())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bakery drop, insta, 15s. Butter, steam, queue outside. We're called Laminate."
                        + "|butter;queue outside",
                "30s film for a ferry, YouTube. Wet ropes, gulls over the ramp, a child asleep on a"
                        + " rucksack. Calm.|gulls over the ramp;child asleep on a rucksack",
                "Promo de la feria del libro de Lugo, Facebook, 20 segundos. Alegre, niños leyendo"
                        + " en el suelo.|children reading",
                "Pinterest, 20 Sek. Strickgarn Wollmut, handgefärbt. Hände, Nadeln, Tee, Katze."
                        + " Gemütlich.|needles;tea;cat",
                "Anúncio de 20 segundos do biquíni Maré, Instagram. Praia, pôr do sol, samba."
                        + "|beach;sunset",
            })
    void eachIsSeen(String brief, String pictures) {
        List<String> subjects = subjects(brief);
        for (String picture : pictures.split(";", -1)) {
            assertThat(subjects).anyMatch(subject -> subject.contains(picture));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30s ad for estate cars, YouTube. Our buyers are teachers, vets, people with two"
                        + " dogs and a canoe.|canoe",
                "15s ad for soap, Instagram. Plum and mint, slow, natural light.|plum",
                "20s ad for a wine festival on the quay, Facebook. No clowns, no balloons, a ferris"
                        + " wheel if you must not show it.|balloon",
                "Spot de 20 segundos para una heladería. Nada de payasos, globos.|balloon",
            })
    void nothingElseIs(String brief, String picture) {
        assertThat(subjects(brief)).noneMatch(subject -> subject.contains(picture));
    }
}
