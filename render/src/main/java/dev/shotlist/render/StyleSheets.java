package dev.shotlist.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every page carries with it: how it looks, and that it fetches and runs nothing. */
final class StyleSheets {
    /** Nothing is fetched and nothing runs, whatever the plan's texts hold. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private StyleSheets() {}

    static String of(String name) {
        try (InputStream in = StyleSheets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
