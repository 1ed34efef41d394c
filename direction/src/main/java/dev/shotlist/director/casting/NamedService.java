package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does for others, where the brief names it outright and something else was taken for
 * the product: "I'm a humanist celebrant ... clifftop, wind".
 */
public final class NamedService {
    private NamedService() {}

    /** Null where a thing is sold, or nothing is named outright. */
    public static @Nullable Kind of(World world, Settled settled, Sights sights) {
        Category category = settled.product().category();
        Format format = settled.specs().format();
        boolean other =
                category == Category.SOFTWARE_APP
                        || category == Category.MUSIC
                        || format == Format.MUSIC_VIDEO
                        || format == Format.TRAILER;
        String noun = settled.noun();
        Sort sort = noun == null ? null : sights.sort(noun);
        boolean ware = sort != null && sort.isWare();
        return other || ware
                ? null
                : world.service(offered(settled.reading()), settled.reading().language());
    }

    /** Without those it is for, what must not be seen and how it is to look. */
    private static String offered(Reading reading) {
        List<Span> aside = new ArrayList<>();
        Fact<String> audience = reading.audience();
        if (audience != null) {
            aside.add(audience.span());
        }
        reading.colors().forEach(fact -> aside.add(fact.span()));
        reading.style().forEach(fact -> aside.add(fact.span()));
        reading.moods().forEach(fact -> aside.add(fact.span()));
        return reading.without(aside);
    }
}
