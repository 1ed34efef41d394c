package dev.shotlist.media.film;

/** Movements of a camera as they show in the picture. */
public enum CameraMove {
    STATIC("static"),
    PAN_LEFT("pan left"),
    PAN_RIGHT("pan right"),
    TILT_UP("tilt up"),
    TILT_DOWN("tilt down"),
    PUSH_IN("push in"),
    PULL_OUT("pull out"),
    ROLL("roll"),
    TRACKING("tracking"),
    HANDHELD("handheld"),
    /** Too short or too poor in detail to tell. */
    UNKNOWN("unknown");

    private final String words;

    CameraMove(String words) {
        this.words = words;
    }

    /** The movement as a director would write it. */
    public String words() {
        return words;
    }
}
