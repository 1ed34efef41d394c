package dev.shotlist.llm.vendor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names a model, where it is and with whose key it is asked, and tells nobody any of them: what a
 * vendor's limits and failures are of.
 */
public final class AccountName {
    private static final int BYTES = 16;

    private AccountName() {}

    /** In hex; the same on every machine. */
    public static String of(URI base, String model, @Nullable Secret key) {
        String whole = String.join("\n", base.toString(), model, key == null ? "" : key.reveal());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
