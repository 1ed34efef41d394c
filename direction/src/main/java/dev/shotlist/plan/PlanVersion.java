package dev.shotlist.plan;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.JsonNode;

/** The version of a plan: SHA-256 over its direction and scenes as they stand on the wire. */
public final class PlanVersion {
    private PlanVersion() {}

    /** Lower-case hexadecimal, 64 digits. */
    public static String of(CreativeDirection direction, List<Scene> scenes) {
        return digest(direction, scenes);
    }

    /**
     * Of the two parts as JSON, for plans that are only known so. Numbers count by their value: a
     * client that writes 30.0 as 30 has not changed the plan.
     */
    public static String of(JsonNode direction, JsonNode scenes) {
        return digest(direction, scenes);
    }

    private static String digest(Object direction, Object scenes) {
        MessageDigest digest = sha256();
        update(digest, direction);
        update(digest, scenes);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, Object part) {
        OutputStream wire = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (JsonGenerator json = new ByValue(PlanJson.mapper().createGenerator(wire))) {
            PlanJson.mapper().writeValue(json, part);
        }
    }

    /** Writes numbers that are the same alike, in whatever form and type they come. */
    private static final class ByValue extends JsonGeneratorDelegate {
        /** Up to here the digits of a whole number are those of its double. */
        private static final double EXACT = 1e15;

        ByValue(JsonGenerator wire) {
            super(wire);
        }

        /** From here to there a double is written as the decimal that it is, without exponent. */
        private static final double PLAIN_FROM = 1e-3;

        private static final double PLAIN_TO = 1e7;

        @Override
        public JsonGenerator writeNumber(double number) {
            long whole = (long) number;
            double size = Math.abs(number);
            if (whole == number && size < EXACT) {
                return writeNumber(whole);
            }
            return size >= PLAIN_FROM && size < PLAIN_TO
                    ? super.writeNumber(number)
                    : writeNumber(BigDecimal.valueOf(number));
        }

        @Override
        public JsonGenerator writeNumber(float number) {
            return writeNumber((double) number);
        }

        @Override
        public JsonGenerator writeNumber(BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return super.writeNumber(plain.scale() < 0 ? plain.setScale(0) : plain);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
