package dev.shotlist.media.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** An HTML page that is whole in itself: by its own policy it fetches nothing and runs nothing. */
public final class Page {
    private static final String NOTHING_ELSE =
            "; img-src data:; base-uri 'none'; form-action 'none'";

    private Page() {}

    /**
     * The page up to the beginning of its body; only this style sheet has a say.
     *
     * @param title somebody's words
     * @param style CSS of ours
     */
    public static Markup begun(String title, String style) {
        return begun(title, style, "'sha256-" + digest(style) + "'");
    }

    /** The same where single elements carry their own style, such as a colour of the plan. */
    public static Markup begunWithStyledElements(String title, String style) {
        return begun(title, style, "'unsafe-inline'");
    }

    private static Markup begun(String title, String style, String allowed) {
        return new Markup()
                .raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .raw("style-src " + allowed + NOTHING_ELSE + "\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<title>")
                .text(title)
                .raw("</title><style>")
                .raw(style)
                .raw("</style></head><body>");
    }

    /**
     * Style sheets that lie beside a class, one after the other.
     *
     * @throws IllegalStateException when one is not in the jar
     */
    public static String styles(Class<?> beside, String... names) {
        StringBuilder styles = new StringBuilder(4096);
        for (String name : names) {
            try (InputStream in = beside.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is not in the jar");
                }
                styles.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return styles.toString();
    }

    private static String digest(String style) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
