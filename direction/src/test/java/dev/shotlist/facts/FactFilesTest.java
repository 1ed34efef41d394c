package dev.shotlist.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private Shelf read(String json) throws IOException {
        Files.writeString(home.resolve("shelf.json"), json);
        return FactFiles.in(home).read("shelf.json", Shelf.class);
    }
}
