package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds for each thing that the brief names a picture that the brief allows. */
public final class SightScenes {
    private final List<Sight> sights;
    private final Sights known;
    private final Casting casting;
    private final boolean fits;
    private final boolean held;
    private final boolean song;
    private final boolean told;
    private final boolean sure;
    private final ScenePictures pictures;
    private final WareScenes product;
    private final Reprise reprise;

    /**
     * @param song whether it is a song's video, whose words are its pictures
     * @param told whether the brief tells a story, and the people in it play it
     * @param sure whether words are what they seem, as those that need no translation are
     * @param held whether a hand can hold what is sold
     * @param fits whether the story is of this very kind of product
     */
    public SightScenes(
            List<Sight> sights,
            Sights known,
            StoryGrammar grammar,
            Casting casting,
            boolean fits,
            boolean held,
            boolean song,
            boolean told,
            boolean sure,
            Forbidden forbidden,
            Agreement agreement,
            Dice dice) {
        this.sights = sights;
        this.known = known;
        this.casting = casting;
        this.fits = fits;
        this.held = held;
        this.song = song;
        this.told = told;
        this.sure = sure;
        this.pictures =
                new ScenePictures(known, grammar, casting, song, forbidden, agreement, dice);
        this.product = new WareScenes(known, casting, pictures);
        this.reprise = new Reprise(known, pictures, dice);
    }

    /** All that the brief names as scenes, in its order. */
    List<SightScene> all() {
        List<SightScene> scenes = ofNamed();
        if (!fits && held && product.isThing()) {
            scenes.addAll(product.all());
        }
        return scenes;
    }

    private List<SightScene> ofNamed() {
        List<SightScene> scenes = new ArrayList<>();
        for (Sight sight : sights) {
            if (!sight.acts() && !sight.ordered() && isPassing(sight)) {
                continue;
            }
            SightScene scene = sight.acts() ? pictures.acting(sight) : pictures.shown(sight);
            if (scene != null) {
                scenes.add(scene);
            }
        }
        return scenes;
    }

    /**
     * Of these what would be missed: what is done, what is asked for and what looks like itself;
     * behind it the same things in another state, as long as more are wanted.
     */
    List<SightScene> certain(int wanted) {
        List<SightScene> scenes = new ArrayList<>();
        for (SightScene scene : ofNamed()) {
            if (isCertain(scene.sight())) {
                scenes.add(scene);
            }
        }
        return reprise.changed(scenes, wanted);
    }

    private boolean isCertain(Sight sight) {
        boolean pictured = known.picturesOf(sight) > 0 && !sight.sort().isLiving();
        return sight.acts() || sight.ordered() || pictured || THINGS.contains(sight.sort());
    }

    /** Whatever such a thing is, a camera can rest on it. */
    private static final Set<Sort> THINGS =
            EnumSet.of(Sort.HELD, Sort.WEAR, Sort.LARGE, Sort.VEHICLE, Sort.DEVICE, Sort.ANIMAL);

    /** Whether a song's images are those of a drive. */
    boolean isDrive() {
        return sights.stream().anyMatch(sight -> sight.home().equals("car"));
    }

    /** How the first thing of the piece comes back at its end, changed; null without one. */
    @Nullable SightScene again(List<SightScene> shown) {
        return reprise.last(shown);
    }

    /**
     * Of what is only named, people are mostly whom it is for, and a story that was written for
     * this very kind of product shows its things already.
     */
    private boolean isPassing(Sight sight) {
        boolean people = sight.sort() == Sort.PERSON || sight.sort() == Sort.GROUP;
        boolean plain = fits && !(sure && known.picturesOf(sight) > 0);
        return (plain || (people && !told) || isCast(sight)) && !song;
    }

    /** Who is cast already is seen in other pictures. */
    private boolean isCast(Sight sight) {
        Person person = casting.person();
        return person != null
                && sight.sort() == Sort.PERSON
                && sight.things().stream().anyMatch(person.look()::contains);
    }
}
