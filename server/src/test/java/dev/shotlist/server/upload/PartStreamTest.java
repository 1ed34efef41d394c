package dev.shotlist.server.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.brief.Refusal;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartStreamTest {

    /** A body that comes in so many bytes at a time. */
    private static PartStream stream(String body, int atATime) {
        InputStream in = new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1));
        return new PartStream(
                new FilterInputStream(in) {
                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return super.read(into, from, Math.min(length, atATime));
                    }
                },
                "b");
    }

    private static List<String> parts(PartStream stream) throws IOException {
        List<String> parts = new ArrayList<>();
        while (stream.next()) {
            String header = String.join("|", stream.header());
            String body = new String(stream.body().readAllBytes(), StandardCharsets.ISO_8859_1);
            parts.add(header + "=" + body);
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void partsComeWholeHoweverTheyAreCut(int atATime) throws IOException {
        String tricky = "\r\r\n--\r\n-\r\n--a\r\n--";
        String body =
                "before\r\n--b\r\nA: 1\r\nB: 2\r\n\r\n"
                        + tricky
                        + "\r\n--b \r\n\r\n\r\n--b\r\nC: 3\r\n\r\nlast\r\n--b--\r\nafter";
        assertThat(parts(stream(body, atATime)))
                .containsExactly("A: 1|B: 2=" + tricky, "=", "C: 3=last");
    }

    @Test
    void aBodyWithoutItsEndIsBroken() {
        assertThatThrownBy(() -> parts(stream("--b\r\nA: 1\r\n\r\nhal", 5)))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> parts(stream("", 5))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> parts(stream("--bandwagon\r\n\r\n\r\n--b--", 5)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aHeaderWithoutEndIsNotKept() {
        String endless = "--b\r\n" + "X: yyyyyyyyyyyyyyyy\r\n".repeat(1000);
        assertThatThrownBy(() -> parts(stream(endless, 100))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form-data; name=\"image\"; filename=\"a;b.png\" | image",
                "form-data; filename=\"name=x; \\\"y\"; name=video | video",
                "form-data; NAME = audio ; x=y | audio",
                "form-data | ``"
            })
    void aParameterIsFoundWhateverStandsBesideIt(String field, String name) {
        assertThat(HeaderParameter.of(field, "name").orElse("")).isEqualTo(name);
    }
}
