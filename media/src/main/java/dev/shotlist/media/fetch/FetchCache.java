package dev.shotlist.media.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers on disk which content a URL had, for how long that may be believed, and how to ask
 * whether it changed. The content itself lies on the shelf, by digest.
 */
public final class FetchCache {

    /** A few hundred bytes each; more addresses than an instance sees between two evictions. */
    public static final int DEFAULT_ENTRIES = 4096;

    private static final int MAX_VALIDATOR = 512;

    /**
     * What is known of a URL.
     *
     * @param url the address, to tell it from another with the same file name
     * @param digest the content's name on the shelf
     * @param etag the validator to send, if any
     * @param lastModified the weaker validator, if any
     * @param freshUntilMillis until when it may be used unasked, in milliseconds of the epoch
     */
    record Entry(
            String url,
            String digest,
            @Nullable String etag,
            @Nullable String lastModified,
            long freshUntilMillis) {

        /** The headers that ask whether the content changed. */
        Map<String, String> conditions() {
            Map<String, String> headers = new LinkedHashMap<>();
            if (etag != null) {
                headers.put("If-None-Match", etag);
            }
            if (lastModified != null) {
                headers.put("If-Modified-Since", lastModified);
            }
            return headers;
        }
    }

    private final Path folder;
    private final int maxEntries;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    public FetchCache(Path folder, int maxEntries, Clock clock) {
        this.folder = folder;
        this.maxEntries = maxEntries;
        this.clock = clock;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Entry> find(WebAddress address) {
        try {
            Entry entry = json.readValue(Files.readAllBytes(file(address)), Entry.class);
            return Optional.of(entry).filter(e -> e.url().equals(address.toString()));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean fresh(Entry entry) {
        return clock.millis() < entry.freshUntilMillis();
    }

    /** Keeps what the answer allows to be kept of the address's content, or forgets the address. */
    void remember(WebAddress address, String digest, WebAnswer answer) {
        store(
                address,
                new Entry(
                        address.toString(),
                        digest,
                        validator(answer, "ETag").orElse(null),
                        validator(answer, "Last-Modified").orElse(null),
                        0),
                answer);
    }

    /** The server confirmed the content: it is fresh for another while. */
    void refresh(WebAddress address, Entry entry, WebAnswer answer) {
        store(
                address,
                new Entry(
                        entry.url(),
                        entry.digest(),
                        validator(answer, "ETag").orElse(entry.etag()),
                        validator(answer, "Last-Modified").orElse(entry.lastModified()),
                        0),
                answer);
    }

    /** What is sent back to the server must be able to stand in a header. */
    private static Optional<String> validator(WebAnswer answer, String name) {
        return answer.header(name)
                .filter(value -> value.length() <= MAX_VALIDATOR)
                .filter(value -> value.chars().allMatch(c -> c >= ' ' && c <= '~'));
    }

    private void store(WebAddress address, Entry entry, WebAnswer answer) {
        Instant now = clock.instant();
        CacheControl control = CacheControl.of(answer, now);
        Duration fresh = control.freshFor();
        boolean useful = fresh.isPositive() || !entry.conditions().isEmpty();
        try {
            if (!control.storable() || !useful) {
                Files.deleteIfExists(file(address));
                return;
            }
            write(
                    file(address),
                    new Entry(
                            entry.url(),
                            entry.digest(),
                            entry.etag(),
                            entry.lastModified(),
                            now.plus(fresh).toEpochMilli()));
            shrink();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, Entry entry) throws IOException {
        Path fresh = Files.createTempFile(folder, "entry", ".part");
        try {
            Files.write(fresh, json.writeValueAsBytes(entry));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private synchronized void shrink() throws IOException {
        List<Path> entries;
        try (Stream<Path> files = Files.list(folder)) {
            entries = files.toList();
        }
        if (entries.size() <= maxEntries) {
            return;
        }
        List<Path> oldestFirst =
                entries.stream().sorted(Comparator.comparing(FetchCache::modified)).toList();
        // a tenth at once, so that a full cache does not list its folder for nothing
        for (Path file : oldestFirst.subList(0, entries.size() - maxEntries * 9 / 10)) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(WebAddress address) {
        try {
            byte[] url = address.toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(url);
            return folder.resolve(HexFormat.of().formatHex(digest) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
