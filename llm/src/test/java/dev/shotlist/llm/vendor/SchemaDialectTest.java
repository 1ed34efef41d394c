package dev.shotlist.llm.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaDialectTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    private static JsonNode forAnthropic(String schema) {
        return SchemaDialect.of(Vendor.ANTHROPIC).translate(json(schema));
    }

    @Test
    void whatIsRefusedIsSaidInstead() {
        assertThat(
                        forAnthropic(
                                """
                                {"type":"integer","minimum":1,"maximum":9,"description":"A count."}
                                """))
                .isEqualTo(
                        json(
                                """
                                {"type":"integer","description":"A count. (minimum: 1) (maximum: 9)"}
                                """));
    }

    @Test
    void aPropertyMayBeCalledLikeAKeyword() {
        String schema =
                "{\"type\":\"object\",\"properties\":{\"maxLength\":{\"type\":\"string\"}}}";

        assertThat(forAnthropic(schema)).isEqualTo(json(schema));
    }

    @Test
    void everyLevelIsTranslated() {
        JsonNode out =
                forAnthropic(
                        """
                        {"$schema":"x","$defs":{"d":{"type":"string","maxLength":3}},
                         "properties":{"a":{"anyOf":[{"type":"null"},
                           {"type":"array","maxItems":2,"items":{"type":"number","minimum":0}}]}}}
                        """);

        assertThat(out.toString())
                .doesNotContain("\"maxLength\"", "\"maxItems\"", "\"minimum\"", "$schema")
                .contains("(maxLength: 3)", "(maxItems: 2)", "(minimum: 0)");
    }

    @Test
    void compatibleServersGetTheSchemaAsItIs() {
        JsonNode schema = json("{\"type\":\"string\",\"maxLength\":3}");

        assertThat(SchemaDialect.of(Vendor.COMPATIBLE).translate(schema)).isSameAs(schema);
    }
}
