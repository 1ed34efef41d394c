package dev.shotlist.director.shots;

import dev.shotlist.director.words.Dice;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.sight.Ways;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings back what a piece has shown already, seen in another way. */
final class Reprise {
    /** What can be carried through a piece: one thing that is always the same. */
    private static final Set<Sort> CARRIED =
            EnumSet.of(
                    Sort.HELD,
                    Sort.WEAR,
                    Sort.LARGE,
                    Sort.INSTRUMENT,
                    Sort.VEHICLE,
                    Sort.DEVICE,
                    Sort.PLACE);

    private final Sights known;
    private final ScenePictures pictures;
    private final Dice dice;

    Reprise(Sights known, ScenePictures pictures, Dice dice) {
        this.known = known;
        this.pictures = pictures;
        this.dice = dice;
    }

    /** The scenes, and what is known of their things alone, round by round, up to so many. */
    List<SightScene> changed(List<SightScene> scenes, int wanted) {
        List<SightScene> all = new ArrayList<>(scenes);
        for (int round = 0; round < MOST && all.size() < wanted; round++) {
            for (SightScene scene : scenes) {
                List<Ways.Way> ways = known.ownOf(scene.sight());
                boolean again = !scene.sight().acts() && round < ways.size();
                SightScene other = again ? pictures.shown(scene.sight(), ways.get(round)) : null;
                if (other != null && all.size() < wanted && isNew(other, all)) {
                    all.add(other);
                }
            }
        }
        return all;
    }

    /** Seen more often, a thing is a habit. */
    private static final int MOST = 3;

    /** How the first thing of the piece comes back at its end, changed; null without one. */
    @Nullable SightScene last(List<SightScene> shown) {
        for (SightScene first : shown) {
            Sight thing = first.sight();
            boolean certain = thing.ordered() || known.picturesOf(thing) > 0;
            if (thing.acts() || !CARRIED.contains(thing.sort()) || !certain) {
                continue;
            }
            List<Ways.Way> ways = new ArrayList<>(known.ownOf(thing));
            int other = dice.below(known.ways().again().size(), "again");
            ways.addAll(known.ways().again().subList(other, known.ways().again().size()));
            for (Ways.Way way : ways) {
                SightScene scene = pictures.shown(thing, way);
                if (scene != null && isNew(scene, shown)) {
                    return scene;
                }
            }
        }
        return null;
    }

    private static boolean isNew(SightScene scene, List<SightScene> shown) {
        return shown.stream().noneMatch(one -> one.subject().equals(scene.subject()));
    }
}
