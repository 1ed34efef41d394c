package dev.shotlist.media.intake;

import java.nio.file.Path;

/**
 * A reference that lies on disk and is what it says by its bytes.
 *
 * @param digest SHA-256 of its bytes, in hex
 * @param medium what it was given as
 * @param type its file type
 * @param bytes its length
 * @param path where it lies for as long as it is held
 * @param role what it is given for
 */
public record Reference(
        String digest, Medium medium, MediaType type, long bytes, Path path, Role role) {

    public Reference {
        if (!Digests.valid(digest)) {
            throw new IllegalArgumentException("a digest is 64 hex digits");
        }
        if (!type.servesAs(medium)) {
            throw new IllegalArgumentException(type + " cannot serve as " + medium);
        }
    }
}
