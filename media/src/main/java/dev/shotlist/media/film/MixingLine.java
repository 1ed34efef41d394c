package dev.shotlist.media.film;

/** The straight line from one frame to another, on which mixtures of the two lie. */
final class MixingLine {
    private final byte[] from;
    private final byte[] to;
    private final double length;

    MixingLine(byte[] from, byte[] to) {
        this.from = from;
        this.to = to;
        double squares = 0;
        for (int i = 0; i < from.length; i++) {
            double d = (to[i] & 0xFF) - (from[i] & 0xFF);
            squares += d * d;
        }
        length = squares;
    }

    /** How far along it a frame lies, 0 at its beginning and 1 at its end. */
    double along(byte[] frame) {
        double along = 0;
        for (int i = 0; i < from.length; i++) {
            along +=
                    ((frame[i] & 0xFF) - (from[i] & 0xFF))
                            * (double) ((to[i] & 0xFF) - (from[i] & 0xFF));
        }
        return along / length;
    }

    /** How far from the line a frame lies that is so far along it, as a share of its length. */
    double off(byte[] frame, double along) {
        double aside = 0;
        for (int i = 0; i < from.length; i++) {
            double line = (from[i] & 0xFF) + along * ((to[i] & 0xFF) - (from[i] & 0xFF));
            double d = (frame[i] & 0xFF) - line;
            aside += d * d;
        }
        return Math.sqrt(aside / length);
    }
}
