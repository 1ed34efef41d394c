package dev.shotlist.asking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a model is told of a task: a file beside the class that asks. */
public final class PromptFile {
    private PromptFile() {}

    /**
     * @param beside the class in whose package {@code system-VERSION.txt} lies
     * @throws IllegalStateException if the program is without it
     */
    public static String read(Class<?> beside, String version) {
        String name = "system-" + version + ".txt";
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
