package dev.shotlist.media;

import dev.shotlist.media.fetch.DialPolicy;
import dev.shotlist.media.intake.IntakeLimits;
import dev.shotlist.media.worker.WorkerSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How references are taken and measured.
 *
 * @param home the folder that holds them, and what is needed to measure them
 * @param storeBytes how much of the disk references and previews may take
 * @param policy which addresses are fetched from
 * @param userAgent what the fetcher calls itself
 * @param limits how much is taken at once
 * @param workers how many measure at once, and what each may take
 * @param styleModel folder of an exported CLIP model; null for the perceptual descriptor alone
 */
public record ReferenceSettings(
        Path home,
        long storeBytes,
        DialPolicy policy,
        String userAgent,
        IntakeLimits limits,
        WorkerSettings workers,
        @Nullable Path styleModel) {

    /** Room for the largest request a dozen times over. */
    private static final long STORE_BYTES = 2L << 30;

    public static ReferenceSettings standard(Path home) {
        return new ReferenceSettings(
                home,
                STORE_BYTES,
                DialPolicy.PUBLIC,
                "Shotlist (fetches a reference that a user named)",
                IntakeLimits.STANDARD,
                WorkerSettings.STANDARD,
                null);
    }

    /** With a model of styles instead of the descriptor; null for none. */
    public ReferenceSettings withStyleModel(@Nullable Path folder) {
        return new ReferenceSettings(home, storeBytes, policy, userAgent, limits, workers, folder);
    }

    public ReferenceSettings with(DialPolicy other) {
        return new ReferenceSettings(
                home, storeBytes, other, userAgent, limits, workers, styleModel);
    }
}
