package dev.shotlist.server.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Base64 in every dress that it comes in, in pieces of every size. */
class Base64SinkTest {
    private static final String GOOD = encoded(bytes(301));

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new SplittableRandom(count).nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private record Decoded(ByteArrayOutputStream out, Optional<String> fault) {}

    private static Decoded decoded(String text, int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
        Base64Sink sink = new Base64Sink(out);
        try (sink) {
            for (int at = 0; at < ascii.length; at += piece) {
                sink.write(ascii, at, Math.min(piece, ascii.length - at));
            }
        }
        return new Decoded(out, sink.fault());
    }

    private static void assertDecoded(String text, byte[] bytes) throws IOException {
        for (int piece : new int[] {1, 3, 7, 64, 255, 256, 257, 100_000}) {
            Decoded decoded = decoded(text, piece);
            assertThat(decoded.fault()).as("in pieces of %d", piece).isEmpty();
            assertThat(decoded.out().toByteArray()).as("in pieces of %d", piece).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data:image/png;base64,", "DATA:image/jpeg;charset=x;BASE64,"})
    void takesDataUris(String prefix) throws IOException {
        for (int count : new int[] {0, 1, 2, 3, 150, 200, 1000, 100_001}) {
            assertDecoded(prefix + encoded(bytes(count)), bytes(count));
        }
    }

    @Test
    void takesLineBreaksTheUrlAlphabetAndNoPadding() throws IOException {
        for (int count : new int[] {298, 299, 300}) {
            byte[] bytes = bytes(count);
            Arrays.fill(bytes, 100, 130, (byte) 0xfb);
            assertDecoded(Base64.getMimeEncoder().encodeToString(bytes) + "\n", bytes);
            assertDecoded(Base64.getUrlEncoder().encodeToString(bytes), bytes);
            assertDecoded(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), bytes);
        }
    }

    @Test
    void tellsWhatIsNoBase64() throws IOException {
        for (String bad :
                new String[] {
                    "data:image/png,rawtext",
                    "data:image/png;base64",
                    "data:" + "x".repeat(400) + ";base64,QUJD",
                    GOOD + "!",
                    GOOD + "QUJD",
                    GOOD + "=",
                    GOOD.substring(0, 401),
                    "*" + GOOD,
                    "QQ==QQ==",
                    "Q===",
                    GOOD.substring(0, 200) + "\u00e9" + GOOD.substring(200)
                }) {
            for (int piece : new int[] {1, 4, 100, 100_000}) {
                assertThat(decoded(bad, piece).fault())
                        .as("%s in pieces of %d", bad, piece)
                        .isPresent();
            }
        }
    }
}
