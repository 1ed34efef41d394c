package dev.shotlist.media;

import dev.shotlist.media.fetch.DialPolicy;
import dev.shotlist.media.intake.IntakeLimits;
import dev.shotlist.media.worker.WorkerSettings;
import java.nio.file.Path;

/**
 * How references are taken and measured.
 *
 * @param home the folder that holds them, and what is needed to measure them
 * @param storeBytes how much of the disk references and previews may take
 * @param policy which addresses are fetched from
 * @param userAgent what the fetcher calls itself
 * @param limits how much is taken at once
 * @param workers how many measure at once, and what each may take
 */
public record ReferenceSettings(
        Path home,
        long storeBytes,
        DialPolicy policy,
        String userAgent,
        IntakeLimits limits,
        WorkerSettings workers) {

    /** Room for the largest request a dozen times over. */
    private static final long STORE_BYTES = 2L << 30;

    public static ReferenceSettings standard(Path home) {
        return new ReferenceSettings(
                home,
                STORE_BYTES,
                DialPolicy.PUBLIC,
                "Shotlist (fetches a reference that a user named)",
                IntakeLimits.STANDARD,
                WorkerSettings.STANDARD);
    }

    public ReferenceSettings with(DialPolicy other) {
        return new ReferenceSettings(home, storeBytes, other, userAgent, limits, workers);
    }
}
