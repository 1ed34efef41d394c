package dev.shotlist.server.traces;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attributes have the types that the conventions give them, which dashboards add up by. */
class ObservedSpansTest {
    private final List<SpanData> ended = new ArrayList<>();

    private SpanData span(Observation observation) {
        observation.start().stop();
        return ended.getLast();
    }

    private ObservationRegistry registry() {
        SpanProcessor keeping =
                new SpanProcessor() {
                    @Override
                    public void onStart(Context parent, ReadWriteSpan span) {}

                    @Override
                    public boolean isStartRequired() {
                        return false;
                    }

                    @Override
                    public void onEnd(ReadableSpan span) {
                        ended.add(span.toSpanData());
                    }

                    @Override
                    public boolean isEndRequired() {
                        return true;
                    }
                };
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(
                        new ObservedSpans(
                                SdkTracerProvider.builder()
                                        .addSpanProcessor(keeping)
                                        .build()
                                        .get("test")));
        return registry;
    }

    @Test
    void countsAreNumbersAndReasonsAList() {
        SpanData span =
                span(
                        Observation.createNotStarted("call", registry())
                                .contextualName("chat gpt-6-luna")
                                .lowCardinalityKeyValue("server.port", "443")
                                .lowCardinalityKeyValue("gen_ai.provider.name", "openai")
                                .highCardinalityKeyValue("gen_ai.request.max_tokens", "2000")
                                .highCardinalityKeyValue("gen_ai.usage.input_tokens", "100")
                                .highCardinalityKeyValue("gen_ai.response.finish_reasons", "stop"));
        assertThat(span.getName()).isEqualTo("chat gpt-6-luna");
        assertThat(span.getStatus()).isEqualTo(StatusData.unset());
        assertThat(span.getAttributes().get(AttributeKey.longKey("server.port"))).isEqualTo(443);
        assertThat(span.getAttributes().get(AttributeKey.longKey("gen_ai.request.max_tokens")))
                .isEqualTo(2000);
        assertThat(span.getAttributes().get(AttributeKey.longKey("gen_ai.usage.input_tokens")))
                .isEqualTo(100);
        assertThat(
                        span.getAttributes()
                                .get(AttributeKey.stringArrayKey("gen_ai.response.finish_reasons")))
                .containsExactly("stop");
        assertThat(span.getAttributes().get(AttributeKey.stringKey("gen_ai.provider.name")))
                .isEqualTo("openai");
    }

    @Test
    void aFailureIsOne() {
        SpanData span =
                span(
                        Observation.createNotStarted("call", registry())
                                .highCardinalityKeyValue("error.type", "timed_out"));
        assertThat(span.getStatus().getStatusCode())
                .isEqualTo(io.opentelemetry.api.trace.StatusCode.ERROR);
    }
}
