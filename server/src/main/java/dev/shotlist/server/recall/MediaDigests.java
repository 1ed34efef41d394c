package dev.shotlist.server.recall;

import dev.shotlist.brief.ReferenceInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/** Says what a reference holds without its name: the digest of its bytes. */
@FunctionalInterface
public interface MediaDigests {
    /**
     * @return empty where it cannot be told before the reference is fetched; the request is then
     *     answered without recall
     */
    Optional<String> digest(ReferenceInput reference);

    /** Of what lies on this machine. What an address holds can change between two requests. */
    static MediaDigests ofFiles() {
        return reference ->
                switch (reference.source()) {
                    case ReferenceInput.File file -> sha256(file.path());
                    // The text itself: one picture in two spellings is made twice, never mixed up.
                    case ReferenceInput.Base64 base64 -> sha256(base64.spooled());
                    case ReferenceInput.Url ignored -> Optional.empty();
                };
    }

    private static Optional<String> sha256(Path path) {
        MessageDigest sha = Sha256.start();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                sha.update(buffer, 0, got);
            }
            return Optional.of(Sha256.hex(sha));
        } catch (IOException e) {
            // Taking the reference in meets the same fault and names it to the caller.
            return Optional.empty();
        }
    }
}
