package dev.shotlist.llm.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.transport.WireJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list holds together: a phrase that can never match guards nothing. */
class FloorDataTest {
    private final JsonNode data = read();

    @Test
    void itHasASourceAndADate() {
        assertThat(LocalDate.parse(data.path("as_of").stringValue())).isNotNull();
        assertThat(data.path("source").stringValue()).isNotBlank();
    }

    @Test
    void everyRuleNamesSetsThatAreThere() {
        assertThat(data.path("rules")).isNotEmpty();
        for (JsonNode rule : data.path("rules")) {
            var sets = new HashSet<String>();
            rule.path("near").forEach(set -> sets.add(set.stringValue()));
            rule.path("any").stringValueOpt().ifPresent(sets::add);
            rule.path("unless").stringValueOpt().ifPresent(sets::add);
            assertThat(sets).isNotEmpty().allMatch(set -> data.path("sets").has(set));
            assertThat(rule.path("category").stringValue()).isNotBlank();
            assertThat(rule.path("near").size()).isIn(0, 2);
        }
    }

    @Test
    void everyPhraseIsWrittenAsTextIsFolded() {
        data.path("sets")
                .properties()
                .forEach(set -> {
                    var seen = new HashSet<String>();
                    for (JsonNode phrase : set.getValue()) {
                        String text = phrase.stringValue();
                        assertThat(seen.add(text)).as("twice: %s", text).isTrue();
                        assertThat(folded(text.replace("#<18", "9")))
                                .as(set.getKey())
                                .isEqualTo(text.replace("#<18", "9"));
                    }
                });
    }

    @Test
    void lookAlikesAreSingleLetters() {
        data.path("confusables")
                .properties()
                .forEach(pair -> {
                    assertThat(pair.getKey()).hasSize(1);
                    assertThat(pair.getValue().stringValue()).matches("[a-z]");
                });
    }

    private static String folded(String text) {
        return Words.of(text, Map.of()).stream()
                .map(Words.Word::plain)
                .collect(Collectors.joining(" "));
    }

    private static JsonNode read() {
        try (InputStream in = LocalList.class.getResourceAsStream("floor.json")) {
            return WireJson.read(Objects.requireNonNull(in).readAllBytes()).orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
