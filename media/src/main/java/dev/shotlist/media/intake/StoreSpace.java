package dev.shotlist.media.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the bytes on disk, evicts the least recently used files, and spares those in use. */
final class StoreSpace {

    private static final class Item {
        final long bytes;
        int holds;
        Instant lastUsed;

        Item(long bytes, Instant lastUsed) {
            this.bytes = bytes;
            this.lastUsed = lastUsed;
        }
    }

    private final long capacity;
    private final InstantSource clock;
    private final Map<Path, Item> items = new LinkedHashMap<>(16, 0.75f, true);
    private long used;

    StoreSpace(long capacity, InstantSource clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    /** Counts the files that a former run left, oldest first. */
    synchronized void adopt(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files =
                    walk.filter(Files::isRegularFile)
                            .sorted(Comparator.comparing(StoreSpace::modified))
                            .toList();
        }
        for (Path file : files) {
            long bytes = Files.size(file);
            items.put(file, new Item(bytes, modified(file).toInstant()));
            used += bytes;
        }
        evictDownTo(capacity);
    }

    /**
     * Sets bytes apart for a file that is being written, making room if it must.
     *
     * @throws IntakeRefused.NoRoom if all else is in use
     */
    synchronized void reserve(long bytes) {
        evictDownTo(capacity - bytes);
        if (used + bytes > capacity) {
            throw new IntakeRefused.NoRoom("the space for references is in use", null);
        }
        used += bytes;
    }

    /** Gives back what was set apart for a file that did not come. */
    synchronized void giveBack(long bytes) {
        used -= bytes;
    }

    /** Moves a written file, whose bytes were set apart, to its place, and holds it there. */
    synchronized void settle(Path from, Path to, long bytes) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        // Two names of one file stay both where one is moved onto the other.
        boolean ignored = Files.deleteIfExists(from);
        Item item = items.get(to);
        if (item == null) {
            item = new Item(bytes, clock.instant());
            items.put(to, item);
        } else {
            used -= item.bytes;
        }
        item.holds++;
    }

    /** Holds a file if it is there. */
    synchronized boolean hold(Path file) {
        Item item = items.get(file);
        if (item == null) {
            return false;
        }
        if (!Files.exists(file)) {
            // another process with the same folder made room for itself
            items.remove(file);
            used -= item.bytes;
            return false;
        }
        item.holds++;
        return true;
    }

    synchronized void release(Path file) {
        Item item = items.get(file);
        if (item != null) {
            item.holds--;
            item.lastUsed = clock.instant();
        }
    }

    synchronized long used() {
        return used;
    }

    /** Deletes what nobody has used since. */
    synchronized void forget(Instant since) {
        Iterator<Map.Entry<Path, Item>> oldestFirst = items.entrySet().iterator();
        while (oldestFirst.hasNext()) {
            Map.Entry<Path, Item> entry = oldestFirst.next();
            if (entry.getValue().lastUsed.isBefore(since)) {
                evict(entry, oldestFirst);
            }
        }
    }

    private void evictDownTo(long bytes) {
        Iterator<Map.Entry<Path, Item>> oldestFirst = items.entrySet().iterator();
        while (used > bytes && oldestFirst.hasNext()) {
            evict(oldestFirst.next(), oldestFirst);
        }
    }

    /** Deletes the file that the iterator stands at, unless it is in use. */
    private void evict(Map.Entry<Path, Item> entry, Iterator<Map.Entry<Path, Item>> at) {
        if (entry.getValue().holds > 0) {
            return;
        }
        try {
            Files.deleteIfExists(entry.getKey());
        } catch (IOException e) {
            throw new IntakeRefused.NoRoom("the store cannot make room", e);
        }
        used -= entry.getValue().bytes;
        at.remove();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
