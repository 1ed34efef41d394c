package dev.shotlist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.PictureShelf;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Plan;
import dev.shotlist.scripted.ScriptedVendors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line shows of language models, with scripted ones. */
class ProvidersTest {
    private static final String BRIEF = "15s reel for a brass kettle";

    @TempDir private Path folder;

    private static Map<String, String> pointing(ScriptedVendors vendors) {
        return Map.of(
                "OPENAI_API_KEY",
                "sk-canary",
                "OPENAI_BASE_URL",
                vendors.openAi().server().at("/v1").toString(),
                "ANTHROPIC_API_KEY",
                "sk-canary",
                "ANTHROPIC_BASE_URL",
                vendors.anthropic().server().at("").toString());
    }

    private static Shotlist shotlist(ModelRoom room) {
        return room.into(new Assembly(), PictureShelf.NONE).build();
    }

    @Test
    void explainShowsWhoWasAskedAndWhatItCost() throws IOException {
        try (var vendors = new ScriptedVendors(0, 0);
                ModelRoom room = ModelRoom.open(pointing(vendors))) {
            vendors.openAi().mode("limited");
            Plan plan = shotlist(room).plan(Request.of(BRIEF), Progress.SILENT);
            assertThat(AttemptsView.of(Options.AUTO, plan.metadata()))
                    .contains("Directed by claude: the first that answered")
                    .containsPattern("openai +rate_limited +\\d+ ms +\\$0 +HTTP 429")
                    .containsPattern(
                            "claude +answered +\\d+ ms +\\$0.0064 +1200 tokens in, 400 out")
                    .contains("together $0.0064");
        }
    }

    @Test
    void withoutAnyTheBuiltInDirectorSaysSo() {
        try (ModelRoom room = ModelRoom.open(Map.of())) {
            Plan plan = shotlist(room).plan(Request.of(BRIEF), Progress.SILENT);
            assertThat(AttemptsView.of(Options.AUTO, plan.metadata()))
                    .isEqualTo("Directed by builtin: no language model is configured\n");
            assertThat(PreviewView.text(shotlist(room).preview(Request.of(BRIEF), Progress.SILENT)))
                    .startsWith("No language model would be asked");
        }
    }

    @Test
    void aDryRunShowsThePromptAndItsPriceWithoutTheKey() throws IOException {
        try (var vendors = new ScriptedVendors(0, 0);
                ModelRoom room = ModelRoom.open(pointing(vendors))) {
            Request request = Request.of(BRIEF).with(Options.DEFAULT.withProvider("claude"));
            var previews = shotlist(room).preview(request, Progress.SILENT);
            assertThat(PreviewView.text(previews))
                    .containsSubsequence("Nothing was sent", "claude", "at most $", "openai")
                    .containsSubsequence("--- system ---", "--- user ---", "FACTS", BRIEF)
                    .doesNotContain("sk-canary");
            assertThat(PreviewView.json(previews).at("/0/body/system").isString()).isTrue();
        }
    }

    @Test
    void providersOfTheConfigurationFileAreThereToo() throws IOException {
        Path file = folder.resolve("shotlist.json");
        Files.writeString(
                file,
                "{\"llm\":{\"providers\":[{\"id\":\"local\",\"kind\":\"compatible\",\"base_url\":"
                        + "\"http://127.0.0.1:9/v1\",\"model\":\"small\"}]}}");
        try (ModelRoom room = ModelRoom.open(Map.of("SHOTLIST_CONFIG", file.toString()))) {
            assertThat(
                            ProvidersCommand.text(
                                    dev.shotlist.providers.ProviderListing.of(
                                            room.models(), false)))
                    .containsSubsequence("local", "available", "builtin");
        }
    }

    @Test
    void aSettingThatCannotBeUsedIsNamedWithoutItsValue() {
        assertThatThrownBy(() ->
                        ModelRoom.open(Map.of("OPENAI_API_KEY", "sk\nbad", "MODERATION", "x")))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("OPENAI_API_KEY")
                .hasMessageNotContaining("bad\"");
        assertThatThrownBy(() -> ModelRoom.open(Map.of("SHOTLIST_CONFIG", "/no/such/file")))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("SHOTLIST_CONFIG");
    }
}
