package dev.shotlist.llm.telemetry;

import java.time.Duration;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * OpenTelemetry's names for calls to language models, all in one place: they still move. Prompt and
 * answer contents have names there too and are left out on purpose.
 */
public final class GenAi {
    static final String DURATION = "gen_ai.client.operation.duration";
    static final String TOKENS = "gen_ai.client.token.usage";

    static final String OPERATION = "gen_ai.operation.name";
    static final String PROVIDER = "gen_ai.provider.name";
    static final String OUTPUT_TYPE = "gen_ai.output.type";
    static final String MAX_TOKENS = "gen_ai.request.max_tokens";
    static final String REQUEST_MODEL = "gen_ai.request.model";
    static final String RESPONSE_MODEL = "gen_ai.response.model";
    static final String FINISH_REASONS = "gen_ai.response.finish_reasons";
    static final String INPUT_TOKENS = "gen_ai.usage.input_tokens";
    static final String OUTPUT_TOKENS = "gen_ai.usage.output_tokens";
    static final String CACHED_TOKENS = "gen_ai.usage.cache_read.input_tokens";
    static final String TOKEN_TYPE = "gen_ai.token.type";
    static final String ERROR = "error.type";
    static final String ADDRESS = "server.address";
    static final String PORT = "server.port";

    static final String CHAT = "chat";
    static final String JSON = "json";

    /** Our own, which the conventions do not know. */
    static final String OWN_ID = "shotlist.llm.provider";

    static final String OWN_CALL = "shotlist.llm.call";
    static final String OWN_COST = "shotlist.llm.cost";
    static final String OWN_FALLBACK = "shotlist.llm.fallback";
    static final String OWN_ALERT = "shotlist.llm.alert";
    static final String OWN_BREAKER = "shotlist.llm.breaker";

    private static final Set<String> NUMBERS =
            Set.of(MAX_TOKENS, INPUT_TOKENS, OUTPUT_TOKENS, CACHED_TOKENS, PORT);

    private GenAi() {}

    /** Whether the conventions have a whole number there; an observation carries texts only. */
    public static boolean isNumber(String attribute) {
        return NUMBERS.contains(attribute);
    }

    /** Whether the conventions have a list of texts there. */
    public static boolean isList(String attribute) {
        return attribute.equals(FINISH_REASONS);
    }

    /** The histogram's bounds that the conventions ask for: doubling from 10 ms. */
    static Duration[] durationBounds() {
        return Stream.iterate(Duration.ofMillis(10), bound -> bound.multipliedBy(2))
                .limit(14)
                .toArray(Duration[]::new);
    }

    /** The same for tokens: powers of four. */
    static double[] tokenBounds() {
        return DoubleStream.iterate(1, bound -> bound * 4).limit(14).toArray();
    }
}
