package dev.shotlist.server.metrics;

import java.nio.file.Files;
import java.nio.file.Path;

/** The disk that files of requests go to. */
public final class Disk {
    /** One body of the largest size must fit, and some room for its neighbours. */
    private static final long ENOUGH = 256L * 1024 * 1024;

    private final Path folder;

    public Disk(Path folder) {
        this.folder = folder;
    }

    /** Bytes that may still be written; 0 where the folder is gone too. */
    public long free() {
        return folder.toFile().getUsableSpace();
    }

    public boolean isWell() {
        return Files.isWritable(folder) && free() >= ENOUGH;
    }
}
