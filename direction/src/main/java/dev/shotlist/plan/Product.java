package dev.shotlist.plan;

import org.jspecify.annotations.Nullable;

/** What the piece is about. */
public record Product(
        String name,
        @Nullable String brand,
        Category category,
        String description,
        @Nullable PriceTier priceTier,
        @Nullable String audience,
        @Nullable String offer) {
    public Product {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a product has a name");
        }
    }
}
