package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;

/**
 * Things and people of a storyboard frame, lit from one side, cut by the frame where they leave it.
 */
final class Silhouette {
    private final Markup svg;
    private final double width;
    private final double height;
    private final String lit;
    private final String dark;

    /**
     * @param lit paint of what the light falls on
     * @param dark paint of what stands in front of it
     */
    Silhouette(Markup svg, double width, double height, String lit, String dark) {
        this.svg = svg;
        this.width = width;
        this.height = height;
        this.lit = lit;
        this.dark = dark;
    }

    /** A thing on a ground, as high as the side says. */
    void object(double side) {
        double x = width / 2;
        double floor = height * 0.5 + side * 0.6;
        double wide = side * 0.72;
        ground(floor - side * 0.1);
        ellipse(x + side * 0.12, floor, side * 0.6, side * 0.07, "#000", 0.38);
        svg.raw("<rect x=\"")
                .number(x - wide / 2)
                .raw("\" y=\"")
                .number(floor - side)
                .raw("\" width=\"")
                .number(wide)
                .raw("\" height=\"")
                .number(side)
                .raw("\" rx=\"")
                .number(side * 0.16)
                .raw("\" fill=\"" + lit + "\"/>");
        svg.raw("<path d=\"M")
                .number(x - wide * 0.4)
                .raw(" ")
                .number(floor - side * 0.84)
                .raw("v")
                .number(side * 0.66)
                .raw(
                        "\" stroke=\"#fff\" stroke-opacity=\".35\" stroke-linecap=\"round\" stroke-width=\"")
                .number(Math.max(1, side * 0.02))
                .raw("\"/>");
    }

    /** A surface so near that the frame cuts it. */
    void surface() {
        double unit = Math.max(width, height);
        ellipse(width * 0.34, height * 0.66, unit * 0.52, unit * 0.44, lit, 1);
        ellipse(width * 0.52, height * 0.5, unit * 0.2, unit * 0.15, dark, 0.42);
        svg.raw("<path d=\"M")
                .number(width * 0.1)
                .raw(" ")
                .number(height * 0.4)
                .raw("Q")
                .number(width * 0.42)
                .raw(" ")
                .number(height * 0.2)
                .raw(" ")
                .number(width * 0.84)
                .raw(" ")
                .number(height * 0.42)
                .raw(
                        "\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".3\" stroke-width=\"2.5\" stroke-linecap=\"round\"/>");
    }

    /** A table from straight above. */
    void fromAbove() {
        double unit = Math.min(width, height);
        svg.raw("<rect x=\"")
                .number(width * 0.08)
                .raw("\" y=\"")
                .number(height * 0.16)
                .raw("\" width=\"")
                .number(width * 0.84)
                .raw("\" height=\"")
                .number(height * 0.68)
                .raw("\" rx=\"6\" fill=\"" + dark + "\" fill-opacity=\".5\"/>");
        ellipse(width * 0.47, height * 0.5, unit * 0.2, unit * 0.2, lit, 1);
        ellipse(width * 0.72, height * 0.34, unit * 0.08, unit * 0.08, "#fff", 0.22);
        ellipse(width * 0.24, height * 0.66, unit * 0.1, unit * 0.06, "#fff", 0.14);
    }

    /** Two arms of whoever looks, reaching in. */
    void ownHands() {
        ellipse(width / 2, height * 0.45, width * 0.18, width * 0.16, lit, 1);
        arm(width * 0.16, -1);
        arm(width * 0.84, 1);
    }

    private void arm(double x, int side) {
        svg.raw("<path d=\"M")
                .number(x + side * width * 0.16)
                .raw(" ")
                .number(height)
                .raw("Q")
                .number(x)
                .raw(" ")
                .number(height * 0.72)
                .raw(" ")
                .number(x - side * width * 0.16)
                .raw(" ")
                .number(height * 0.6)
                .raw(
                        "\" fill=\"none\" stroke=\""
                                + dark
                                + "\" stroke-linecap=\"round\" stroke-width=\"")
                .number(width * 0.1)
                .raw("\"/>");
    }

    /** Head and shoulders. */
    void bust(double x, double y, double size) {
        bust(x, y, size, lit);
    }

    /** Head and shoulders of somebody in front of us. */
    void back(double x, double y, double size) {
        bust(x, y, size, dark);
    }

    private void bust(double x, double y, double size, String fill) {
        double top = y - size * 0.2;
        ellipse(x, top, size * 0.105, size * 0.135, fill, 1);
        svg.raw("<path d=\"M")
                .number(x - size * 0.29)
                .raw(" ")
                .number(top + size * 1.4)
                .raw("C")
                .number(x - size * 0.29)
                .raw(" ")
                .number(top + size * 0.22)
                .raw(" ")
                .number(x - size * 0.08)
                .raw(" ")
                .number(top + size * 0.2)
                .raw(" ")
                .number(x)
                .raw(" ")
                .number(top + size * 0.19)
                .raw("S")
                .number(x + size * 0.29)
                .raw(" ")
                .number(top + size * 0.22)
                .raw(" ")
                .number(x + size * 0.29)
                .raw(" ")
                .number(top + size * 1.4)
                .raw("Z\" fill=\"" + fill + "\"/>");
    }

    /** Somebody from head to foot. */
    void standing(double x, double foot, double tall) {
        ellipse(x + tall * 0.1, foot, tall * 0.2, tall * 0.025, "#000", 0.4);
        ellipse(x, foot - tall * 0.92, tall * 0.06, tall * 0.075, lit, 1);
        svg.raw("<path d=\"M")
                .number(x)
                .raw(" ")
                .number(foot - tall * 0.82)
                .raw("c")
                .number(tall * 0.14)
                .raw(" 0 ")
                .number(tall * 0.13)
                .raw(" ")
                .number(tall * 0.3)
                .raw(" ")
                .number(tall * 0.09)
                .raw(" ")
                .number(tall * 0.82)
                .raw("h")
                .number(-tall * 0.18)
                .raw("c")
                .number(-tall * 0.04)
                .raw(" ")
                .number(-tall * 0.52)
                .raw(" ")
                .number(-tall * 0.05)
                .raw(" ")
                .number(-tall * 0.82)
                .raw(" ")
                .number(tall * 0.09)
                .raw(" ")
                .number(-tall * 0.82)
                .raw("Z\" fill=\"" + lit + "\"/>");
    }

    /** Everything below the height is ground. */
    void ground(double from) {
        svg.raw("<rect x=\"0\" y=\"")
                .number(from)
                .raw("\" width=\"100%\" height=\"")
                .number(Math.max(0, height - from))
                .raw("\" fill=\"" + dark + "\" fill-opacity=\".62\"/>");
    }

    private void ellipse(double x, double y, double rx, double ry, String fill, double opacity) {
        svg.raw("<ellipse cx=\"")
                .number(x)
                .raw("\" cy=\"")
                .number(y)
                .raw("\" rx=\"")
                .number(rx)
                .raw("\" ry=\"")
                .number(ry)
                .raw("\" fill=\"" + fill + "\" fill-opacity=\"")
                .number(opacity)
                .raw("\"/>");
    }
}
