package dev.shotlist.edit;

/** An operation that this plan does not take; becomes a warning and changes nothing. */
public final class CannotApply extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    CannotApply(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The plan has nothing that the operation could change. */
    static CannotApply missing(String what) {
        return new CannotApply("edit_target_missing", what);
    }

    String code() {
        return code;
    }

    String said() {
        return String.valueOf(getMessage());
    }
}
