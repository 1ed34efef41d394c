package dev.shotlist.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.plan.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFilesTest {
    record Shelf(String name, List<Jar> jars) {}

    record Jar(int grams) {
        Jar {
            if (grams < 1) {
                throw new IllegalArgumentException("a jar holds something");
            }
        }
    }

    @TempDir Path home;

    @Test
    void whatARecordRefusesIsSaidWithItsPlace() {
        assertThatThrownBy(() -> read("{\"name\": \"top\",\n\"jars\": [{\"grams\": 0}]}"))
                .isInstanceOf(BadFactFile.class)
                .hasMessageContaining("shelf.json, line 2, /jars/0")
                .hasMessageContaining("a jar holds something");
    }

    @Test
    void aBrokenFileIsNamedWithoutTheParsersOwnPlaces() {
        assertThatThrownBy(() -> read("{\"name\": \"top\", \"jars\": ["))
                .isInstanceOf(BadFactFile.class)
                .hasMessageContaining("shelf.json, line 1")
                .message()
                .doesNotContain("Source");
    }

    @Test
    void recordsComeOutAsWritten() throws IOException {
        assertThat(read("{\"name\": \"top\", \"jars\": [{\"grams\": 7}]}"))
                .isEqualTo(new Shelf("top", List.of(new Jar(7))));
    }

    record House(
            String name, @Nullable House annex, @Nullable Map<Language, List<String>> wideWords) {}

    @Test
    void namesAreInSnakeCaseAndWhatIsLeftOutIsNull() throws IOException {
        House house =
                read(
                        "{\"name\": \"barn\", \"annex\": {\"name\": \"shed\"},"
                                + " \"wide_words\": {\"fr\": [\"grange\"]}}",
                        House.class);
        assertThat(house)
                .isEqualTo(
                        new House(
                                "barn",
                                new House("shed", null, null),
                                Map.of(Language.FR, List.of("grange"))));
    }

    @Test
    void aListOfWordsStandsUnderALanguageOfOurs() {
        assertThatThrownBy(() -> read("{\"wide_words\": {\"xx\": []}}", House.class))
                .isInstanceOf(BadFactFile.class)
                .hasMessageContaining("/wide_words")
                .hasMessageContaining("not one of en, es, fr, de, pt, it: xx");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'name': 'top', 'jars': [], 'lid': 1}|/lid|lid",
                "{'name': 'top', 'jars': [{}]}|/jars/0|a jar holds something",
                "{'name': 'top', 'jars': [{'grams': null}]}|/jars/0/grams|null",
                "{'name': 'top', 'jars': [{'grams': 'many'}]}|/jars/0/grams|many",
                "{'name': 'top', 'jars': [[]]}|/jars/0|START_ARRAY",
                "{'name': 'top', 'name': 'low', 'jars': []}|line 1|Duplicate",
            })
    void whatDoesNotFitIsSaidWithItsPlace(String json, String place, String why) {
        assertThatThrownBy(() -> read(json.replace('\'', '"')))
                .isInstanceOf(BadFactFile.class)
                .hasMessageContaining(place)
                .hasMessageContaining(why);
    }

    private Shelf read(String json) throws IOException {
        return read(json, Shelf.class);
    }

    private <T> T read(String json, Class<T> shape) throws IOException {
        Files.writeString(home.resolve("shelf.json"), json);
        return FactFiles.in(home).read("shelf.json", shape);
    }
}
