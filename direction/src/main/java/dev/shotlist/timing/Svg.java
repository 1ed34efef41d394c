package dev.shotlist.timing;

import dev.shotlist.plan.Hex;

/** Writes a picture as SVG; numbers to a tenth, text escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder(4096);

    void begin(int width, int height, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" font-family=\"sans-serif\" font-size=\"11\"><title>");
        escape(title);
        out.append("</title>");
    }

    String end() {
        return out.append("</svg>").toString();
    }

    void box(double x, double y, double width, double height, Hex fill) {
        out.append("<rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", Math.max(0, width));
        attribute("height", Math.max(0, height));
        out.append(" fill=\"").append(fill.value()).append("\"/>");
    }

    void stroke(double x1, double y1, double x2, double y2, Hex color, double width) {
        out.append("<line");
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        out.append(" stroke=\"").append(color.value()).append('"');
        attribute("stroke-width", width);
        out.append("/>");
    }

    void beginShape(double x, double y) {
        out.append("<path d=\"M");
        point(x, y);
    }

    void to(double x, double y) {
        out.append('L');
        point(x, y);
    }

    void endShape(Hex fill, double opacity) {
        out.append("Z\" fill=\"").append(fill.value()).append('"');
        out.append(" fill-opacity=\"").append(opacity).append("\"/>");
    }

    void text(double x, double y, String words, Hex fill) {
        if (words.isEmpty()) {
            return;
        }
        out.append("<text");
        attribute("x", x);
        attribute("y", y);
        out.append(" fill=\"").append(fill.value()).append("\">");
        escape(words);
        out.append("</text>");
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
    }

    private void point(double x, double y) {
        number(x);
        out.append(' ');
        number(y);
    }

    private void number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
        }
        out.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(Math.abs(tenths) % 10);
        }
    }

    /** Marks are named; what XML does not know, such as control characters, becomes a blank. */
    private void escape(String words) {
        words.codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '&' -> out.append("&amp;");
                        case '"' -> out.append("&quot;");
                        default -> out.appendCodePoint(known(point) ? point : ' ');
                    }
                });
    }

    private static boolean known(int point) {
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return point >= 0x20 && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
