package dev.shotlist.media.color;

import java.util.Locale;

/** A colour as screens take it, 8 bits for each of red, green and blue. */
public record Srgb(int red, int green, int blue) {
    public Srgb {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("channels run from 0 to 255");
        }
    }

    /** Reads {@code #RRGGBB} in either case. */
    public static Srgb parse(String hex) {
        if (hex.length() != 7 || hex.charAt(0) != '#') {
            throw new IllegalArgumentException("a colour is written #RRGGBB");
        }
        int value = 0;
        for (int i = 1; i < 7; i++) {
            char c = hex.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new IllegalArgumentException("a colour is written #RRGGBB");
            }
            value = value << 4 | digit;
        }
        return ofPacked(value);
    }

    /** From {@code 0xRRGGBB}; higher bits are ignored. */
    public static Srgb ofPacked(int rgb) {
        return new Srgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    public int packed() {
        return red << 16 | green << 8 | blue;
    }

    /** The colour as {@code #RRGGBB}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", packed());
    }
}
