package dev.shotlist.server.recall;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.ProviderAttempt;
import dev.shotlist.plan.Warning;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A plan as the bytes that go out, with the seams where an answer's own values are set in. */
final class KeptPlan {
    private static final byte[] MARK = "shotlist-plan-1".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;
    private static final byte[] NOTHING = {};

    /** Far above any plan: a film's key frames as thumbnails stay below 2 MB. */
    static final int LARGEST = 16 * 1024 * 1024;

    private final byte[] json;
    private final List<Seam> seams;
    private final double savedUsd;
    private final Instant madeAt;
    private final Duration ttl;

    /**
     * @param savedUsd what making it has cost, which each further answer saves
     * @param ttl how long whoever asked first lets it be kept
     */
    KeptPlan(byte[] json, List<Seam> seams, double savedUsd, Instant madeAt, Duration ttl) {
        this.json = json;
        this.seams = List.copyOf(seams);
        this.savedUsd = savedUsd;
        this.madeAt = madeAt;
        this.ttl = ttl;
    }

    static KeptPlan of(Plan plan, Instant madeAt, Duration ttl) {
        byte[] json = PlanJson.mapper().writeValueAsBytes(plan);
        double cost = 0;
        for (ProviderAttempt attempt : plan.metadata().providerAttempts()) {
            cost += Objects.requireNonNullElse(attempt.costUsd(), 0.0);
        }
        return new KeptPlan(json, Seam.find(json), cost, madeAt, ttl);
    }

    /** The bytes as they were made; nobody changes them. */
    byte[] json() {
        return json;
    }

    double savedUsd() {
        return savedUsd;
    }

    Duration ttl() {
        return ttl;
    }

    /**
     * Whether it is young enough for somebody who accepts answers of that age. Clocks of instances
     * differ by little, and one that jumps back makes nothing keep for longer than its time twice.
     */
    boolean fresh(Instant now, Duration accepted) {
        Duration age = Duration.between(madeAt, now).abs();
        return age.compareTo(ttl) < 0 && age.compareTo(accepted) < 0;
    }

    /**
     * The answer.
     *
     * @param hit whether it was kept, and not made for this answer
     * @param notes warnings about this answer alone
     */
    JsonPieces answer(String requestId, boolean hit, double milliseconds, List<Warning> notes) {
        byte[][] own = new byte[seams.size()][];
        for (int i = 0; i < own.length; i++) {
            own[i] =
                    switch (seams.get(i).kind()) {
                        // RequestId lets nothing through that JSON would escape.
                        case REQUEST_ID -> ascii('"' + requestId + '"');
                        case CACHE_HIT -> ascii(Boolean.toString(hit));
                        case TIME -> ascii(Double.toString(milliseconds));
                        case FIRST_WARNING -> warnings("", notes);
                        case FURTHER_WARNING -> warnings(",", notes);
                        case SAVED -> ascii(hit ? ",\"saved_usd\":" + savedUsd : "");
                    };
        }
        return new JsonPieces(json, seams, own);
    }

    private static byte[] warnings(String first, List<Warning> notes) {
        if (notes.isEmpty()) {
            return NOTHING;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String before = first;
        for (Warning note : notes) {
            out.writeBytes(ascii(before));
            out.writeBytes(PlanJson.mapper().writeValueAsBytes(note));
            before = ",";
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** For another process: marked, keyed and sealed, so that nothing else passes for it. */
    byte[] sealed(String key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length + 512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MARK);
            out.writeUTF(key);
            out.writeLong(madeAt.toEpochMilli());
            out.writeLong(ttl.toMillis());
            out.writeDouble(savedUsd);
            out.writeInt(json.length);
            out.write(json);
            out.write(digest(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty where the bytes are not a plan of this key in this form. */
    static Optional<KeptPlan> unsealed(String key, byte[] bytes) {
        int body = bytes.length - DIGEST;
        if (body < MARK.length
                || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                || !Arrays.equals(
                        digest(bytes, body), Arrays.copyOfRange(bytes, body, bytes.length))) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, body))) {
            in.skipNBytes(MARK.length);
            if (!in.readUTF().equals(key)) {
                return Optional.empty();
            }
            Instant madeAt = Instant.ofEpochMilli(in.readLong());
            Duration ttl = Duration.ofMillis(in.readLong());
            double saved = in.readDouble();
            byte[] json = in.readNBytes(in.readInt());
            return Optional.of(new KeptPlan(json, Seam.find(json), saved, madeAt, ttl));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] digest(byte[] bytes, int length) {
        MessageDigest sha = Sha256.start();
        sha.update(bytes, 0, length);
        return sha.digest();
    }
}
