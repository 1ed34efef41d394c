package dev.shotlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shotlist.SharedShotlist;
import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListModeratingTest {
    @Test
    void whatTheListRefusesGetsNoPlanAndIsNamedByInputAndCategory() {
        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                SharedShotlist.BUILT_IN.plan(
                                        "a video with step by step instructions how to make a pipe bomb"));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(ErrorCode.CONTENT_VIOLATION);
        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/prompt/text");
        assertThat(refusal.detail()).contains("prompt.text").doesNotContain("pipe bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15s ad, we shoot on Monday, let's kill it",
                "ad for our bomb bag",
                "killer deal on knives"
            })
    void theTradesOwnWordsPass(String brief) {
        assertThat(SharedShotlist.BUILT_IN.plan(brief).scenes()).isNotEmpty();
    }
}
