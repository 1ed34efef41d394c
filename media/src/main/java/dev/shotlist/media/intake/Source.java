package dev.shotlist.media.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the bytes of a reference come from. */
public sealed interface Source {

    /** Opens bytes that are read once. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** An http or https address. */
    record Url(String url) implements Source {}

    /** Base64 text in ASCII, or a {@code data:} URI of it; decoded as it streams to disk. */
    record Base64(Opening text) implements Source {}

    /** The bytes themselves, such as a part of a multipart upload. */
    record Upload(Opening bytes) implements Source {}

    /**
     * What was taken before and is still kept.
     *
     * @param digest SHA-256 of its bytes, in hex
     */
    record Stored(String digest) implements Source {}

    /**
     * A file that came in a moment ago and is the asker's alone; it is not copied but gets a second
     * name where the disk can do that, and the asker deletes his own.
     */
    record Spooled(Path path) implements Source {}

    /** A file of this machine, named by its own user. */
    record LocalFile(Path path) implements Source {}

    static Source base64(String text) {
        return new Base64(
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
