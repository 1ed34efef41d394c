package dev.shotlist.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTextTest {
    private static String normalised(String text) {
        return BriefText.normalise(text, "/prompt/text");
    }

    @Test
    void blanksCollapseAndLinesStay() {
        assertThat(normalised("  an\tad \u00a0 for\r\n  coffee \r please  "))
                .isEqualTo("an ad for\ncoffee\nplease");
    }

    @Test
    void composedAndDecomposedAreTheSame() {
        assertThat(normalised("cafe\u0301")).isEqualTo(normalised("caf\u00e9"));
    }

    @Test
    void codePointsAreCountedAndNotChars() {
        String longest = "\uD83D\uDC9A".repeat(BriefText.LONGEST);
        assertThat(normalised(longest)).isEqualTo(longest);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> normalised(longest + "x"));
        assertThat(refusal.code()).isEqualTo(ErrorCode.PROMPT_TOO_LONG);
        assertThat(refusal.detail()).contains("5001").contains("5000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u009bb", "a\ud800b", "\udc00"})
    void whatNoTextHoldsIsRefusedWithItsPlace(String text) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> normalised(text));
        assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/prompt/text");
        assertThat(refusal.errors().getFirst().message()).contains("offset");
    }
}
