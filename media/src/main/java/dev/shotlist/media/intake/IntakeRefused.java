package dev.shotlist.media.intake;

import org.jspecify.annotations.Nullable;

/** Why a reference was not taken, named for what the sender can do about it. */
public abstract sealed class IntakeRefused extends RuntimeException {

    private IntakeRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** It has more bytes than its medium may have. */
    public static final class TooLarge extends IntakeRefused {
        private final Medium medium;

        TooLarge(Medium medium, long limit) {
            super("larger than the " + limit + " bytes that are taken", null);
            this.medium = medium;
        }

        public Medium medium() {
            return medium;
        }
    }

    /** By its bytes it is no type that is taken, or not the medium that it was given as. */
    public static final class Unsupported extends IntakeRefused {
        Unsupported(String message) {
            super(message, null);
        }
    }

    /** It is no base64, or empty. */
    public static final class Malformed extends IntakeRefused {
        Malformed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** There are more references than are taken at once. */
    public static final class TooMany extends IntakeRefused {
        TooMany(String message) {
            super(message, null);
        }
    }

    /** It could not be read to its end: the file is missing, or the sender hung up. */
    public static final class Unreadable extends IntakeRefused {
        Unreadable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The disk, or what is set apart of it, has no room now; later it may. */
    public static final class NoRoom extends IntakeRefused {
        NoRoom(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
