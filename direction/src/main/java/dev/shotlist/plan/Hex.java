package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An sRGB colour as {@code #RRGGBB} in upper case. */
public record Hex(@JsonValue String value) {
    public Hex {
        if (value.length() != 7 || value.charAt(0) != '#') {
            throw new IllegalArgumentException("not a colour like #1A2B3C: " + value);
        }
        value = value.toUpperCase(Locale.ROOT);
        for (int i = 1; i < 7; i++) {
            if (Character.digit(value.charAt(i), 16) < 0 || value.charAt(i) > 'F') {
                throw new IllegalArgumentException("not a colour like #1A2B3C: " + value);
            }
        }
    }

    @JsonCreator
    public static Hex of(String value) {
        return new Hex(value);
    }

    public static Hex of(int red, int green, int blue) {
        return new Hex(String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue));
    }

    public int red() {
        return Integer.parseInt(value, 1, 3, 16);
    }

    public int green() {
        return Integer.parseInt(value, 3, 5, 16);
    }

    public int blue() {
        return Integer.parseInt(value, 5, 7, 16);
    }

    @Override
    public String toString() {
        return value;
    }
}
