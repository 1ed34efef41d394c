package dev.shotlist.edit.tree;

/** An operation that this plan does not take; becomes a warning and changes nothing. */
public final class CannotApply extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public CannotApply(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The plan has nothing that the operation could change. */
    public static CannotApply missing(String what) {
        return new CannotApply("edit_target_missing", what);
    }

    public String code() {
        return code;
    }

    public String said() {
        return String.valueOf(getMessage());
    }
}
