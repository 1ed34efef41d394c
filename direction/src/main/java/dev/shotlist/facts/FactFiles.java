package dev.shotlist.facts;

import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads data files by name, such as {@code defaults/platforms.json}: from the user's folder where
 * it has a file of that name, else from ours.
 */
public final class FactFiles {
    private static final String OURS = "/dev/shotlist/";

    private static final JsonMapper MAPPER =
            PlanJson.mapper().rebuild().addModule(new PlainRecords()).build();

    private final @Nullable Path theirs;
    private final Map<String, Object> shared = new ConcurrentHashMap<>();

    private FactFiles(@Nullable Path theirs) {
        this.theirs = theirs;
    }

    /** Our files alone. */
    public static FactFiles ours() {
        return new FactFiles(null);
    }

    /** The user's files before ours. */
    public static FactFiles in(Path folder) {
        return new FactFiles(folder);
    }

    /**
     * The user's files where a home holds a folder {@code facts}, else ours alone.
     *
     * @param home null or empty for none
     */
    public static FactFiles ofHome(@Nullable String home) {
        if (home == null || home.isBlank()) {
            return ours();
        }
        Path folder = Path.of(home, "facts");
        return Files.isDirectory(folder) ? in(folder) : ours();
    }

    /** Whether nothing of the user's is read: then no file can be missing or wrong. */
    public boolean areOurs() {
        return theirs == null;
    }

    /** SHA-256 over the user's files, in hexadecimal; empty where there are none. */
    public String digest() {
        if (theirs == null) {
            return "";
        }
        try (Stream<Path> walk = Files.walk(theirs)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(theirs.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * @throws BadFactFile with the file's name and what is wrong with it
     */
    public <T> T read(String name, Class<T> shape) {
        try (InputStream in = open(name)) {
            return MAPPER.readValue(in, shape);
        } catch (JacksonException e) {
            throw new BadFactFile(name + place(e), what(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Read once for all who ask for it: of small files that several rooms need.
     *
     * @param shape the same at every call, and immutable
     * @throws BadFactFile with the file's name and what is wrong with it
     */
    public <T> T shared(String name, Class<T> shape) {
        return shape.cast(shared.computeIfAbsent(name, first -> read(name, shape)));
    }

    /** ", line 12, /models/0/prices/1", as far as it is known. */
    private static String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
            place.append(", line ").append(e.getLocation().getLineNr());
        }
        place.append(e.getPath().isEmpty() ? "" : ", ");
        for (JacksonException.Reference step : e.getPath()) {
            boolean named = step.getPropertyName() != null;
            place.append('/').append(named ? step.getPropertyName() : step.getIndex());
        }
        return place.toString();
    }

    /** What a record's own check says is plainer than how the parser puts it. */
    private static String what(JacksonException e) {
        Throwable cause = e.getCause();
        if (cause instanceof NullPointerException) {
            return "something that must be there is missing";
        }
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
        return message == null ? plain(e.getOriginalMessage()) : message;
    }

    /** Without where the parser adds in its own terms what {@link #place} says. */
    private static String plain(String message) {
        int added = message.indexOf(" (start marker at");
        return added < 0 ? message : message.substring(0, added);
    }

    /** Whether there is such a file, theirs or ours. */
    public boolean has(String name) {
        return (theirs != null && Files.isReadable(theirs.resolve(name)))
                || FactFiles.class.getResource(OURS + name) != null;
    }

    private InputStream open(String name) throws IOException {
        if (theirs != null && Files.isReadable(theirs.resolve(name))) {
            return Files.newInputStream(theirs.resolve(name));
        }
        InputStream in = FactFiles.class.getResourceAsStream(OURS + name);
        if (in == null) {
            throw new BadFactFile(name, "there is no such file", null);
        }
        return in;
    }
}
