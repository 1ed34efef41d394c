package dev.shotlist.media.intake;

import java.io.IOException;
import java.io.InputStream;
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

    /**
     * What its sender meant for bytes and is none, such as text that is no base64.
     *
     * @param why what is wrong with it
     */
    record Garbled(String why) implements Source {}

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
}
