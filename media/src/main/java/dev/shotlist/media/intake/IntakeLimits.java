package dev.shotlist.media.intake;

import java.util.List;

/**
 * How much is taken at once.
 *
 * @param pictures most pictures of one request
 * @param pictureBytes bytes of one picture
 * @param films most films of one request
 * @param filmBytes bytes of one film
 * @param filmSeconds seconds of one film
 * @param sounds most sound tracks of one request
 * @param soundBytes bytes of one sound track
 * @param soundSeconds seconds of one sound track
 */
public record IntakeLimits(
        int pictures,
        long pictureBytes,
        int films,
        long filmBytes,
        double filmSeconds,
        int sounds,
        long soundBytes,
        double soundSeconds) {

    private static final long MB = 1 << 20;

    /** What the API promises. */
    public static final IntakeLimits STANDARD =
            new IntakeLimits(10, 10 * MB, 3, 50 * MB, 60, 1, 20 * MB, 600);

    public IntakeLimits {
        boolean positive =
                pictures > 0
                        && pictureBytes > 0
                        && films > 0
                        && filmBytes > 0
                        && filmSeconds > 0
                        && sounds > 0
                        && soundBytes > 0
                        && soundSeconds > 0;
        if (!positive) {
            throw new IllegalArgumentException("every limit is positive");
        }
    }

    long bytes(Medium medium) {
        return switch (medium) {
            case PICTURE -> pictureBytes;
            case FILM -> filmBytes;
            case SOUND -> soundBytes;
        };
    }

    /** The seconds that a film or sound may run. */
    public double seconds(Medium medium) {
        return switch (medium) {
            case PICTURE -> 0;
            case FILM -> filmSeconds;
            case SOUND -> soundSeconds;
        };
    }

    /**
     * Checks how many there are of each medium, before any work.
     *
     * @throws IntakeRefused.TooMany if there are more than are taken
     */
    public void check(List<Offer> offers) {
        for (Medium medium : Medium.values()) {
            long count = offers.stream().filter(offer -> offer.medium() == medium).count();
            int most =
                    switch (medium) {
                        case PICTURE -> pictures;
                        case FILM -> films;
                        case SOUND -> sounds;
                    };
            if (count > most) {
                throw new IntakeRefused.TooMany(
                        count + " references where at most " + most + " are taken");
            }
        }
    }
}
