package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.PlanJson;
import dev.shotlist.scripted.Acts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that watch and run the server speak of what there is. */
class DeployTest {
    private static final Path DEPLOY = Path.of("..", "deploy");

    /** There where references are taken in. */
    private static final Set<String> OF_REFERENCES =
            Set.of(
                    "shotlist_media_workers",
                    "shotlist_media_busy",
                    "shotlist_media_waiting",
                    "shotlist_media_lost_total",
                    "shotlist_disk_free_bytes");

    /** Prometheus' own. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        JsonNode dashboard =
                PlanJson.mapper()
                        .readTree(Files.readString(DEPLOY.resolve("grafana-dashboard.json")));
        for (JsonNode panel : dashboard.get("panels")) {
            panel.path("targets").forEach(target -> queries.add(target.get("expr").stringValue()));
        }
        JsonNode alerts = new YAMLMapper().readTree(Files.readString(DEPLOY.resolve("alerts.yml")));
        for (JsonNode rule : alerts.at("/groups/0/rules")) {
            queries.add(rule.get("expr").stringValue());
        }
        return queries;
    }

    /** A metric's name stands before its labels. */
    private static Set<String> names(List<String> queries) {
        Set<String> names = new HashSet<>();
        for (String query : queries) {
            for (int brace = query.indexOf("{job");
                    brace >= 0;
                    brace = query.indexOf("{job", brace + 1)) {
                int from = brace;
                while (from > 0 && isOfName(query.charAt(from - 1))) {
                    from--;
                }
                names.add(query.substring(from, brace));
            }
        }
        return names;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    @Test
    void everyQueryIsOfMetricsThatThereAre() throws IOException {
        List<String> queries = queries();
        assertThat(queries).hasSizeGreaterThan(30);
        Set<String> asked = names(queries);
        assertThat(asked).hasSizeGreaterThan(20);
        Set<String> known = new HashSet<>(OF_PROMETHEUS);
        known.addAll(OF_REFERENCES);
        try (SharingInstances instances = new SharingInstances()) {
            Calls calls = instances.instance();
            // Everything that is counted only when it happens, happens.
            String key = calls.parse("15s reel for tea").header("Shotlist-Key");
            SharingInstances.eventually(
                    () -> instances.commands().exists("shotlist:plan:" + key) == 1);
            calls.parse("15s reel for tea");
            instances.commands().set("shotlist:plan:" + key, "nonsense");
            Calls other = instances.instance();
            other.parse("15s reel for tea");
            known.addAll(exposed(other));
            calls.get("/nowhere");
            instances.redis().stop();
            calls.parse("15s reel for a lamp");
            known.addAll(exposed(calls));
        }
        try (Vendors vendors = new Vendors();
                ModelledServer server = new ModelledServer(vendors.environment())) {
            vendors.openAi.otherwise(Acts.reply(500, "{}"));
            vendors.anthropic.otherwise(Acts.reply(500, "{}"));
            server.calls().parse("15s reel for tea");
            known.addAll(exposed(server.calls()));
        }
        assertThat(known).containsAll(asked);
    }

    /** A rise that an alert or a panel waits for is seen only from a count of nothing on. */
    @Test
    void whatAModelStandsInForIsCountedFromNothingOn() {
        String fallback = "shotlist_llm_fallback_total{from=\"openai\",to=\"claude\"} ";
        String refused = "shotlist_llm_alert_total{provider=\"openai\",reason=\"key_refused\"} ";
        try (Vendors vendors = new Vendors();
                ModelledServer server = new ModelledServer(vendors.environment())) {
            Calls calls = server.calls();
            assertThat(scrape(calls)).contains(fallback + "0.0", refused + "0.0");
            vendors.openAi.otherwise(Acts.reply(401, "{}"));
            Calls.Answer answer = calls.parse("15s reel for tea");
            assertThat(answer.at("/metadata/llm_provider_used")).isEqualTo("claude");
            assertThat(scrape(calls)).contains(fallback + "1.0", refused + "1.0");
        }
    }

    private static String scrape(Calls calls) {
        return calls.get("/metrics").http().body();
    }

    private static Set<String> exposed(Calls calls) {
        Set<String> names = new HashSet<>();
        scrape(calls)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> names.add(line.substring(0, end(line))));
        return names;
    }

    private static int end(String line) {
        int at = 0;
        while (at < line.length() && isOfName(line.charAt(at))) {
            at++;
        }
        return at;
    }

    @Test
    void everyAlertIsExplainedToWhomeverItWakes() throws IOException {
        String operating = Files.readString(Path.of("..", "docs", "operating.md"));
        JsonNode alerts = new YAMLMapper().readTree(Files.readString(DEPLOY.resolve("alerts.yml")));
        for (JsonNode rule : alerts.at("/groups/0/rules")) {
            assertThat(operating).contains("`" + rule.get("alert").stringValue() + "`");
        }
    }

    @Test
    void composeRunsTwoInstancesARedisAndAProxy() throws IOException {
        JsonNode compose =
                new YAMLMapper().readTree(Files.readString(DEPLOY.resolve("compose.yaml")));
        assertThat(compose.get("services").propertyNames())
                .contains("shotlist-1", "shotlist-2", "redis", "proxy");
        String proxy = Files.readString(DEPLOY.resolve("Caddyfile"));
        String watched = Files.readString(DEPLOY.resolve("prometheus.yml"));
        assertThat(List.of(proxy, watched))
                .allMatch(text ->
                        text.contains("shotlist-1:8080") && text.contains("shotlist-2:8080"));
    }

    @Test
    void everySettingThatTheFilesGiveIsOneThatTheGuideKnows() throws IOException {
        String operating = Files.readString(Path.of("..", "docs", "operating.md"));
        JsonNode environment =
                new YAMLMapper()
                        .readTree(Files.readString(DEPLOY.resolve("compose.yaml")))
                        .at("/x-instance/environment");
        assertThat(environment.propertyNames()).isNotEmpty();
        for (String name : environment.propertyNames()) {
            assertThat(operating + Files.readString(Path.of("..", "docs", "providers.md")))
                    .contains(name);
        }
    }
}
