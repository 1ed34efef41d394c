package dev.shotlist.generator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums of US dollars in sentences. */
public final class Dollars {
    /** List prices go down to hundredths of a cent. */
    private static final int MOST_PLACES = 4;

    private Dollars() {}

    /** "$0.40", or "$3.4812" where it takes more places than cents. */
    public static String text(BigDecimal usd) {
        BigDecimal exact = usd.setScale(MOST_PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        int places = Math.max(2, exact.scale());
        return "$" + exact.setScale(places, RoundingMode.UNNECESSARY).toPlainString();
    }
}
