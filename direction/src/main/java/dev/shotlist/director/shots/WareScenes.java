package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows the product itself in the ways in which things of its sort are shown. */
final class WareScenes {
    private static final Set<Sort> GOODS =
            EnumSet.of(
                    Sort.HELD,
                    Sort.FOOD,
                    Sort.DRINK,
                    Sort.WEAR,
                    Sort.LARGE,
                    Sort.INSTRUMENT,
                    Sort.VEHICLE,
                    Sort.PLANT);

    private final Sights known;
    private final Casting casting;
    private final ScenePictures pictures;

    WareScenes(Sights known, Casting casting, ScenePictures pictures) {
        this.known = known;
        this.casting = casting;
        this.pictures = pictures;
    }

    /** Whether what is sold is a thing and no screen, place or service. */
    boolean isThing() {
        Sort sort = known.sort(casting.prop().name());
        boolean word = casting.prop().name().indexOf(' ') < 0;
        boolean thing = sort == null ? word : GOODS.contains(sort);
        return thing && casting.kind().thing() == null;
    }

    /** Where no story of this very product is known, it is shown as what it is. */
    List<SightScene> all() {
        List<SightScene> scenes = new ArrayList<>();
        String name = casting.prop().name();
        Sort sort = known.sort(name);
        Sort shows = sort == null ? Sort.HELD : sort;
        String thing = known.thing(name);
        Sight usual = ofProduct(shows, name, thing, false);
        Sight first = ofProduct(shows, name, thing, true);
        int most = known.waysOf(usual).size();
        for (int i = 0; i < most; i++) {
            SightScene scene = pictures.shown(i < known.picturesOf(usual) ? first : usual);
            if (scene != null) {
                scenes.add(scene);
            }
        }
        return scenes;
    }

    /**
     * @param ordered whether it goes before what the brief only names
     */
    private Sight ofProduct(Sort sort, String name, @Nullable String thing, boolean ordered) {
        return new Sight(
                false,
                "the " + Picture.PRODUCT,
                People.NONE,
                sort,
                known.home(name),
                null,
                thing == null ? Set.of() : Set.of(thing),
                ordered);
    }
}
