package dev.shotlist.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums of US dollars as they are shown. */
final class Money {
    /** List prices go down to hundredths of a cent a second. */
    private static final int PLACES = 4;

    private Money() {}

    static double rounded(double usd) {
        return BigDecimal.valueOf(usd).setScale(PLACES, RoundingMode.HALF_UP).doubleValue();
    }

    /** An expectation is no more precise than a cent. */
    static double cents(double usd) {
        return BigDecimal.valueOf(usd).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
