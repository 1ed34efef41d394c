package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The trade that the product belongs to. */
public enum Category {
    ACCESSORIES_JEWELRY(Sold.GOODS),
    APPAREL_FOOTWEAR(Sold.GOODS),
    AUTOMOTIVE(Sold.GOODS),
    BEAUTY_SKINCARE(Sold.GOODS),
    BEVERAGE(Sold.GOODS),
    FOOD_RESTAURANT(Sold.GOODS),
    CONSUMER_ELECTRONICS(Sold.GOODS),
    SOFTWARE_APP(Sold.NOTHING_SEEN),
    FINANCE_INSURANCE(Sold.NOTHING_SEEN),
    HEALTH_WELLNESS(Sold.CARE),
    FITNESS_SPORTS(Sold.GOODS),
    HOME_LIVING(Sold.GOODS),
    TRAVEL_HOSPITALITY(Sold.PLACE),
    REAL_ESTATE(Sold.PLACE),
    EDUCATION(Sold.NOTHING_SEEN),
    ENTERTAINMENT_GAMING(Sold.RANGE),
    MUSIC(Sold.NOTHING_SEEN),
    KIDS_TOYS(Sold.GOODS),
    PETS(Sold.GOODS),
    NONPROFIT_CAUSE(Sold.NOTHING_SEEN),
    PROFESSIONAL_SERVICES(Sold.NOTHING_SEEN),
    RETAIL_ECOMMERCE(Sold.RANGE),
    EVENT(Sold.NOTHING_SEEN),
    OTHER(Sold.GOODS);

    private final Sold sold;
    private final String wire = name().toLowerCase(Locale.ROOT);

    Category(Sold sold) {
        this.sold = sold;
    }

    public Sold sold() {
        return sold;
    }

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
