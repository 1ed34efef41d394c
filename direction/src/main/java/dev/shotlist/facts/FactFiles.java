package dev.shotlist.facts;

import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads data files by name, such as {@code defaults/platforms.json}: from the user's folder where
 * it has a file of that name, else from ours.
 */
public final class FactFiles {
    private static final String OURS = "/dev/shotlist/";

    private final @Nullable Path theirs;

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
     * @throws BadFactFile with the file's name and what is wrong with it
     */
    public <T> T read(String name, Class<T> shape) {
        try (InputStream in = open(name)) {
            return PlanJson.mapper().readValue(in, shape);
        } catch (JacksonException e) {
            throw new BadFactFile(name, e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
