package dev.shotlist.director.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private final Agreement agreement =
            FactFiles.ours().read("director/agreement.json", Agreement.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the {product} dries over a door|the {product} dry over a door",
                "the {product} is rolled down|the {product} are rolled down",
                "a hand lifts a {product} across the table|a hand lifts the {product} across the table",
                "a {product} lies beside a cup|the {product} lie beside a cup",
                "the {product} passes the lamp and the {product} goes out|the {product} pass the lamp and the {product} go out",
                "past the {product} as it cools|past the {product} as it cools",
                "the {product}'s edge closes|the {product}'s edge closes",
                "two thumbs pull the {product}|two thumbs pull the {product}",
            })
    void severalThingsDoWhatOneDoes(String one, String several) {
        assertThat(agreement.withSeveral(one)).isEqualTo(several);
    }

    @ParameterizedTest
    @CsvSource({
        "compression socks,true",
        "hiking poles,true",
        "reading glasses,true",
        "wool dress,false",
        "camera lens,false",
        "canvas,false",
        "cactus,false",
        "hand soap,false"
    })
    void pluralsAreKnown(String noun, boolean plural) {
        assertThat(agreement.plural(noun)).isEqualTo(plural);
    }
}
