package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.world.People;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plain ground that a brief asks for: "fond uni jaune moutarde", "white background". The
 * product is seen on that and nowhere else.
 *
 * @param place null where the brief asks for none
 * @param whole whether all that needs nobody's home is seen on it too, as in a demonstration
 */
public record Ground(@Nullable String place, boolean whole) {
    /** Names so wide that another one beside them says which it is: "mustard yellow". */
    private static final Set<String> WIDE =
            Set.of("yellow", "red", "blue", "green", "orange", "brown", "pink", "purple");

    public static Ground of(Settled settled) {
        Format format = settled.specs().format();
        boolean shown =
                settled.product().category().sold().isHeld()
                        && (format == Format.AD_CREATIVE || format == Format.PRODUCT_DEMO);
        List<String> names =
                settled.reading().colors().stream()
                        .map(Fact::value)
                        .filter(color -> color.role() == PaletteRole.BACKGROUND)
                        .map(ColorWish::name)
                        .distinct()
                        .toList();
        if (!shown || names.isEmpty()) {
            return new Ground(null, false);
        }
        return new Ground(
                "a plain seamless " + named(names) + " ground", format == Format.PRODUCT_DEMO);
    }

    private static String named(List<String> names) {
        String exact = names.stream().filter(name -> !WIDE.contains(name)).findFirst().orElse(null);
        if (exact == null) {
            return names.getFirst();
        }
        // "jaune moutarde" is one colour in two words
        String wide = names.stream().filter(WIDE::contains).findFirst().orElse("");
        return wide.equals("yellow") ? exact + " yellow" : exact;
    }

    /** The same shots, with the product on it. */
    List<Shot> under(List<Shot> shots) {
        String at = place;
        return at == null
                ? shots
                : shots.stream().map(shot -> isOn(shot) ? shot.at(at) : shot).toList();
    }

    /** The same with all that needs nobody's home on it. */
    Ground ofAll() {
        return new Ground(place, true);
    }

    private boolean isOn(Shot shot) {
        People people = shot.picture().people();
        boolean still = people == People.NONE || people == People.HANDS;
        return shot.picture().showsProduct() || (whole && still);
    }
}
