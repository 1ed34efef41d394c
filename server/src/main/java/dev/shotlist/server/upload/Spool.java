package dev.shotlist.server.upload;

import dev.shotlist.media.disk.DiskThreads;
import dev.shotlist.server.limits.ByteBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The folder where files lie that requests bring, from their first byte to the answer. */
public final class Spool {
    /** Some twenty of the largest bodies; who comes later is told to try again. */
    public static final long USUAL_BYTES = 2L << 30;

    /** No request takes this long; a younger file may be another process's, still in use. */
    private static final Duration SURELY_DEAD = Duration.ofHours(1);

    private final Path folder;
    private final ByteBudget room;
    private final DiskThreads disk = new DiskThreads();

    private Spool(Path folder, long bytes) {
        this.folder = folder;
        this.room = new ByteBudget(bytes);
    }

    /**
     * Opens the folder and clears what a process that died left there.
     *
     * @param bytes of disk that the files of all requests may take together
     */
    public static Spool in(Path folder, long bytes) {
        try {
            Files.createDirectories(folder);
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spool(folder, bytes);
    }

    public Path folder() {
        return folder;
    }

    /** For the files of one request. */
    public SpooledFiles files() {
        return new SpooledFiles(folder, room.part(), disk);
    }
}
