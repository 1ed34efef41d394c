package dev.shotlist.server.upload;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.server.limits.ByteBudget;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files that one request brought; gone when this is closed. */
public final class SpooledFiles implements AutoCloseable {
    /** Ten requests of a batch with ten pictures, three films and a sound each. */
    private static final int MOST = 140;

    /** What others write between our look and our write. */
    private static final long SPARE = 1024 * 1024;

    private static final int RETRY_AFTER_SECONDS = 30;

    private final Path folder;
    private final ByteBudget.Part disk;
    private final List<Path> files = new ArrayList<>();

    SpooledFiles(Path folder, ByteBudget.Part disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Where a new file may be put; the name is our own. */
    Path place() {
        if (files.size() == MOST) {
            throw Refusal.of(
                    ErrorCode.INVALID_REQUEST, "A body brings at most " + MOST + " files.");
        }
        Path file = folder.resolve(UUID.randomUUID() + ".upload");
        files.add(file);
        return file;
    }

    /**
     * Sets disk apart for what is about to be written.
     *
     * @throws Refusal {@code overloaded} where none is left
     */
    void reserve(long bytes) {
        disk.take(bytes);
        if (folder.toFile().getUsableSpace() < bytes + SPARE) {
            throw noRoom();
        }
    }

    /** Opens a new file to be written. */
    OutputStream open(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static Refusal noRoom() {
        return Refusal.later(
                ErrorCode.OVERLOADED,
                "There is no room for files at the moment; try again.",
                RETRY_AFTER_SECONDS);
    }

    @Override
    public void close() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.clear();
            disk.close();
        }
    }
}
