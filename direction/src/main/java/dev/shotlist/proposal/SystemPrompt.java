package dev.shotlist.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a model is told of its task. A change of its words is a new version with a new file. */
public final class SystemPrompt {
    /** Of the words, of the sheet's form and of the operations. */
    public static final String VERSION = "1";

    private SystemPrompt() {}

    static String text() {
        return Holder.TEXT;
    }

    private static final class Holder {
        static final String TEXT = read();
    }

    private static String read() {
        String name = "system-" + VERSION + ".txt";
        try (InputStream in = SystemPrompt.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
