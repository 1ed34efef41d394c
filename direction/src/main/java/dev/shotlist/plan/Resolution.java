package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Size of the frame in pixels, such as 1080x1920. */
public record Resolution(int width, int height) {
    private static final int LARGEST_SIDE = 16_384;

    public Resolution {
        if (width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new IllegalArgumentException("not a resolution: " + width + "x" + height);
        }
    }

    @JsonCreator
    public static Resolution of(String text) {
        int x = text.indexOf('x');
        if (x <= 0 || text.length() > 11) {
            throw new IllegalArgumentException("not a resolution like 1080x1920: " + text);
        }
        try {
            return new Resolution(
                    Integer.parseInt(text.substring(0, x)),
                    Integer.parseInt(text.substring(x + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a resolution like 1080x1920: " + text, e);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
