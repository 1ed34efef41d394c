package dev.shotlist.llm.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReplyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}",
                "  {\"a\":1}\n",
                "```json\n{\"a\":1}\n```",
                "```\n{\"a\":1}\n```",
                "Here:\n```JSON\n{\"a\":1}\n```\nDone.",
                "<think>hm</think>{\"a\":1}",
                "Sure! {\"a\":1} Anything else?",
                "```json\n{\"a\":1}"
            })
    void theObjectIsFound(String text) {
        assertThat(JsonReply.parse(text).orElseThrow().path("a").intValue()).isEqualTo(1);
    }

    @Test
    void fencesInsideAStringAreTheStrings() {
        String text = "{\"a\":\"```json\\n{}\\n```\"}";

        assertThat(JsonReply.parse(text).orElseThrow().path("a").stringValue())
                .isEqualTo("```json\n{}\n```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "{", "}", "}{", "```", "``````", "{\"a\":1,}", "{'a':1}"})
    void whatIsNoJsonIsNotGuessedAt(String text) {
        assertThat(JsonReply.parse(text)).isEmpty();
    }

    @Test
    void manyBracesTakeNoTime() {
        assertThat(JsonReply.parse("{".repeat(1_000_000))).isEmpty();
    }
}
