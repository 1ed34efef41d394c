package dev.shotlist.llm.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.ScriptedModel;
import dev.shotlist.llm.scripted.SettableClock;
import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.StructuredOutput;
import dev.shotlist.llm.vendor.Vendor;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names by OpenTelemetry's conventions for generative models. */
class TelemetryTest {
    private static final Provider PROVIDER =
            new Provider(
                    "openai",
                    Vendor.OPENAI,
                    URI.create("https://api.openai.com/v1"),
                    null,
                    "gpt-6-luna",
                    true,
                    StructuredOutput.SCHEMA,
                    null);

    private final SettableClock clock = new SettableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Observation.Context> spans = new ArrayList<>();
    private final Ledger ledger = new Ledger();
    private final ScriptedModel vendor = new ScriptedModel("openai", clock);
    private final Metered model = new Metered(vendor, PROVIDER, ledger, telemetry());

    private Telemetry telemetry() {
        ObservationRegistry observations = ObservationRegistry.create();
        observations
                .observationConfig()
                .observationHandler(
                        new ObservationHandler<>() {
                            @Override
                            public boolean supportsContext(Observation.Context context) {
                                return true;
                            }

                            @Override
                            public void onStop(Observation.Context context) {
                                spans.add(context);
                            }
                        });
        return new Telemetry(meters, observations);
    }

    private void ask() {
        model.complete(Prompts.plain(), Deadline.in(Duration.ofSeconds(30), clock));
    }

    private Map<String, String> attributes() {
        return spans.getLast().getAllKeyValues().stream()
                .collect(
                        Collectors.toMap(
                                KeyValue::getKey, KeyValue::getValue, (a, b) -> b, TreeMap::new));
    }

    @Test
    void aCallIsASpanOfKindClient() {
        vendor.then(ScriptedModel.answer(Prompts.GOOD, Duration.ofSeconds(2)));

        ask();

        assertThat(spans).hasSize(1);
        assertThat(spans.getFirst().getContextualName()).isEqualTo("chat gpt-6-luna");
        assertThat(((SenderContext<?>) spans.getFirst()).getKind()).isEqualTo(Kind.CLIENT);
        assertThat(attributes())
                .containsEntry("gen_ai.operation.name", "chat")
                .containsEntry("gen_ai.provider.name", "openai")
                .containsEntry("gen_ai.request.model", "gpt-6-luna")
                .containsEntry("gen_ai.output.type", "json")
                .containsEntry("gen_ai.request.max_tokens", "2000")
                .containsEntry("gen_ai.response.model", "openai-model")
                .containsEntry("gen_ai.response.finish_reasons", "stop")
                .containsEntry("gen_ai.usage.input_tokens", "100")
                .containsEntry("gen_ai.usage.output_tokens", "50")
                .containsEntry("gen_ai.usage.cache_read.input_tokens", "0")
                .containsEntry("server.address", "api.openai.com")
                .containsEntry("server.port", "443")
                .containsEntry("shotlist.llm.cost", "0.001")
                .doesNotContainKey("error.type");
    }

    @Test
    void durationAndTokensAreMetrics() {
        vendor.then(ScriptedModel.answer(Prompts.GOOD, Duration.ofSeconds(2)));

        ask();

        var duration = meters.get("gen_ai.client.operation.duration").timer();
        assertThat(duration.totalTime(java.util.concurrent.TimeUnit.SECONDS)).isEqualTo(2.0);
        assertThat(duration.getId().getTag("error.type")).isEmpty();
        var input =
                meters.get("gen_ai.client.token.usage").tag("gen_ai.token.type", "input").summary();
        assertThat(input.totalAmount()).isEqualTo(100);
        assertThat(
                        meters.get("gen_ai.client.token.usage")
                                .tag("gen_ai.token.type", "output")
                                .summary()
                                .totalAmount())
                .isEqualTo(50);
        assertThat(meters.get("shotlist.llm.cost").counter().count()).isEqualTo(0.001);
    }

    @Test
    void aFailureHasItsType() {
        vendor.then(ScriptedModel.fail(Outcome.OVERLOADED));

        try {
            ask();
            throw new AssertionError("There was an answer");
        } catch (CompletionFailed failed) {
            assertThat(attributes()).containsEntry("error.type", "overloaded");
        }
        assertThat(
                        meters.get("gen_ai.client.operation.duration")
                                .tag("error.type", "overloaded")
                                .timer()
                                .count())
                .isEqualTo(1);
    }

    @Test
    void spentMoneyRaisesAnAlert() {
        vendor.then(ScriptedModel.fail(Outcome.QUOTA_SPENT));

        try {
            ask();
            throw new AssertionError("There was an answer");
        } catch (CompletionFailed failed) {
            assertThat(failed.outcome()).isEqualTo(Outcome.QUOTA_SPENT);
        }

        assertThat(meters.get("shotlist.llm.alert").tag("reason", "quota_spent").counter().count())
                .isEqualTo(1);
    }

    @Test
    void contentsAreNowhere() {
        vendor.then(ScriptedModel.answer(Prompts.GOOD, Duration.ofSeconds(2)));

        ask();

        assertThat(attributes().toString()).doesNotContain("kettle", "Dawn", "You direct");
        assertThat(meters.getMetersAsString()).doesNotContain("kettle", "Dawn");
    }

    @Test
    void percentilesAreOverAnswersOnly() {
        for (int i = 1; i <= 100; i++) {
            vendor.then(ScriptedModel.answer(Prompts.GOOD, Duration.ofMillis(10L * i)));
            ask();
        }
        vendor.then(ScriptedModel.fail(Outcome.SERVER_ERROR, Duration.ofSeconds(9), null));
        try {
            ask();
        } catch (CompletionFailed expected) {
            assertThat(expected.outcome()).isEqualTo(Outcome.SERVER_ERROR);
        }

        ProviderState state =
                ProviderState.of(PROVIDER, true, ledger, "closed", null, Duration.ZERO, -1);

        assertThat(state.p50()).contains(Duration.ofMillis(500));
        assertThat(state.p95()).contains(Duration.ofMillis(950));
        assertThat(state.calls()).isEqualTo(101);
        assertThat(state.errorRate()).isEmpty();
        assertThat(state.spend()).hasToString("$0.1");
    }
}
