package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A feast that is named after something to eat shows that: a "Sagra della Castagna". */
final class Feast {
    private static final String FOOD = "food_festival";

    private Feast() {}

    static boolean shows(Kind kind) {
        return kind.id().equals(FOOD);
    }

    /** The kind of such a feast; null where it is another one. */
    static @Nullable Kind of(World world, Settled settled, Sights sights) {
        Kind food = isOfFood(settled, sights) ? world.anywhere("food festival", Language.EN) : null;
        return food != null && shows(food) ? food : null;
    }

    static boolean isOfFood(Settled settled, Sights sights) {
        if (settled.product().category() != Category.EVENT) {
            return false;
        }
        String noun = settled.noun() == null ? "" : settled.noun();
        // a soap fair that is called after a fig shows soap
        String named = noun.indexOf(' ') > 0 ? noun : noun + ' ' + settled.product().name();
        for (String word : named.toLowerCase(Locale.ROOT).split(" ", -1)) {
            Language language = settled.reading().language();
            String english = language == Language.EN ? word : sights.english(word, language);
            Sort sort = english == null ? null : sights.sort(english);
            if (sort == Sort.FOOD || sort == Sort.DRINK) {
                return true;
            }
        }
        return false;
    }
}
