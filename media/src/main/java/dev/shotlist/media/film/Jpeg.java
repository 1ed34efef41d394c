package dev.shotlist.media.film;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.shotlist.media.decode.Pixels;
import java.util.Arrays;

/** The bytes of a small JPEG. */
public final class Jpeg {
    private final byte[] bytes;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
    }

    @JsonCreator
    public static Jpeg of(byte[] bytes) {
        return new Jpeg(bytes.clone());
    }

    /** Encodes pixels. */
    public static Jpeg encode(Pixels pixels) {
        return JpegWriting.jpeg(pixels);
    }

    @JsonValue
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jpeg that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Jpeg[" + bytes.length + " bytes]";
    }
}
