package dev.shotlist.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The catalogue's data file.
 *
 * @param priceShelfDays after so many days a price is past its time
 * @param stepSeconds of ranges that name no step
 */
record CatalogueFile(
        LocalDate asOf,
        String source,
        int priceShelfDays,
        String priceShelfReason,
        BigDecimal stepSeconds,
        String stepReason,
        List<Generator> models) {
    CatalogueFile {
        CatalogueRules.present(null, "as_of", asOf);
        CatalogueRules.present(null, "source", source);
        CatalogueRules.present(null, "step_seconds", stepSeconds);
        CatalogueRules.present(null, "models", models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no models");
        }
        models = List.copyOf(models);
        if (priceShelfDays < 1 || stepSeconds.signum() <= 0) {
            throw new IllegalArgumentException("price_shelf_days and step_seconds are above 0");
        }
        Set<String> ids = new HashSet<>();
        for (Generator one : models) {
            if (!ids.add(one.id())) {
                throw new IllegalArgumentException("two generators are called " + one.id());
            }
            for (PriceProgram price : one.prices()) {
                if (price.date() != null && price.date().isAfter(asOf)) {
                    throw new IllegalArgumentException(
                            one.id()
                                    + ": the price of "
                                    + price.date()
                                    + " is younger than the file, of "
                                    + asOf);
                }
            }
        }
    }
}
