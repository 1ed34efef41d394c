package dev.shotlist.llm.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.StructuredOutput;
import dev.shotlist.llm.vendor.Vendor;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SettingsTest {
    private static final Map<String, String> BOTH =
            Map.of("OPENAI_API_KEY", "sk-one", "ANTHROPIC_API_KEY", "sk-two");

    @Test
    void nothingSetIsNoModelAndTheLocalList() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.providers()).isEmpty();
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.moderation()).isEmpty();
        assertThat(settings.onFailure()).isEqualTo(OnFailure.ALLOW);
    }

    @Test
    void openAiGoesFirstAndClaudeIsItsFallback() {
        Settings settings = Settings.from(BOTH);

        assertThat(settings.providers())
                .extracting(Provider::id)
                .containsExactly("openai", "claude");
        assertThat(settings.providers())
                .extracting(Provider::base)
                .containsExactly(
                        URI.create("https://api.openai.com/v1"),
                        URI.create("https://api.anthropic.com"));
        assertThat(settings.providers()).allMatch(Provider::sees);
        assertThat(settings.moderation()).isPresent();
    }

    @Test
    void everySettingArrives() {
        var env = new HashMap<>(BOTH);
        env.put("OPENAI_BASE_URL", "http://127.0.0.1:9/v1/");
        env.put("OPENAI_MODEL", "gpt-6.1-sol");
        env.put("ANTHROPIC_BASE_URL", "http://127.0.0.1:8");
        env.put("ANTHROPIC_MODEL", "claude-haiku-5-5");
        env.put("LLM_TIMEOUT_SECONDS", "8");
        env.put("MODERATION", "local");
        env.put("MODERATION_ON_FAILURE", "refuse");

        Settings settings = Settings.from(env);

        assertThat(settings.providers().get(0).base())
                .isEqualTo(URI.create("http://127.0.0.1:9/v1"));
        assertThat(settings.providers().get(0).model()).isEqualTo("gpt-6.1-sol");
        assertThat(settings.providers().get(1).port()).isEqualTo(8);
        assertThat(settings.providers().get(1).model()).isEqualTo("claude-haiku-5-5");
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(8));
        assertThat(settings.moderation()).isEmpty();
        assertThat(settings.onFailure()).isEqualTo(OnFailure.REFUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "LLM_TIMEOUT_SECONDS, 0",
        "LLM_TIMEOUT_SECONDS, 601",
        "LLM_TIMEOUT_SECONDS, soon",
        "MODERATION, azure",
        "MODERATION_ON_FAILURE, ask",
        "OPENAI_BASE_URL, file:///etc/passwd",
        "OPENAI_BASE_URL, http://user:word@host/v1",
        "OPENAI_BASE_URL, http://host/v1?key=1",
        "OPENAI_BASE_URL, 'not an address'",
    })
    void whatMakesNoSenseIsRefused(String name, String value) {
        var env = new HashMap<>(BOTH);
        env.put(name, value);

        assertThatIllegalArgumentException().isThrownBy(() -> Settings.from(env));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-canary\nX-Evil: 1", "sk canary", "sk-canary\u00e9"})
    void anUnusableKeyIsRefusedAndNotRepeated(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.from(Map.of("OPENAI_API_KEY", key)))
                .withMessageContaining("OPENAI_API_KEY")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("canary"));
    }

    @Test
    void keysShowThemselvesToNobody() {
        Settings settings = Settings.from(BOTH);

        assertThat(settings.toString()).doesNotContain("sk-one", "sk-two");
    }

    @Test
    void aFileAddsProvidersAndOrdersAll() {
        var file =
                new JsonMapper()
                        .readTree(
                                """
                                {"order": ["local"], "providers": [
                                  {"id": "local", "kind": "compatible", "base_url": "http://127.0.0.1:11434/v1",
                                   "model": "qwen3:8b", "schema": "prompt"},
                                  {"id": "gateway", "kind": "openai", "base_url": "https://gateway.example/v1",
                                   "key_env": "GATEWAY_KEY", "model": "gpt-6-sol", "vision": false,
                                   "price": {"input": 1.5, "output": 6}}]}
                                """);
        var env = new HashMap<>(BOTH);
        env.put("GATEWAY_KEY", "sk-three");

        Settings settings = Settings.from(env, file);

        assertThat(settings.providers())
                .extracting(Provider::id)
                .containsExactly("local", "openai", "claude", "gateway");
        Provider local = settings.providers().getFirst();
        assertThat(local.vendor()).isEqualTo(Vendor.COMPATIBLE);
        assertThat(local.key()).isNull();
        assertThat(local.sees()).isFalse();
        assertThat(local.output()).isEqualTo(StructuredOutput.PROMPT);
        Provider gateway = settings.providers().getLast();
        assertThat(gateway.sees()).isFalse();
        assertThat(gateway.price()).isNotNull();
        assertThat(gateway.output()).isEqualTo(StructuredOutput.SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"providers\":[{\"id\":\"x\",\"kind\":\"compatible\",\"base_url\":\"http://h\"}]}",
                "{\"providers\":[{\"id\":\"x\",\"kind\":\"azure\",\"base_url\":\"http://h\"}]}",
                "{\"providers\":[{\"kind\":\"openai\",\"base_url\":\"http://h\"}]}",
                "{\"providers\":[{\"id\":\"x\",\"kind\":\"openai\",\"base_url\":\"http://h\",\"api_key\":\"sk\"}]}",
                "{\"providers\":[{\"id\":\"x\",\"kind\":\"openai\",\"base_url\":\"http://h\",\"key_env\":\"NO\"}]}",
                "{\"providers\":[{\"id\":\"openai\",\"kind\":\"openai\",\"base_url\":\"http://h\"}]}",
                "{\"providers\":[{\"id\":\"A B\",\"kind\":\"openai\",\"base_url\":\"http://h\"}]}",
                "{\"order\":[\"nobody\"]}"
            })
    void aFileThatMakesNoSenseIsRefused(String file) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.from(BOTH, new JsonMapper().readTree(file)));
    }
}
