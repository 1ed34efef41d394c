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

    /** A song's images come back with its verses, each time seen in another way. */
    void addVerses(List<SightScene> scenes, List<Sight> sights, int count) {
        List<Sight> images = sights.stream().filter(sight -> !sight.acts()).toList();
        int before = -1;
        while (before < scenes.size() && scenes.size() < count) {
            before = scenes.size();
            for (Sight image : images) {
                SightScene again = scenes.size() < count ? unseen(image, scenes) : null;
                if (again != null) {
                    scenes.add(again);
                }
            }
        }
    }

    private @Nullable SightScene unseen(Sight image, List<SightScene> scenes) {
        for (int i = known.waysOf(image).size(); i > 0; i--) {
            SightScene scene = pictures.shown(image);
            if (scene != null && isNew(scene, scenes)) {
                return scene;
            }
        }
        return null;
    }

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
