package dev.shotlist.media.evidence;

/**
 * A rectangle of a picture in shares of its upright width and height, from the top left.
 *
 * @param x left edge
 * @param y top edge
 * @param width share of the picture's width
 * @param height share of the picture's height
 */
public record Region(double x, double y, double width, double height) {
    public static final Region WHOLE = new Region(0, 0, 1, 1);

    public Region {
        Share.checked(x, "x");
        Share.checked(y, "y");
        Share.checked(width, "width");
        Share.checked(height, "height");
    }

    /** A rectangle cut to the picture. */
    public static Region clamped(double left, double top, double right, double bottom) {
        double x = Share.clamped(left);
        double y = Share.clamped(top);
        return new Region(
                x,
                y,
                Share.clamped(Share.clamped(right) - x),
                Share.clamped(Share.clamped(bottom) - y));
    }
}
