package dev.shotlist.sight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing a noun names, by what can be done with it before a camera. */
public enum Sort {
    PERSON,
    GROUP,
    ANIMAL,
    HELD,
    FOOD,
    DRINK,
    WEAR,
    LARGE,
    INSTRUMENT,
    VEHICLE,
    PLACE,
    PLANT,
    WEATHER,
    BODY,
    DEVICE,
    /** something that people come to */
    EVENT;

    @JsonValue
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can do something by itself. */
    boolean acts() {
        return this == PERSON || this == GROUP || this == ANIMAL;
    }

    /** Whether it is somebody or an animal. */
    public boolean isLiving() {
        return acts();
    }

    /** Whether it can be carried away; a place or a service is something else. */
    public boolean isWare() {
        return switch (this) {
            case HELD, FOOD, DRINK, WEAR, INSTRUMENT -> true;
            default -> false;
        };
    }

    /** Whether there is so much of it and not so many. */
    boolean isMass() {
        return this == FOOD || this == DRINK || this == WEATHER;
    }
}
