package dev.shotlist.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shotlist.plan.Format;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
    private static Request read(String json) {
        return RequestReader.read(RequestJson.withoutSpool().read(json));
    }

    private static Refusal refused(String json) {
        return catchThrowableOfType(Refusal.class, () -> read(json));
    }

    @Test
    void whatIsNotSaidIsTheDefault() {
        Request request = read("{\"prompt\":{\"text\":\"ad for coffee\"}}");
        assertThat(request).isEqualTo(Request.of("ad for coffee"));
    }

    @Test
    void everyFieldHasItsPlace() {
        Request request =
                read(
                        """
                        {"prompt": {"text": "t", "image_url": "https://a.example/1.jpg",
                          "images": [{"url": "https://a.example/2.jpg", "role": "logo"}],
                          "audio": {"url": "https://a.example/3.mp3"}},
                         "options": {"llm_provider": "builtin", "include_cost_estimate": true,
                          "cost_fallback_enabled": false, "target_category": "tutorial",
                          "target_model": "auto", "budget_usd": 5, "skip_validation": true,
                          "auto_fix": true, "strict_references": true, "cache_ttl": 0,
                          "variants": 3, "seed": 7},
                         "context": {"locked": ["/scenes/0"], "brand_guidelines": {
                          "colors": ["#a1b2c3"], "fonts": ["Inter"], "tone": "dry",
                          "forbidden_words": ["cheap"]}},
                         "cost_estimate": {"total_usd": 1.45, "breakdown": {"video": 1.45}}}
                        """);
        assertThat(request.prompt().references()).hasSize(3);
        assertThat(request.prompt().references().get(1).role()).isEqualTo(ReferenceRole.LOGO);
        assertThat(request.options().format()).isEqualTo(Format.TUTORIAL);
        assertThat(request.options().budgetUsd()).isEqualTo(5);
        assertThat(request.options().seed()).isEqualTo(7);
        assertThat(request.context().brand().colors().getFirst().value()).isEqualTo("#A1B2C3");
        assertThat(request.costEstimate()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"promt\":{}}|/promt",
                "{\"prompt\":{\"text\":5}}|/prompt/text",
                "{\"prompt\":\"hello\"}|/prompt",
                "{\"options\":{\"seed\":1.5}}|/options/seed",
                "{\"options\":{\"variants\":7}}|/options/variants",
                "{\"options\":{\"cache_ttl\":90000}}|/options/cache_ttl",
                "{\"options\":{\"target_category\":\"poem\"}}|/options/target_category",
                "{\"options\":{\"a/b\":1}}|/options/a~1b",
                "{\"prompt\":{\"images\":[{\"role\":\"look\"}]}}|/prompt/images/0",
                "{\"context\":{\"locked\":[\"scenes\"]}}|/context/locked/0",
                "{\"context\":{\"previous_config\":[]}}|/context/previous_config",
                "{\"context\":{\"brand_guidelines\":{\"colors\":[\"red\"]}}}|/context/brand_guidelines/colors/0",
                "{\"cost_estimate\":{\"total_usd\":-1}}|/cost_estimate/total_usd",
                "{\"cost_estimate\":{}}|/cost_estimate/total_usd",
                "[]|''",
                "null|''"
            })
    void everyWrongPlaceIsNamed(String json, String pointer) {
        Refusal refusal = refused(json);
        assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        assertThat(refusal.errors()).extracting(FieldError::pointer).contains(pointer);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Refusal refusal = refused("{\"x\":1,\"prompt\":{\"y\":2},\"options\":{\"seed\":\"a\"}}");
        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/x", "/prompt/y", "/options/seed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"prompt\":{}} {}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1e999999999}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "nonsense"
            })
    void whatIsNoStrictJsonIsRefused(String json) {
        assertThat(refused(json).code()).isEqualTo(ErrorCode.INVALID_REQUEST);
    }

    @Test
    void depthNumbersAndCountsAreBounded() {
        String deep = "[".repeat(1001) + "]".repeat(1001);
        String digits = "{\"a\":" + "9".repeat(1001) + "}";
        String many =
                IntStream.range(0, 250_000)
                        .mapToObj(i -> "\"k" + i + "\":1")
                        .collect(Collectors.joining(",", "{", "}"));
        for (String json : new String[] {deep, digits, many}) {
            assertThat(refused(json).code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        }
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] bytes = "{\"prompt\":{\"text\":\"xy\"}}".getBytes(StandardCharsets.UTF_8);
        bytes[19] = (byte) 0xFF;
        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                RequestJson.withoutSpool()
                                        .read(new java.io.ByteArrayInputStream(bytes)));
        assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
    }

    @Test
    void elevenPicturesAreTooMany() {
        String one = "{\"url\":\"https://a.example/1.jpg\"}";
        String ten = String.join(",", java.util.Collections.nCopies(10, one));
        Refusal refusal =
                refused(
                        "{\"prompt\":{\"image_url\":\"https://a.example/0.jpg\",\"images\":["
                                + ten
                                + "]}}");
        assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/prompt/images");
    }

    @Test
    void numbersOfAPreviousPlanKeepTheirDigits() {
        Request request =
                read("{\"context\":{\"previous_config\":{\"a\":30.0,\"b\":1.50,\"c\":7}}}");
        assertThat(String.valueOf(request.context().previousConfig()))
                .isEqualTo("{\"a\":30.0,\"b\":1.50,\"c\":7}");
    }

    @Test
    void theParsersOwnPlumbingIsNotShown() {
        assertThat(refused("[1,2").errors().getFirst().message())
                .contains("end-of-input")
                .doesNotContain("REDACTED")
                .doesNotContain("Source");
    }
}
