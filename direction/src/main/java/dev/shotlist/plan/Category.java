package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The trade that the product belongs to. */
public enum Category {
    ACCESSORIES_JEWELRY,
    APPAREL_FOOTWEAR,
    AUTOMOTIVE,
    BEAUTY_SKINCARE,
    BEVERAGE,
    FOOD_RESTAURANT,
    CONSUMER_ELECTRONICS,
    SOFTWARE_APP,
    FINANCE_INSURANCE,
    HEALTH_WELLNESS,
    FITNESS_SPORTS,
    HOME_LIVING,
    TRAVEL_HOSPITALITY,
    REAL_ESTATE,
    EDUCATION,
    ENTERTAINMENT_GAMING,
    MUSIC,
    KIDS_TOYS,
    PETS,
    NONPROFIT_CAUSE,
    PROFESSIONAL_SERVICES,
    RETAIL_ECOMMERCE,
    EVENT,
    OTHER;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The word on the wire: the lower-case name. */
    @JsonValue
    public String wire() {
        return wire;
    }

    @Override
    public String toString() {
        return wire;
    }
}
