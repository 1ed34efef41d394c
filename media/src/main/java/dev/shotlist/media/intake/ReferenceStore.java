package dev.shotlist.media.intake;

import dev.shotlist.media.disk.DiskThreads;
import dev.shotlist.media.disk.Leftovers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Contents on disk under names made of their digests, within a bounded space. The least recently
 * used goes first; what somebody holds never goes. A file appears whole or not at all.
 */
public final class ReferenceStore {

    private static final int CHUNK = 64 * 1024;

    private final Path objects;
    private final Path previews;
    private final Path incoming;
    private final StoreSpace space;
    private final DiskThreads disk = new DiskThreads();

    /**
     * Opens the store in a folder, with what a former run left there.
     *
     * @param capacity bytes of disk that the store may take
     */
    public ReferenceStore(Path folder, long capacity) {
        this(folder, capacity, InstantSource.system());
    }

    ReferenceStore(Path folder, long capacity, InstantSource clock) {
        this.objects = folder.resolve("objects");
        this.previews = folder.resolve("previews");
        this.incoming = folder.resolve("incoming");
        this.space = new StoreSpace(capacity, clock);
        try {
            for (Path part : new Path[] {objects, previews, incoming}) {
                Files.createDirectories(part);
            }
            Leftovers.clear(incoming);
            space.adopt(objects);
            space.adopt(previews);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A content that stays on disk until this is closed. */
    public final class Held implements AutoCloseable {
        private final String digest;
        private final Path path;
        private boolean closed;

        private Held(String digest, Path path) {
            this.digest = digest;
            this.path = path;
        }

        String digest() {
            return digest;
        }

        Path path() {
            return path;
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                space.release(path);
            }
        }
    }

    /**
     * Takes a stream in and names it by its content. What the stream itself throws passes through.
     *
     * @throws IntakeRefused.NoRoom if the disk or the space is full
     */
    Held put(InputStream content) {
        MessageDigest sha256 = Digests.sha256();
        try (Incoming file = new Incoming(incoming, space, disk)) {
            copy(content, new DigestOutputStream(file, sha256));
            String digest = Digests.hex(sha256);
            return new Held(digest, file.moveTo(object(digest)));
        } catch (IOException e) {
            throw new IntakeRefused.NoRoom("the reference could not be stored", e);
        }
    }

    /**
     * Takes a file in under a second name, so that a film is not written twice; by a copy where the
     * disk knows no second names. Nobody may write to the file any more.
     *
     * @param content of that file, which is read to its end
     * @throws IntakeRefused.NoRoom if the disk or the space is full
     */
    Held link(Path file, InputStream content) {
        MessageDigest sha256 = Digests.sha256();
        Path second = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            copy(content, new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            Path created = disk.run(() -> Files.createLink(second, file));
            String digest = Digests.hex(sha256);
            return new Held(digest, settled(created, object(digest)));
        } catch (UnsupportedOperationException | FileSystemException e) {
            try (InputStream again = Files.newInputStream(file)) {
                return put(again);
            } catch (IOException fault) {
                throw new IntakeRefused.NoRoom("the reference could not be stored", fault);
            }
        } catch (IOException e) {
            throw new IntakeRefused.NoRoom("the reference could not be stored", e);
        }
    }

    private Path settled(Path written, Path place) throws IOException {
        long bytes = Files.size(written);
        boolean reserved = false;
        boolean there = false;
        try {
            space.reserve(bytes);
            reserved = true;
            space.settle(written, place, bytes);
            there = true;
            return place;
        } finally {
            if (!there) {
                if (reserved) {
                    space.giveBack(bytes);
                }
                boolean ignored = disk.delete(written);
            }
        }
    }

    /** A content that is still there, kept there until the hold is closed. */
    Optional<Held> hold(String digest) {
        if (!Digests.valid(digest)) {
            return Optional.empty();
        }
        Path path = object(digest);
        return space.hold(path) ? Optional.of(new Held(digest, path)) : Optional.empty();
    }

    /** Keeps a small JPEG to show for a content, under that content's digest. */
    public void putPreview(String digest, byte[] jpeg) {
        if (!Digests.valid(digest)) {
            throw new IllegalArgumentException("a digest is 64 hex digits");
        }
        try (Incoming file = new Incoming(incoming, space, disk)) {
            file.write(jpeg);
            space.release(file.moveTo(previewPath(digest)));
        } catch (IOException e) {
            throw new IntakeRefused.NoRoom("the preview could not be stored", e);
        }
    }

    /** The digest of bytes, such as a key frame's, by which it is shown. */
    public static String digest(byte[] bytes) {
        MessageDigest sha256 = Digests.sha256();
        sha256.update(bytes);
        return Digests.hex(sha256);
    }

    /** Whether there is a small JPEG under that digest; it then goes last when room is made. */
    public boolean shows(String digest) {
        if (!Digests.valid(digest) || !space.hold(previewPath(digest))) {
            return false;
        }
        space.release(previewPath(digest));
        return true;
    }

    /** The small JPEG under that digest, while it is kept. */
    public Optional<byte[]> preview(String digest) {
        if (!Digests.valid(digest)) {
            return Optional.empty();
        }
        Path path = previewPath(digest);
        if (!space.hold(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            space.release(path);
        }
    }

    /** Deletes what nobody has used since that moment and nobody holds. */
    public void forget(Instant since) {
        space.forget(since);
    }

    /** Digesting costs as much as writing, so that both are done by the threads for that. */
    private void copy(InputStream content, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
            int length = count;
            boolean ignored =
                    disk.run(() -> {
                        out.write(chunk, 0, length);
                        return true;
                    });
        }
    }

    private Path object(String digest) {
        return objects.resolve(digest.substring(0, 2)).resolve(digest);
    }

    private Path previewPath(String digest) {
        return previews.resolve(digest.substring(0, 2)).resolve(digest + ".jpg");
    }
}
