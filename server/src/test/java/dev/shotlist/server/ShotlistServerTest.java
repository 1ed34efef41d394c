package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ShotlistServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    @TempDir private static Path home;
    private static ReferenceServer server;
    private static OpenApi api;

    @BeforeAll
    static void start() throws IOException {
        server =
                ReferenceServer.start(
                        ReferenceSettings.standard(home),
                        Environments.with("SHOTLIST_ADMIN_KEY", "boss"));
        try (InputStream in = ShotlistServer.class.getResourceAsStream("openapi.yaml")) {
            api = new OpenApi(in);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.server().address() + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> parse(String body) throws Exception {
        return send(
                to("/v1/parse")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return PlanJson.mapper().readTree(answer.body());
    }

    @Test
    void aPreviousPlanMakesARequestAnEdit() throws Exception {
        JsonNode plan = json(parse("{\"prompt\":{\"text\":\"20s TikTok for cold brew\"}}"));
        String body =
                "{\"prompt\":{\"text\":\"make it square\"},\"context\":{\"previous_config\":"
                        + plan
                        + ",\"base_version\":"
                        + plan.get("version")
                        + "}}";
        assertThat(api.errors("Request", body)).isEmpty();
        HttpResponse<String> answer = parse(body);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode edited = json(answer);
        assertThat(edited.at("/creative_direction/technical_specs/aspect_ratio").stringValue())
                .isEqualTo("1:1");
        assertThat(edited.at("/edit/operations/0/op").stringValue()).isEqualTo("set_ratio");
        HttpResponse<String> stale =
                parse(
                        "{\"prompt\":{\"text\":\"10 seconds\"},\"context\":{\"previous_config\":"
                                + edited
                                + ",\"base_version\":"
                                + plan.get("version")
                                + "}}");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(json(stale).get("code").stringValue()).isEqualTo("conflict");
    }

    @Test
    void everyOperationOfTheDocumentIsServed() throws Exception {
        Set<String> driven = new TreeSet<>();
        String body = "{\"prompt\":{\"text\":\"20s TikTok for cold brew, no faces\"}}";
        assertThat(api.errors("Request", body)).isEmpty();
        HttpResponse<String> plan = parse(body);
        assertThat(plan.statusCode()).isEqualTo(200);
        String schema = send(to("/plan.schema.json").build()).body();
        assertThat(OpenApi.errorsBy(schema, plan.body())).isEmpty();
        driven.add("parse");

        String batch = "[" + body + ",{\"id\":\"second\",\"prompt\":{}}]";
        assertThat(api.errors("Batch", batch)).isEmpty();
        HttpResponse<String> results =
                send(
                        to("/v1/parse/batch")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(batch))
                                .build());
        assertThat(results.statusCode()).isEqualTo(200);
        assertThat(api.errors("BatchResults", results.body())).isEmpty();
        assertThat(OpenApi.errorsBy(schema, json(results).at("/results/0/plan").toString()))
                .isEmpty();
        driven.add("parseBatch");

        String looked =
                "{\"prompt\":{\"image_base64\":\""
                        + Base64.getEncoder().encodeToString(Pictures.ground(0x20_40_A0))
                        + "\"}}";
        assertThat(api.errors("Request", looked)).isEmpty();
        HttpResponse<String> seen = parse(looked);
        assertThat(OpenApi.errorsBy(schema, seen.body())).isEmpty();
        String digest = json(seen).at("/extracted_references/images/0/digest").stringValue();
        assertThat(send(to("/v1/references/" + digest).build()).statusCode()).isEqualTo(200);
        driven.add("reference");

        String wish = "{\"clear_all\":true}";
        assertThat(api.errors("ClearWish", wish)).isEmpty();
        HttpResponse<String> cleared =
                send(
                        to("/v1/cache/clear")
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer boss")
                                .POST(BodyPublishers.ofString(wish))
                                .build());
        assertThat(cleared.statusCode()).isEqualTo(200);
        assertThat(api.errors("Cleared", cleared.body())).isEmpty();
        driven.add("clearCache");

        HttpResponse<String> health = send(to("/v1/health").build());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(api.errors("Health", health.body())).isEmpty();
        driven.add("health");

        HttpResponse<String> models = send(to("/v1/models").build());
        assertThat(models.statusCode()).isEqualTo(200);
        assertThat(api.errors("Models", models.body())).isEmpty();
        assertThat(json(models).at("/models/0/id").stringValue()).isEqualTo("veo-3.1");
        driven.add("models");

        HttpResponse<String> providers = send(to("/v1/providers").build());
        assertThat(providers.statusCode()).isEqualTo(200);
        assertThat(api.errors("Providers", providers.body())).isEmpty();
        assertThat(json(providers).at("/providers/0/id").stringValue()).isEqualTo("builtin");
        driven.add("providers");

        for (Map.Entry<String, String> page :
                Map.of(
                                "openapi", "/openapi.yaml",
                                "planSchema", "/plan.schema.json",
                                "docs", "/docs",
                                "metrics", "/metrics")
                        .entrySet()) {
            HttpResponse<String> answer = send(to(page.getValue()).build());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isNotBlank();
            driven.add(page.getKey());
        }
        assertThat(driven).containsExactlyInAnyOrderElementsOf(api.operations());
    }

    @Test
    void scenesAreFittedToTheModelThatIsAskedFor() throws Exception {
        String body =
                "{\"prompt\":{\"text\":\"20s TikTok for cold brew\"},\"options\":{\"target_model\":"
                        + "\"auto\",\"budget_usd\":5,\"quality\":\"draft\",\"include_cost_estimate\":true}}";
        assertThat(api.errors("Request", body)).isEmpty();
        HttpResponse<String> answer = parse(body);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode plan = json(answer);
        double sum = 0;
        for (JsonNode scene : plan.get("scenes")) {
            for (JsonNode clip : scene.get("clips")) {
                sum += clip.get("usd").doubleValue();
                assertThat(clip.at("/request").isObject()).isTrue();
            }
        }
        assertThat(plan.at("/cost_estimate/total_usd").doubleValue())
                .isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-4))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void theCallersIdComesBackAndAnUnfitOneDoesNot() throws Exception {
        HttpResponse<String> kept =
                send(to("/v1/health").header("X-Request-Id", "order-4711-a").build());
        assertThat(kept.headers().firstValue("X-Request-Id")).contains("order-4711-a");
        HttpResponse<String> unfit =
                send(to("/v1/health").header("X-Request-Id", "<script>").build());
        assertThat(unfit.headers().firstValue("X-Request-Id").orElseThrow()).doesNotContain("<");
    }

    @Test
    void variantsStandBesideThePlan() throws Exception {
        JsonNode plan =
                PlanJson.mapper()
                        .readTree(
                                parse(
                                                """
                                                {"prompt": {"text": "Create a luxury ad for a gold watch"},
                                                 "options": {"llm_provider": "builtin", "variants": 3}}\
                                                """)
                                        .body());
        assertThat(plan.path("variants")).hasSize(2);
        for (JsonNode one : plan.path("variants")) {
            assertThat(one.path("axes").isEmpty()).isFalse();
            assertThat(one.path("distance").doubleValue()).isBetween(0.05, 1.0);
            assertThat(one.path("plan").path("scenes").isEmpty()).isFalse();
        }
    }
}
