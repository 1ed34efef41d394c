package dev.shotlist.server.upload;

import dev.shotlist.media.disk.DiskThreads;
import dev.shotlist.media.disk.Leftovers;
import dev.shotlist.server.limits.ByteBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder where files lie that requests bring, from their first byte to the answer. */
public final class Spool {
    /** Some twenty of the largest bodies; who comes later is told to try again. */
    public static final long USUAL_BYTES = 2L << 30;

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
            Leftovers.clear(folder);
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
