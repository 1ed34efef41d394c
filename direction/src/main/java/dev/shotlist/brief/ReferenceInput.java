package dev.shotlist.brief;

import java.nio.file.Path;

/**
 * A reference as the caller names it.
 *
 * @param name where it stands in the request, such as {@code prompt.images[1]}
 */
public record ReferenceInput(Medium medium, Source source, ReferenceRole role, String name) {

    /** Where the bytes are. */
    public sealed interface Source {}

    /** On another server. */
    public record Url(String url) implements Source {}

    /**
     * What stands in the request as base64 and is none.
     *
     * @param why what is wrong with it
     */
    public record Garbled(String why) implements Source {}

    /** A file named on the command line. */
    public record File(Path path) implements Source {}

    /**
     * A file that came with the request, as a part of it or as base64, and is this request's alone.
     */
    public record Upload(Path path) implements Source {}

    /**
     * On our own disk, whatever way it came.
     *
     * @param digest SHA-256 of its bytes, in hex
     */
    public record Content(String digest) implements Source {}

    /** The same reference, known by its content. */
    public ReferenceInput as(Content content) {
        return new ReferenceInput(medium, content, role, name);
    }
}
