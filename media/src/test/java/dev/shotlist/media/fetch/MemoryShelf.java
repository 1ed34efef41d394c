package dev.shotlist.media.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds contents in memory, numbered as they come. */
final class MemoryShelf implements ContentShelf {

    private final Map<String, byte[]> contents = new HashMap<>();

    @Override
    public String put(InputStream body) {
        try {
            String name = "content-" + contents.size();
            contents.put(name, body.readAllBytes());
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean holds(String digest) {
        return contents.containsKey(digest);
    }

    byte @Nullable [] content(String digest) {
        return contents.get(digest);
    }

    void clear() {
        contents.clear();
    }

    int size() {
        return contents.size();
    }
}
