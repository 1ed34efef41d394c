package dev.shotlist.media.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder where FFmpeg's libraries are unpacked. A worker in a sandbox can write nothing, so a
 * process that reads nothing of a stranger lays them out before the first one starts, once for all
 * that have the same class path.
 */
final class Natives {

    /** Some 30 MB on a slow disk. */
    private static final Duration UNPACK = Duration.ofSeconds(60);

    private static final String MARK = "unpacked-";

    private final Path folder;

    Natives(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Unpacks the libraries if workers started this way cannot, and nobody did yet. */
    synchronized void prepare(WorkerCommand how, WorkerSettings settings) {
        if (how.sandbox() != Sandbox.BUBBLEWRAP) {
            return;
        }
        Path mark = folder.resolve(MARK + Integer.toHexString(how.libraries().hashCode()));
        try {
            Files.createDirectories(folder);
            if (!Files.exists(mark)
                    && Sandbox.succeeds(how.forUnpacking(settings, folder), UNPACK)) {
                Files.writeString(mark, "");
            }
        } catch (IOException e) {
            throw new MediaBusy("FFmpeg's libraries could not be unpacked", e);
        }
    }

    /** What was unpacked does not serve: the next worker's start tries again. */
    synchronized void forget() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> marks =
                    list.filter(file -> file.getFileName().toString().startsWith(MARK)).toList();
            for (Path mark : marks) {
                Files.deleteIfExists(mark);
            }
        } catch (IOException e) {
            throw new MediaBusy("FFmpeg's libraries could not be unpacked", e);
        }
    }
}
