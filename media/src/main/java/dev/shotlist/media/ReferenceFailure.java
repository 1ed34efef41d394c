package dev.shotlist.media;

import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.fetch.FetchFailure;
import dev.shotlist.media.intake.IntakeRefused;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.worker.MediaBusy;
import dev.shotlist.media.worker.MediaWorkerLost;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Why a reference is not there to work from.
 *
 * @param code what kind of failure it is
 * @param detail a sentence for the one who offered it
 */
public record ReferenceFailure(Code code, String detail) {

    /** The kinds of failure, with their names on the wire. */
    public enum Code {
        INVALID_REQUEST("invalid_request", false),
        IMAGE_TOO_LARGE("image_too_large", false),
        VIDEO_TOO_LARGE("video_too_large", false),
        VIDEO_TOO_LONG("video_too_long", false),
        AUDIO_TOO_LARGE("audio_too_large", false),
        AUDIO_TOO_LONG("audio_too_long", false),
        UNSUPPORTED_MEDIA("unsupported_media", false),
        UNDECODABLE_MEDIA("undecodable_media", false),
        URL_BLOCKED("url_blocked", false),
        OVERLOADED("overloaded", false),
        FETCH_FAILED("fetch_failed", true),
        FETCH_TIMEOUT("fetch_timeout", true),
        WORKER_LOST("undecodable_media", true),
        DECODER_MISSING("internal_error", true);

        private final String wire;
        private final boolean passable;

        Code(String wire, boolean passable) {
            this.wire = wire;
            this.passable = passable;
        }

        /** The code that the API answers with when this is the answer. */
        public String wire() {
            return wire;
        }

        /**
         * Whether the plan may be made without the reference, with a warning: nothing that the
         * caller could mend went wrong.
         */
        public boolean passable() {
            return passable;
        }
    }

    /**
     * What a failure of intake, fetching or measuring means.
     *
     * @throws CancellationException if it means that the caller left
     * @throws RuntimeException the failure itself, if it is none of these but a fault of ours
     */
    static ReferenceFailure of(@Nullable Medium medium, RuntimeException failure) {
        Code code =
                switch (failure) {
                    case FetchFailure fetch -> code(medium, fetch);
                    case IntakeRefused refused -> code(refused);
                    case MediaRefused refused -> code(medium, refused.reason());
                    case MediaBusy _ -> Code.OVERLOADED;
                    case MediaWorkerLost _ -> Code.WORKER_LOST;
                    default -> throw failure;
                };
        return new ReferenceFailure(code, String.valueOf(failure.getMessage()));
    }

    private static Code code(@Nullable Medium medium, FetchFailure failure) {
        return switch (failure) {
            case FetchFailure.Blocked _ -> Code.URL_BLOCKED;
            case FetchFailure.Failed _ -> Code.FETCH_FAILED;
            case FetchFailure.TimedOut _ -> Code.FETCH_TIMEOUT;
            case FetchFailure.TooLarge _ -> tooLarge(medium);
            case FetchFailure.Cancelled _ -> throw left();
        };
    }

    private static Code code(IntakeRefused refused) {
        return switch (refused) {
            case IntakeRefused.TooLarge large -> tooLarge(large.medium());
            case IntakeRefused.Unsupported _ -> Code.UNSUPPORTED_MEDIA;
            case IntakeRefused.Malformed _, IntakeRefused.TooMany _, IntakeRefused.Unreadable _ ->
                    Code.INVALID_REQUEST;
            case IntakeRefused.NoRoom _ -> Code.OVERLOADED;
        };
    }

    private static Code code(@Nullable Medium medium, MediaRefused.Reason reason) {
        return switch (reason) {
            // of a type that is taken, or the intake had refused it: what is inside is at fault
            case UNSUPPORTED, CORRUPT, NOTHING_TO_MEASURE -> Code.UNDECODABLE_MEDIA;
            case TOO_COSTLY -> tooLarge(medium);
            case TOO_LONG -> medium == Medium.SOUND ? Code.AUDIO_TOO_LONG : Code.VIDEO_TOO_LONG;
            case DECODER_MISSING -> Code.DECODER_MISSING;
            case CANCELLED -> throw left();
        };
    }

    private static Code tooLarge(@Nullable Medium medium) {
        return switch (medium) {
            case PICTURE -> Code.IMAGE_TOO_LARGE;
            case SOUND -> Code.AUDIO_TOO_LARGE;
            case FILM -> Code.VIDEO_TOO_LARGE;
            // only a film's limit is reached before the bytes say what they are
            case null -> Code.VIDEO_TOO_LARGE;
        };
    }

    private static CancellationException left() {
        return new CancellationException("the caller left");
    }
}
