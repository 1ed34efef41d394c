package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shapes in which people forbid things, list pictures, say a length, whom a piece is for and
 * whose it is, in six languages.
 */
class PhrasingsTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    static List<String> bans() throws IOException {
        return lines("bans.txt");
    }

    static List<String> shots() throws IOException {
        return lines("shots.txt");
    }

    static List<String> lengths() throws IOException {
        return lines("lengths.txt");
    }

    static List<String> audiences() throws IOException {
        return lines("audiences.txt");
    }

    static List<String> brands() throws IOException {
        return lines("brands.txt");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = PhrasingsTest.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bans")
    void whatIsForbiddenIsKeptOut(String line) {
        String[] parts = line.split(" \\| ", -1);
        List<String> read =
                READER.read(parts[0]).avoid().stream().map(fact -> fact.value().english()).toList();
        List<String> missed =
                Arrays.stream(parts[1].split(";", -1))
                        .filter(thing -> !thing.isBlank())
                        .filter(thing -> read.stream().noneMatch(one -> alike(one, thing)))
                        .toList();
        assertThat(missed).as("%s read %s", parts[0], read).isEmpty();
    }

    private static boolean alike(String read, String thing) {
        return read.contains(thing) || (thing.contains(read) && read.length() > 2);
    }

    @ParameterizedTest
    @MethodSource("shots")
    void everyPictureOfAListIsOne(String line) {
        String[] parts = line.split(" \\| ", 2);
        assertThat(READER.read(parts[1].replace(" ⏎ ", "\n")).shots())
                .hasSize(Integer.parseInt(parts[0]));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void theLengthIsWhatThePieceLasts(String line) {
        String[] parts = line.split(" \\| ", 2);
        assertThat(READER.read(parts[1]).duration())
                .extracting(fact -> fact.value().value())
                .isEqualTo(Double.parseDouble(parts[0]));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void whomItIsForIsSaidInEnglish(String line) {
        String[] parts = line.split(" \\| ", 2);
        Fact<String> audience = Objects.requireNonNull(READER.read(parts[0]).audience());
        assertThat(Likeness.overlap(parts[1], audience.value()))
                .as("%s of %s", audience.value(), parts[1])
                .isGreaterThanOrEqualTo(LabelledFacts.SAME_WORDS);
    }

    @ParameterizedTest
    @MethodSource("brands")
    void itIsTheBrandOfWhoeverOrders(String line) {
        String[] parts = line.split(" \\| ", 2);
        Fact<String> brand =
                Objects.requireNonNull(READER.read(parts[0].replace(" ⏎ ", "\n")).brand());
        assertThat(Likeness.alike(brand.value(), parts[1])).as(brand.value()).isTrue();
    }
}
