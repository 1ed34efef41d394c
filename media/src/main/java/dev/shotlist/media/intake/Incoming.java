package dev.shotlist.media.intake;

import dev.shotlist.media.disk.DiskThreads;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is being written; gone when closed unless it was moved to its place. */
final class Incoming extends OutputStream {

    private final Path file;
    private final StoreSpace space;
    private final DiskThreads disk;
    private final OutputStream out;
    private long reserved;
    private boolean settled;

    Incoming(Path folder, StoreSpace space, DiskThreads disk) throws IOException {
        this.space = space;
        this.disk = disk;
        this.file = disk.run(() -> Files.createTempFile(folder, "", ".part"));
        this.out = disk.create(file);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        space.reserve(length);
        reserved += length;
        out.write(bytes, offset, length);
    }

    /** Puts the file in its place, held; the caller releases it. */
    Path moveTo(Path place) throws IOException {
        out.close();
        space.settle(file, place, reserved);
        settled = true;
        return place;
    }

    @Override
    public void close() throws IOException {
        if (!settled) {
            out.close();
            space.giveBack(reserved);
            boolean ignored = disk.delete(file);
        }
    }
}
