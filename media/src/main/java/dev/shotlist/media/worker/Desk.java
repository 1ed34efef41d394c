package dev.shotlist.media.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one folder that a worker sees. The file it is to read is laid there for as long as the task
 * lasts, under a name of ours, so that it never sees another's reference.
 */
final class Desk {

    private final Path folder;

    private Desk(Path folder) {
        this.folder = folder;
    }

    static Desk in(Path desks) {
        try {
            Files.createDirectories(desks);
            return new Desk(Files.createTempDirectory(desks.toRealPath(), "desk"));
        } catch (IOException e) {
            throw new MediaBusy("no room for a media worker", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** A file on the desk, taken away when closed. */
    record Sheet(Path path) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Sheet lay(Path file) throws IOException {
        Path sheet = folder.resolve("reference");
        Files.deleteIfExists(sheet);
        try {
            Files.createLink(sheet, file);
        } catch (IOException | UnsupportedOperationException e) {
            // another file system, or one without links
            Files.copy(file, sheet, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Sheet(sheet);
    }

    void clear() {
        try {
            List<Path> inside;
            try (Stream<Path> list = Files.list(folder)) {
                inside = list.toList();
            }
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
