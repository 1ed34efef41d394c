package dev.shotlist.review;

import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Resolution;
import dev.shotlist.plan.SafeArea;

/**
 * How much room a line takes on the screen, estimated: letters half as wide as high, on rows of 1.2
 * times their height. In pixels of the frame.
 */
record TextBlock(double height) {
    private static final double LETTER_WIDTH = 0.5;
    private static final double ROW_HEIGHT = 1.2;

    /** No face was chosen yet, so a row more or less is no finding. */
    private static final double LEEWAY = 0.9;

    static TextBlock of(String text, FontSize size, Resolution frame, SafeArea covered) {
        double letters = size(size) * Math.min(frame.width(), frame.height());
        double width = Math.max(1, frame.width() - covered.left() - covered.right());
        int count = text.codePointCount(0, text.length());
        int rows = Math.max(1, (int) Math.ceil(count * letters * LETTER_WIDTH / width));
        return new TextBlock(rows * letters * ROW_HEIGHT);
    }

    /** Height of the letters as a share of the frame's shorter side. */
    private static double size(FontSize size) {
        return switch (size) {
            case SMALL -> 0.035;
            case MEDIUM -> 0.05;
            case LARGE -> 0.07;
        };
    }

    /** Whether it fits into what controls leave free of a third of the frame. */
    boolean fits(OverlayPosition third, Resolution frame, SafeArea covered) {
        return height * LEEWAY <= free(third, frame, covered);
    }

    /** Height of what is left of a third, in pixels. */
    static double free(OverlayPosition third, Resolution frame, SafeArea covered) {
        double height = frame.height();
        double from = height * place(third) / 3;
        double to = height * (place(third) + 1) / 3;
        return Math.max(0, Math.min(to, height - covered.bottom()) - Math.max(from, covered.top()));
    }

    private static int place(OverlayPosition third) {
        return switch (third) {
            case TOP_THIRD -> 0;
            case CENTER -> 1;
            case BOTTOM_THIRD -> 2;
            case CUSTOM -> throw new IllegalArgumentException("a custom box stands in no third");
        };
    }
}
