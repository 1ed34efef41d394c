package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.PlanJson;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.ScriptedServer;
import dev.shotlist.scripted.ScriptedServer.Act;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Language models behind the server: two scripted vendors, everything over real sockets. */
class ModelsOverHttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String KEY = Vendors.KEY;
    private static final String CANARY = "periwinkle-canary";
    private static final String BRIEF = "20s TikTok for a " + CANARY + " lamp";

    private final Vendors vendors = new Vendors();
    private final ScriptedServer openAi = vendors.openAi;
    private final ScriptedServer anthropic = vendors.anthropic;
    private @Nullable ModelledServer server;

    private void serve(String... more) {
        server = new ModelledServer(vendors.environment(more));
    }

    private URI at(String path) {
        return URI.create(Objects.requireNonNull(server).address() + path);
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(server).close();
        vendors.close();
    }

    /** Moderation does this, all else is as usual. */
    private void moderation(Act act) {
        openAi.otherwise((request, talk) -> {
            Act one = request.path().endsWith("/moderations") ? act : Vendors.answering(false);
            one.play(request, talk);
        });
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpRequest posting(String path, String body) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> parse(String provider) throws Exception {
        return CLIENT.send(posting("/v1/parse", body(provider)), BodyHandlers.ofString());
    }

    private static String body(String provider) {
        return "{\"prompt\":{\"text\":\""
                + BRIEF
                + "\"},\"options\":{\"llm_provider\":\""
                + provider
                + "\"}}";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return PlanJson.mapper().readTree(answer.body());
    }

    private static long asked(ScriptedServer vendor, String end) {
        return vendor.requests().stream().filter(one -> one.path().endsWith(end)).count();
    }

    @Test
    void aKeptPlanCostsNeitherAModerationNorACall() throws Exception {
        serve();
        JsonNode first = json(parse("auto"));
        JsonNode second = json(parse("auto"));
        assertThat(first.at("/metadata/llm_provider_used").stringValue()).isEqualTo("openai");
        assertThat(second.at("/metadata/cache_hit").booleanValue()).isTrue();
        assertThat(second.at("/metadata/saved_usd").doubleValue()).isEqualTo(0.00032);
        assertThat(asked(openAi, "/moderations")).isEqualTo(1);
        assertThat(asked(openAi, "/chat/completions")).isEqualTo(1);
    }

    @Test
    void askedOftenAtOnceItIsOneModerationAndOneCall() throws Exception {
        serve();
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(CLIENT.sendAsync(posting("/v1/parse", body("auto")), BodyHandlers.ofString()));
        }
        for (CompletableFuture<HttpResponse<String>> one : all) {
            assertThat(one.get().statusCode()).isEqualTo(200);
        }
        assertThat(asked(openAi, "/moderations")).isEqualTo(1);
        assertThat(asked(openAi, "/chat/completions")).isEqualTo(1);
    }

    @Test
    void aRefusalNamesTheInputAndTheCategoriesAndSpendsNothing() throws Exception {
        serve();
        moderation(
                Acts.reply(
                        200,
                        "{\"results\":[{\"flagged\":true,\"categories\":{\"violence\":true}}]}"));
        HttpResponse<String> answer = parse("auto");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").stringValue()).isEqualTo("content_violation");
        assertThat(json(answer).at("/errors/0/pointer").stringValue()).isEqualTo("/prompt/text");
        assertThat(json(answer).at("/errors/0/message").stringValue()).contains("violence");
        assertThat(answer.body()).doesNotContain(CANARY);
        assertThat(asked(openAi, "/chat/completions")).isZero();

        HttpResponse<String> batch =
                CLIENT.send(
                        posting("/v1/parse/batch", "[" + body("auto") + "]"),
                        BodyHandlers.ofString());
        assertThat(json(batch).at("/results/0/error/code").stringValue())
                .isEqualTo("content_violation");
    }

    @Test
    void aSilentModerationLetsThroughWithAWarningThatIsNotKept() throws Exception {
        serve();
        moderation(Acts.reply(500, "{}"));
        JsonNode plan = json(parse("auto"));
        assertThat(plan.at("/metadata/warnings").toString()).contains("moderation_unavailable");
        assertThat(json(parse("auto")).at("/metadata/cache_hit").booleanValue()).isFalse();
    }

    @Test
    void aSilentModerationRefusesWhereThePolicySaysSo() throws Exception {
        serve("MODERATION_ON_FAILURE", "refuse");
        moderation(Acts.reply(500, "{}"));
        HttpResponse<String> answer = parse("auto");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(asked(openAi, "/chat/completions")).isZero();
        assertThat(parse("builtin").statusCode()).isEqualTo(200);
    }

    @Test
    void builtInCallsNobody() throws Exception {
        serve();
        assertThat(parse("builtin").statusCode()).isEqualTo(200);
        assertThat(openAi.requests()).isEmpty();
        assertThat(anthropic.requests()).isEmpty();
    }

    @Test
    void whenEveryModelFailsANamedOneIsTheContractsError() throws Exception {
        serve("MODERATION", "local");
        openAi.otherwise(Acts.reply(500, "{}"));
        anthropic.otherwise(Acts.reply(401, "{}"));
        HttpResponse<String> answer = parse("openai");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(json(answer).path("code").stringValue()).isEqualTo("llm_failed");
        assertThat(json(answer).at("/attempts/0/provider").stringValue()).isEqualTo("openai");
        assertThat(answer.body()).doesNotContain(KEY).doesNotContain(CANARY);
        JsonNode auto = json(parse("auto"));
        assertThat(auto.at("/metadata/llm_provider_used").stringValue()).isEqualTo("builtin");
        assertThat(auto.at("/metadata/warnings").toString()).contains("llm_unavailable");
    }

    @Test
    void whenEveryModelIsAtItsLimitTheHeaderSaysWhenToComeBack() throws Exception {
        serve("MODERATION", "local");
        openAi.otherwise(Acts.reply(429, Map.of("retry-after", "999999999"), "{}"));
        anthropic.otherwise(Acts.reply(429, Map.of("retry-after", "9"), "{}"));
        HttpResponse<String> answer = parse("claude");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(json(answer).path("code").stringValue()).isEqualTo("llm_rate_limited");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 9);
    }

    @Test
    void anUnknownModelAndAnAddressFromTheClientAreRefused() throws Exception {
        serve();
        assertThat(parse("gemini").statusCode()).isEqualTo(400);
        String body =
                "{\"prompt\":{\"text\":\"a lamp\"},\"options\":{\"base_url\":\"http://evil.example\"}}";
        assertThat(CLIENT.send(posting("/v1/parse", body), BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
        assertThat(openAi.requests()).isEmpty();
    }

    @Test
    void providersMetricsAndHealthShowWhatHappened() throws Exception {
        serve("MODERATION", "local");
        anthropic.otherwise(Acts.reply(401, "{}"));
        parse("auto");
        HttpResponse<String> checked = get("/v1/providers?check=true");
        try (InputStream in = ShotlistServer.class.getResourceAsStream("openapi.yaml")) {
            assertThat(new OpenApi(in).errors("Providers", checked.body())).isEmpty();
        }
        JsonNode listed = json(checked).path("providers");
        assertThat(listed.at("/0/id").stringValue()).isEqualTo("openai");
        assertThat(listed.at("/0/is_default").booleanValue()).isTrue();
        assertThat(listed.at("/0/check/good").booleanValue()).isTrue();
        assertThat(listed.at("/0/latency_ms/p50").isNumber()).isTrue();
        assertThat(listed.at("/1/check/outcome").stringValue()).isEqualTo("key_refused");
        assertThat(listed.at("/2/id").stringValue()).isEqualTo("builtin");
        assertThat(json(get("/v1/health")).at("/checks/models").stringValue()).isEqualTo("healthy");

        openAi.otherwise(Acts.reply(401, "{}"));
        parse("claude");
        assertThat(json(get("/v1/health")).at("/checks/models").stringValue())
                .isEqualTo("degraded");
        assertThat(json(get("/v1/providers")).at("/providers/0/reason").stringValue())
                .isEqualTo("key_refused");
        String metrics = get("/metrics").body();
        assertThat(metrics)
                .contains("gen_ai_client_operation_duration_seconds_count")
                .contains("shotlist_llm_breaker")
                .contains("shotlist_llm_alert_total")
                .doesNotContain(KEY)
                .doesNotContain(CANARY);
        assertThat(get("/v1/providers?check=maybe").statusCode()).isEqualTo(400);
    }
}
