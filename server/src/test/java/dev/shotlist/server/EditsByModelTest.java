package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.PlanJson;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.ScriptedServer.Act;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Edits over HTTP whose instruction a scripted vendor reads. */
class EditsByModelTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String VIVID =
            "{\"operations\":[{\"op\":\"set_mood\",\"mood\":\"vivid\"}],\"unclear\":null}";

    private final Vendors vendors = new Vendors();
    private ModelledServer server;
    private JsonNode plan;

    @BeforeEach
    void serve() throws Exception {
        server = new ModelledServer(vendors.environment());
        plan = post(PlanJson.mapper().createObjectNode(), "15s TikTok for a lamp", "builtin");
    }

    @AfterEach
    void close() {
        server.close();
        vendors.close();
    }

    private JsonNode post(ObjectNode body, String text, String provider) throws Exception {
        body.putObject("prompt").put("text", text);
        body.putObject("options").put("llm_provider", provider);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + "/v1/parse"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build();
        return PlanJson.mapper().readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
    }

    private JsonNode edit(String instruction, String provider) throws Exception {
        ObjectNode body = PlanJson.mapper().createObjectNode();
        body.putObject("context").set("previous_config", plan.deepCopy());
        return post(body, instruction, provider);
    }

    private void vendorSays(Act act) {
        vendors.openAi.otherwise((request, talk) -> {
            boolean chat = request.path().endsWith("/chat/completions");
            (chat ? act : Vendors.answering(false)).play(request, talk);
        });
    }

    @Test
    void aModelReadsTheInstructionAndItsOperationsAreDone() throws Exception {
        vendorSays(Acts.reply(200, Answers.openAi(VIVID)));
        JsonNode answer = edit("give it some life", "auto");
        assertThat(answer.at("/edit/read_by").asString()).isEqualTo("openai");
        assertThat(answer.at("/edit/operations/0/op").asString()).isEqualTo("set_mood");
        assertThat(answer.at("/edit/provider_attempts/0/outcome").asString()).isEqualTo("success");
        assertThat(answer.at("/creative_direction/visual_direction/mood/0").asString())
                .isEqualTo("vivid");
        assertThat(answer.at("/scenes/1/visual/subject"))
                .isEqualTo(plan.at("/scenes/1/visual/subject"));
    }

    @Test
    void theSameEditCostsOneCall() throws Exception {
        vendorSays(Acts.reply(200, Answers.openAi(VIVID)));
        JsonNode first = edit("give it some life", "auto");
        JsonNode second = edit("give it some life", "auto");
        assertThat(vendors.openAiCalls()).isEqualTo(1);
        assertThat(first.at("/edit").has("saved_usd")).isFalse();
        assertThat(second.at("/edit/saved_usd").asDouble()).isPositive();
        assertThat(second.path("request_id")).isNotEqualTo(first.path("request_id"));
        assertThat(second.path("scenes")).isEqualTo(first.path("scenes"));
        assertThat(second.path("metadata")).isEqualTo(first.path("metadata"));
        JsonNode other = edit("give it more life", "auto");
        assertThat(other.at("/edit").has("saved_usd")).isFalse();
        assertThat(vendors.openAiCalls()).isEqualTo(2);
    }

    @Test
    void whatTheBuiltInReaderStoodInForIsNotKept() throws Exception {
        vendorSays(Acts.reply(500, "{}"));
        JsonNode first = edit("make it 10 seconds", "auto");
        assertThat(first.at("/edit/read_by").asString()).isEqualTo("builtin");
        assertThat(first.at("/metadata/warnings").toString()).contains("llm_unavailable");
        assertThat(first.at("/creative_direction/technical_specs/duration").asDouble())
                .isEqualTo(10);
        JsonNode second = edit("make it 10 seconds", "auto");
        assertThat(second.at("/edit").has("saved_usd")).isFalse();
    }

    @Test
    void builtinAsksNobodyAndKeepsNothing() throws Exception {
        JsonNode first = edit("make it 10 seconds", "builtin");
        assertThat(first.at("/edit/read_by").asString()).isEqualTo("builtin");
        assertThat(first.at("/edit/provider_attempts")).isEmpty();
        assertThat(vendors.openAiCalls()).isZero();
    }
}
