package dev.shotlist.llm.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.ScriptedServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnthropicContractTest extends VendorContract {
    AnthropicContractTest() throws IOException {}

    @Override
    Provider provider(ScriptedServer server) {
        return Providers.anthropic(server);
    }

    @Override
    String answer(String content, long input, long output) {
        return Answers.anthropic(content, "end_turn", input, output);
    }

    @ParameterizedTest
    @CsvSource({
        "429, rate_limit_error, 'Slow down', RATE_LIMITED",
        "529, overloaded_error, Overloaded, OVERLOADED",
        "401, authentication_error, 'invalid x-api-key', KEY_REFUSED",
        "400, invalid_request_error, 'Your credit balance is too low to access', QUOTA_SPENT",
        "400, invalid_request_error, 'You have reached your specified API usage limits.', QUOTA_SPENT",
        "400, invalid_request_error, 'max_tokens: too large', BAD_REQUEST",
    })
    void whatAnthropicMeans(int status, String type, String message, Outcome expected) {
        server.then(Acts.reply(status, Answers.anthropicError(type, message)));

        assertThat(fail(provider(server), AMPLE).outcome()).isEqualTo(expected);
    }

    @Test
    void aSpendCapHidesInTheDetails() {
        server.then(
                Acts.reply(
                        429,
                        """
                        {"type":"error","error":{"type":"rate_limit_error","message":"x",
                         "details":{"error_code":"enforced_spend_limit_reached"}}}
                        """));

        assertThat(fail(provider(server), AMPLE).outcome()).isEqualTo(Outcome.QUOTA_SPENT);
    }
}
