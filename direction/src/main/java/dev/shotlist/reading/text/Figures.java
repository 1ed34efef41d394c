package dev.shotlist.reading.text;

import java.math.BigDecimal;

/** Numbers as messages show them: without needless decimals. */
public final class Figures {
    private Figures() {}

    public static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(Math.round(value * 10), 1).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    public static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter =
                    Character.isLetterOrDigit(text.charAt(i))
                            || text.charAt(i) == '\''
                            || text.charAt(i) == '’';
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }
}
