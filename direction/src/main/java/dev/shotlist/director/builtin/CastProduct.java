package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.StatedLook;
import dev.shotlist.director.usage.UseCasting;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.Prop;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.world.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sold, as one piece shows it: by its kind, its look and how it is used. */
record CastProduct(Kind kind, Prop prop, UseCasting usage) {
    /**
     * @param subject what lines may call the product; null where they may not name it
     */
    static CastProduct of(
            Repertoire known,
            Material material,
            List<PaletteColor> palette,
            @Nullable String subject) {
        Settled settled = material.settled();
        // the kind as it is known, before the brief describes its product
        Kind usual = material.piece().kind();
        Prop held = Prop.of(usual, settled, palette, known.phrases());
        StatedLook look =
                StatedLook.of(
                        usual,
                        held,
                        Noun.english(settled),
                        material.words(),
                        known.sights(),
                        known.looks());
        Prop prop = look.on(held);
        Kind kind = look.on(usual);
        UseCasting usage =
                new UseCasting(
                        known.sights(),
                        known.uses(),
                        known.dictionary(),
                        known.story().grammar,
                        settled,
                        material.words(),
                        kind,
                        prop,
                        subject);
        return new CastProduct(kind, prop, usage);
    }
}
