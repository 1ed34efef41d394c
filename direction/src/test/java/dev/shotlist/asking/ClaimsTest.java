package dev.shotlist.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {
    private static final String BRIEF = "Kettle ad, 15 seconds, 1,299.00 dollars, 20 off in March";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only $1299.00",
                "1.299,00 \u20ac",
                "-20%",
                "20 % off",
                "A kettle for 3 people",
                "24/7",
                "50mm lens",
                ""
            })
    void whatTheBriefGivesAndWhatIsNoClaimMayBeSaid(String text) {
        assertThat(new Claims(BRIEF).strange(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Only $4.99 today|4.99",
                "Jetzt 30 % billiger|30",
                "30% and 40%|30",
                "\u00a3 5|5",
                "5\u00a0\u20ac|5",
                "99\uff05|99"
            })
    void whatNobodyGaveIsNamed(String text, String claim) {
        assertThat(new Claims(BRIEF).strange(text)).isEqualTo(claim);
    }

    @Test
    void aPlansPricesMayBeRepeatedAndItsNumbersMayNotBecomePrices() {
        Claims claims = new Claims("make it louder").repeating("{\"scene\":3,\"text\":\"$7\"}");
        assertThat(claims.strange("$7")).isNull();
        assertThat(claims.strange("$3")).isEqualTo("3");
    }
}
