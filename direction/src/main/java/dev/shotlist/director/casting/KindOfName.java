package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a name says of the thing that bears it, where the brief says no more. */
final class KindOfName {
    /** Where somebody works says less of the work than the name over the door. */
    private static final Set<String> PREMISES =
            Set.of(
                    "workshop",
                    "studio",
                    "firm",
                    "werkstatt",
                    "betrieb",
                    "taller",
                    "atelier",
                    "oficina",
                    "bottega",
                    "laboratorio");

    private KindOfName() {}

    /**
     * "Pellworth Night 10K" is a run, whatever runners have to bring; a single word with a capital
     * may be anything's name.
     */
    static @Nullable Kind headed(World world, Settled settled) {
        String name = settled.product().name();
        Language language = settled.reading().language();
        Kind known = world.anywhere(name, language, settled.product().category());
        boolean told = name.indexOf(' ') > 0 || Character.isLowerCase(name.codePointAt(0));
        return told && known != null && world.heads(known, name, language) ? known : null;
    }

    /** "Oakridge Joinery, a family workshop" is a joinery. */
    static @Nullable Kind ofBrand(World world, Settled settled, String noun, String brand) {
        String lower = noun.toLowerCase(Locale.ROOT);
        boolean premises = PREMISES.contains(lower.substring(lower.lastIndexOf(' ') + 1));
        return premises
                ? world.anywhere(brand, settled.reading().language())
                : ofCause(world, settled);
    }

    /** "Larkhill Food Bank: winter appeal" and its donations are for a food bank. */
    static @Nullable Kind ofCause(World world, Settled settled) {
        Category category = settled.product().category();
        String brand = settled.product().brand();
        String noun = settled.noun();
        if (category != Category.NONPROFIT_CAUSE || noun == null || brand == null) {
            return null;
        }
        Language language = settled.reading().language();
        boolean silent =
                world.isBare(noun, language)
                        || world.find(category, noun, noun, "", language).isFallback();
        Kind known = silent ? world.anywhere(brand, language) : null;
        return known != null && world.heads(known, brand, language) ? known : null;
    }
}
