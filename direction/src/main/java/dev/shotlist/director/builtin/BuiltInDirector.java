package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Director;
import dev.shotlist.director.Draft;
import dev.shotlist.director.country.Country;
import dev.shotlist.director.facts.OwnSteps;
import dev.shotlist.director.shots.BelievedShots;
import dev.shotlist.director.shots.FilmableShots;
import dev.shotlist.director.story.KnownWork;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.world.World;

/**
 * Directs without a language model: casts an idea from the world of the product, picks its pictures
 * by format and length, and writes prompts and copy. The same settled facts give the same draft; it
 * asks nobody.
 */
public final class BuiltInDirector implements Director {
    /** Id of this director in the plan. */
    public static final String ID = "builtin";

    private final Repertoire known;
    private final Country country;

    public BuiltInDirector(World world, Defaults defaults, FactFiles files) {
        known = Repertoire.read(world, defaults, files);
        country = new Country(files);
    }

    @Override
    public Draft direct(Settled all) {
        FilmableShots filmable =
                FilmableShots.of(
                        BelievedShots.of(
                                known.noted()
                                        .framed(
                                                known.noted()
                                                        .unordered(known.witness().filmed(all))),
                                known.claims()),
                        known.demands(),
                        known.facts(),
                        known.story().grammar.unseen(),
                        known.shotWords(),
                        known.pictures());
        Settled stepped = OwnSteps.ordered(filmable.settled(), known.facts(), known.sights());
        Settled listed = known.told().ordered(stepped);
        Settled settled = KnownWork.instead(listed, known.story(), known.sights());
        return country.said(new Production(known, settled).draft(filmable.notes()), settled);
    }
}
