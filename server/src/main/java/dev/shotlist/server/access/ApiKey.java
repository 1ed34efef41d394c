package dev.shotlist.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A key as it is kept: by its digest. Keys are long random strings, so that a plain digest cannot
 * be searched for them.
 *
 * @param name for limits and logs; says nothing of the key
 * @param digest SHA-256 in lower-case hex
 */
record ApiKey(String name, String digest) {
    private static final String DIGESTED = "sha256:";
    private static final int HEX_LENGTH = 64;
    private static final int LONGEST_NAME = 40;

    ApiKey {
        boolean plain =
                !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && name.chars()
                                .allMatch(c ->
                                        (c < 128 && Character.isLetterOrDigit(c))
                                                || c == '-'
                                                || c == '_');
        if (!plain) {
            throw new IllegalArgumentException(
                    "a key's name has 1 to 40 letters, digits, - and _ in SHOTLIST_API_KEYS");
        }
    }

    /**
     * @param entry {@code name=key}, or {@code name=sha256:HEX} where not even the environment is
     *     to hold the key; the name may be left out
     * @param position for a name where none is given
     */
    static ApiKey of(String entry, int position) {
        int equals = entry.indexOf('=');
        boolean named = equals > 0 && equals < entry.length() - 1 && !padding(entry, equals);
        String name = named ? entry.substring(0, equals).strip() : "key-" + position;
        String secret = named ? entry.substring(equals + 1).strip() : entry;
        return new ApiKey(name, digestOf(secret));
    }

    /** Base64 ends in equals signs; those name nothing. */
    private static boolean padding(String entry, int equals) {
        return entry.chars().skip(equals).allMatch(c -> c == '=');
    }

    /** The digest that an entry of the settings gives or leads to. */
    static String digestOf(String secret) {
        if (!secret.startsWith(DIGESTED)) {
            return digest(secret);
        }
        String hex = secret.substring(DIGESTED.length()).toLowerCase(Locale.ROOT);
        if (hex.length() != HEX_LENGTH || !hex.chars().allMatch(c -> HexFormat.isHexDigit(c))) {
            throw new IllegalArgumentException("sha256: is followed by 64 hexadecimal digits");
        }
        return hex;
    }

    static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
