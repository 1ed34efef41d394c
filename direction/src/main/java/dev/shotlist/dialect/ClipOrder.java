package dev.shotlist.dialect;

import dev.shotlist.generator.Generator;
import dev.shotlist.generator.Offer;
import dev.shotlist.generator.PriceProgram;
import dev.shotlist.generator.ResolutionTier;
import dev.shotlist.generator.Wire;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A clip as it is asked of a generator. Pictures are names that whoever sends the request puts the
 * picture's address or bytes in the place of.
 *
 * @param length to be rendered
 * @param firstFrame null where it starts from no picture
 */
public record ClipOrder(
        Offer offer,
        Wording wording,
        Seconds length,
        Ratio ratio,
        @Nullable String firstFrame,
        @Nullable String lastFrame,
        List<String> references) {
    public ClipOrder {
        references = List.copyOf(references);
    }

    Generator generator() {
        return offer.generator();
    }

    boolean fromPicture() {
        return firstFrame != null || lastFrame != null;
    }

    boolean refers() {
        return !references.isEmpty();
    }

    /** Whether it is asked for by the newer of its family's interfaces. */
    boolean isNewer() {
        Wire wire = generator().wire();
        return wire != null && wire.isNewer();
    }

    /** Its name in the request, by price program and by what it starts from. */
    String model(Wire wire) {
        PriceProgram program = offer.program();
        if (program != null && program.wireModel() != null) {
            return program.wireModel();
        }
        return fromPicture() && wire.pictureModel() != null ? wire.pictureModel() : wire.model();
    }

    String model() {
        Wire wire = generator().wire();
        return wire == null ? generator().id() : model(wire);
    }

    /** Whole seconds; every interface counts so. */
    int seconds() {
        return (int) Math.ceilDiv(length.millis(), 1000);
    }

    /** "720p", or null where no size is known. */
    @Nullable String tierName() {
        ResolutionTier tier = tier();
        return tier == null ? null : tier.name();
    }

    /** "720P": some interfaces write sizes in capitals. */
    @Nullable String tierInCapitals() {
        String name = tierName();
        return name == null ? null : name.toUpperCase(Locale.ROOT);
    }

    @Nullable ResolutionTier tier() {
        return offer.tier();
    }

    boolean sound() {
        return offer.sound();
    }

    /** The generator's own name of the frame size, else "1080x1920"; null where none is known. */
    @Nullable String size() {
        Wire wire = generator().wire();
        String own = wire == null ? null : wire.size(ratio, tier());
        ResolutionTier tier = tier();
        if (own != null || tier == null) {
            return own;
        }
        int side = tier.shortSide();
        int longer = (int) Math.round(side * Math.max(ratio.value(), 1 / ratio.value()) / 2) * 2;
        return ratio.isPortrait() ? side + "x" + longer : longer + "x" + side;
    }
}
