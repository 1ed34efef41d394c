package dev.shotlist.scripted;

import dev.shotlist.scripted.HttpTalk.Request;
import dev.shotlist.scripted.ScriptedServer.Act;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * OpenAI and Anthropic on loopback. Each answers what the schema in the request asks for, in 50 ms,
 * until {@code GET /control/MODE} tells it to do something else.
 */
public final class ScriptedVendors implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration USUAL = Duration.ofMillis(50);

    /** One of the two, and what it does now. */
    public static final class Vendor {
        private final ScriptedServer server;
        private final boolean anthropic;
        private volatile String mode = "ok";

        private Vendor(int port, boolean anthropic) throws IOException {
            this.anthropic = anthropic;
            server = new ScriptedServer(port, this::play);
            server.forgetRequests();
        }

        public ScriptedServer server() {
            return server;
        }

        /** By name, as in the control path. */
        public void mode(String name) {
            if (!modes().containsKey(name)) {
                throw new IllegalArgumentException("No such mode: " + name);
            }
            mode = name;
        }

        private void play(Request request, HttpTalk talk) throws IOException {
            String path = request.path();
            if (path.startsWith("/control/")) {
                control(path.substring("/control/".length()), talk);
            } else if (path.contains("/models")) {
                Acts.reply(
                                200,
                                "{\"data\":[{\"id\":\"gpt-6-luna\"},{\"id\":\"claude-sonnet-5-5\"}]}")
                        .play(request, talk);
            } else if (path.endsWith("/moderations")) {
                Acts.reply(200, "{\"id\":\"m\",\"model\":\"m\",\"results\":[{\"flagged\":false}]}")
                        .play(request, talk);
            } else {
                modes().getOrDefault(mode, this::answer).play(request, talk);
            }
        }

        private void control(String name, HttpTalk talk) throws IOException {
            boolean known = modes().containsKey(name);
            if (known) {
                mode = name;
            }
            String body = known ? name : String.join(" ", modes().keySet());
            talk.respond(known ? 200 : 404, Map.of("Content-Type", "text/plain"), body + "\n");
        }

        private void answer(Request request, HttpTalk talk) throws IOException {
            Acts.after(USUAL, Acts.reply(200, envelope(content(request)))).play(request, talk);
        }

        /** How the message of an edit begins. */
        private static final String EDIT = "PLAN,";

        /** What an editor without ideas proposes; what the instruction says outright is done. */
        private static final String NO_OPERATION = "{\"operations\":[],\"unclear\":null}";

        private static String content(Request request) {
            JsonNode body = MAPPER.readTree(request.body());
            JsonNode schema = body.at("/response_format/json_schema/schema");
            if (schema.isMissingNode()) {
                schema = body.at("/output_config/format/schema");
            }
            String message = ScriptedDirector.message(request.body());
            if (message.startsWith(EDIT)) {
                return NO_OPERATION;
            }
            return ScriptedDirector.treatment(message)
                    .map(ObjectNode::toString)
                    .orElse(schema.isMissingNode() ? "{}" : SchemaFiller.fill(schema).toString());
        }

        private String envelope(String content) {
            return anthropic ? Answers.anthropic(content) : Answers.openAi(content);
        }

        private Act text(String content) {
            return Acts.reply(200, envelope(content));
        }

        private Act error(int status, String type, Map<String, String> headers) {
            String body =
                    anthropic
                            ? Answers.anthropicError(type, "scripted")
                            : Answers.openAiError(type, type, "scripted");
            return Acts.reply(status, headers, body);
        }

        private Map<String, Act> modes() {
            Map<String, Act> modes = new LinkedHashMap<>();
            Act answer = this::answer;
            modes.put("ok", answer);
            modes.put("slow", Acts.after(Duration.ofSeconds(2), answer));
            modes.put("hang", Acts.hang());
            modes.put("hang_midway", Acts.hangMidway());
            modes.put("endless", Acts.endless(Duration.ofMillis(20)));
            modes.put("limited", error(429, "rate_limit_error", Map.of("retry-after", "5")));
            modes.put("spent", error(429, "insufficient_quota", Map.of()));
            modes.put("revoked", error(401, "authentication_error", Map.of()));
            modes.put("bad_request", error(400, "invalid_request_error", Map.of()));
            modes.put("error", error(500, "server_error", Map.of()));
            modes.put("overloaded", error(anthropic ? 529 : 503, "overloaded_error", Map.of()));
            modes.put("reset", Acts.reset());
            modes.put("html", Acts.html());
            modes.put("huge", Acts.huge(100));
            modes.put("prose", text("Sure! What is the product?"));
            modes.put("empty", text(""));
            modes.put("truncated", text("{\"title\": \"Da"));
            modes.put("wrong_types", text("{\"title\": 3, \"scenes\": \"none\"}"));
            modes.put(
                    "fenced",
                    (request, talk) ->
                            text("```json\n" + content(request) + "\n```").play(request, talk));
            modes.putAll(WireFaults.all());
            return modes;
        }
    }

    private final Vendor openAi;
    private final Vendor anthropic;

    /**
     * @param openAiPort 0 for any free one
     */
    public ScriptedVendors(int openAiPort, int anthropicPort) throws IOException {
        openAi = new Vendor(openAiPort, false);
        anthropic = new Vendor(anthropicPort, true);
    }

    public Vendor openAi() {
        return openAi;
    }

    public Vendor anthropic() {
        return anthropic;
    }

    @Override
    public void close() {
        openAi.server.close();
        anthropic.server.close();
    }

    /** Runs both until interrupted; ports as arguments, 9101 and 9102 otherwise. */
    public static void main(String[] args) throws Exception {
        int openAiPort = args.length > 0 ? Integer.parseInt(args[0]) : 9101;
        int anthropicPort = args.length > 1 ? Integer.parseInt(args[1]) : openAiPort + 1;
        try (var vendors = new ScriptedVendors(openAiPort, anthropicPort)) {
            System.out.printf(
                    Locale.ROOT,
                    """
                    export OPENAI_API_KEY=scripted OPENAI_BASE_URL=%s
                    export ANTHROPIC_API_KEY=scripted ANTHROPIC_BASE_URL=%s
                    # curl %s and the same on the other port; modes: %s
                    """,
                    vendors.openAi.server.at("/v1"),
                    vendors.anthropic.server.at(""),
                    vendors.openAi.server.at("/control/hang"),
                    String.join(" ", vendors.openAi.modes().keySet()));
            new CountDownLatch(1).await();
        }
    }
}
