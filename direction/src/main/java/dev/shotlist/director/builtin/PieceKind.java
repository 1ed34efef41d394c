package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.KindFit;
import dev.shotlist.director.casting.Served;
import dev.shotlist.director.facts.ProductNoun;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.sight.Sight;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of the world that a piece is made of.
 *
 * @param fits whether it is of this very product, so that its ideas can be told as they stand
 */
record PieceKind(Kind kind, boolean fits) {

    static PieceKind of(
            Repertoire known,
            Settled settled,
            List<Sight> named,
            WishedPerson wished,
            BriefWords words,
            Forbidden forbidden) {
        World world = known.world();
        Kind called = called(known, settled, words);
        Kind meant =
                called == null
                        ? Casting.kind(
                                world,
                                settled,
                                wished,
                                known.patterns().saysNothing(),
                                known.sights())
                        : called;
        Kind served = Served.instead(meant, words, world, known.sights(), settled);
        Kind found =
                known.others().shownBy(served, Noun.english(settled, known.dictionary()))
                        ? world.fallback(settled.product().category())
                        : Casting.allowed(served, world, settled, forbidden);
        // what a brief names of a board game lies on the table of its kind
        boolean own = KindFit.tellsItsOwn(named, settled) && !known.tales().isPlayed(found.id());
        boolean fits =
                !own
                        && !KindFit.makesOther(found, named, settled, known.story().grammar.makes())
                        && KindFit.fits(found, settled, known.sights(), world);
        boolean kept = fits || !(own || KindFit.isRich(named, settled));
        return new PieceKind(kept ? found : world.fallback(settled.product().category()), fits);
    }

    /** The kind by the words beside the name, where the reader took others for the product. */
    private static @Nullable Kind called(Repertoire known, Settled settled, BriefWords words) {
        String noun = ProductNoun.beside(settled, words, known.facts());
        return noun == null ? null : known.world().anywhere(noun, settled.reading().language());
    }
}
