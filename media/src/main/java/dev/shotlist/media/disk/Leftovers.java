package dev.shotlist.media.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What a process that died left half written. */
public final class Leftovers {
    /** Nobody writes for this long; a younger file may be another process's, still in use. */
    private static final Duration SURELY_DEAD = Duration.ofHours(1);

    private Leftovers() {}

    /** Deletes the files in a folder that nobody can still be writing. */
    public static void clear(Path folder) throws IOException {
        Instant young = Instant.now().minus(SURELY_DEAD);
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(young)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
