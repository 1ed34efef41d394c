package dev.shotlist.server.upload;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.media.disk.DiskThreads;
import dev.shotlist.server.limits.ByteBudget;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    /** Smaller bodies bring few files or none, and words are taken when there is no disk at all. */
    private static final long MOSTLY_WORDS = 1024 * 1024;

    private static final int RETRY_AFTER_SECONDS = 30;

    private final Path folder;
    private final ByteBudget.Part room;
    private final DiskThreads disk;
    private final List<Path> files = new ArrayList<>();

    /** Set apart and not yet written. */
    private long reserved;

    private long written;
    private long growsTo;

    SpooledFiles(Path folder, ByteBudget.Part room, DiskThreads disk) {
        this.folder = folder;
        this.room = room;
        this.disk = disk;
    }

    /**
     * Sets disk apart for a whole body before it is written: where bodies that come together are
     * too much, some are taken in whole and the rest are told soon, instead of all of them breaking
     * off.
     *
     * @param length as announced, negative where nothing was
     * @param largest what a body may grow to that announces nothing
     * @throws Refusal {@code overloaded} where that much is not left
     */
    public void expect(long length, long largest) {
        if (length > MOSTLY_WORDS) {
            take(length);
            reserved = length;
        } else if (length < 0) {
            growsTo = largest;
        }
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
     * Opens a new file to be written in large pieces, each of which is set disk apart for.
     *
     * @throws Refusal {@code overloaded}, at once or while it is written, where none is left
     */
    OutputStream open(Path file) {
        try {
            return new Reserved(disk.create(file));
        } catch (IOException e) {
            throw noRoom();
        }
    }

    /** Threads for what a body's bytes cost besides waiting for them. */
    DiskThreads threads() {
        return disk;
    }

    private void reserve(long bytes) {
        written += bytes;
        if (growsTo > 0 && written > MOSTLY_WORDS) {
            take(growsTo);
            reserved += growsTo;
            growsTo = 0;
        }
        if (reserved >= bytes) {
            reserved -= bytes;
        } else {
            take(bytes);
        }
    }

    private void take(long bytes) {
        room.take(bytes);
        if (folder.toFile().getUsableSpace() < bytes + SPARE) {
            throw noRoom();
        }
    }

    private final class Reserved extends FilterOutputStream {
        Reserved(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            reserve(length);
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                // What others wrote meanwhile was more than the spare.
                throw noRoom();
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
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
                boolean ignored = disk.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.clear();
            room.close();
        }
    }
}
