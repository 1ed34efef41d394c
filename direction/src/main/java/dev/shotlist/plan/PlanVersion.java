package dev.shotlist.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The version of a plan: SHA-256 over its direction and scenes as they stand on the wire. */
public final class PlanVersion {
    private PlanVersion() {}

    /** Lower-case hexadecimal, 64 digits. */
    public static String of(CreativeDirection direction, List<Scene> scenes) {
        return of(
                PlanJson.mapper().writeValueAsBytes(direction),
                PlanJson.mapper().writeValueAsBytes(scenes));
    }

    /** Of the two parts' own bytes, for plans that are only known as JSON. */
    public static String of(byte[] direction, byte[] scenes) {
        MessageDigest digest = sha256();
        digest.update(direction);
        digest.update(scenes);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
