package dev.shotlist.cli;

/** A command that cannot be done as it was given; ends with exit code 2. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message, null, false, false);
    }
}
