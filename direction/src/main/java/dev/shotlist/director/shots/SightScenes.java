package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.sight.Ways;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds for each thing that the brief names a picture that the brief allows. */
public final class SightScenes {
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

    private final List<Sight> sights;
    private final Sights known;
    private final StoryGrammar grammar;
    private final Casting casting;
    private final boolean fits;
    private final boolean ware;
    private final boolean song;
    private final boolean told;
    private final boolean sure;
    private final Forbidden forbidden;
    private final Agreement agreement;
    private final Dice dice;
    private final Map<String, Integer> shown = new HashMap<>();

    /**
     * @param song whether it is a song's video, whose words are its pictures
     * @param told whether the brief tells a story, and the people in it play it
     * @param sure whether words are what they seem, as those that need no translation are
     * @param ware whether a hand can hold what is sold
     * @param fits whether the story is of this very kind of product
     */
    public SightScenes(
            List<Sight> sights,
            Sights known,
            StoryGrammar grammar,
            Casting casting,
            boolean fits,
            boolean ware,
            boolean song,
            boolean told,
            boolean sure,
            Forbidden forbidden,
            Agreement agreement,
            Dice dice) {
        this.sights = sights;
        this.known = known;
        this.grammar = grammar;
        this.casting = casting;
        this.fits = fits;
        this.ware = ware;
        this.song = song;
        this.told = told;
        this.sure = sure;
        this.forbidden = forbidden;
        this.agreement = agreement;
        this.dice = dice;
    }

    /** A sight with the picture that shows it. */
    record Scene(Sight sight, String subject, People people, String texture, String sound) {
        /** The same as a picture that stands nowhere yet. */
        Picture bare(StoryGrammar grammar) {
            return picture(grammar.framesOf(people).getFirst(), null);
        }

        /**
         * @param instead whose purpose, light and energy it takes over
         */
        Picture picture(StoryGrammar.Frame frame, @Nullable Shot instead) {
            return new Picture(
                    instead == null ? null : instead.purpose(),
                    frame.size(),
                    frame.move(),
                    frame.angle(),
                    subject,
                    "a",
                    instead == null ? "" : instead.picture().light(),
                    frame.lens(),
                    texture,
                    people,
                    List.of(sound),
                    instead == null ? 0 : instead.picture().energy(),
                    null,
                    null);
        }
    }

    /**
     * All that the brief names as scenes, in its order; a song's come back until they are enough.
     */
    List<Scene> all(int count) {
        List<Scene> scenes = new ArrayList<>();
        for (Sight sight : sights) {
            if (!sight.acts() && !sight.ordered() && isPassing(sight)) {
                continue;
            }
            Scene scene = sight.acts() ? acting(sight) : shown(sight);
            if (scene != null) {
                scenes.add(scene);
            }
        }
        if (!fits && isWare()) {
            itself(scenes);
        }
        if (song) {
            comingBack(scenes, count);
        }
        return scenes;
    }

    /** A song's images come back with its verses, each time seen in another way. */
    private void comingBack(List<Scene> scenes, int count) {
        List<Sight> images = sights.stream().filter(sight -> !sight.acts()).toList();
        int before = -1;
        while (before < scenes.size() && scenes.size() < count) {
            before = scenes.size();
            for (Sight image : images) {
                Scene again = scenes.size() < count ? unseen(image, scenes) : null;
                if (again != null) {
                    scenes.add(again);
                }
            }
        }
    }

    private @Nullable Scene unseen(Sight image, List<Scene> scenes) {
        for (int i = known.waysOf(image).size(); i > 0; i--) {
            Scene scene = shown(image);
            boolean fresh =
                    scene != null
                            && scenes.stream()
                                    .noneMatch(one -> one.subject().equals(scene.subject()));
            if (fresh) {
                return scene;
            }
        }
        return null;
    }

    /** How the first thing of the piece comes back at its end, changed; null without one. */
    @Nullable Scene again(List<Scene> shown) {
        for (Scene first : shown) {
            Sight thing = first.sight();
            boolean certain = thing.ordered() || known.picturesOf(thing) > 0;
            if (thing.acts() || !CARRIED.contains(thing.sort()) || !certain) {
                continue;
            }
            List<Ways.Way> ways = new ArrayList<>(known.ownOf(thing));
            int other = dice.below(known.ways().again().size(), "again");
            ways.addAll(known.ways().again().subList(other, known.ways().again().size()));
            for (Ways.Way way : ways) {
                Scene scene = shown(thing, way);
                boolean fresh =
                        scene != null
                                && shown.stream()
                                        .noneMatch(one -> one.subject().equals(scene.subject()));
                if (fresh) {
                    return scene;
                }
            }
        }
        return null;
    }

    /** Where no story of this very product is known, it is shown as what it is. */
    private void itself(List<Scene> scenes) {
        String name = casting.prop().name();
        Sort sort = known.sort(name);
        Sort shows = sort == null ? Sort.HELD : sort;
        String thing = known.thing(name);
        Sight usual = ofProduct(shows, name, thing, false);
        Sight first = ofProduct(shows, name, thing, true);
        int most = known.waysOf(usual).size();
        for (int i = 0; i < most; i++) {
            Scene scene = shown(i < known.picturesOf(usual) ? first : usual);
            if (scene != null) {
                scenes.add(scene);
            }
        }
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

    /** Whether what is sold is a thing and no screen, place or service. */
    private boolean isWare() {
        Sort sort = known.sort(casting.prop().name());
        boolean word = casting.prop().name().indexOf(' ') < 0;
        boolean thing = sort == null ? word : GOODS.contains(sort);
        return ware && thing && casting.kind().thing() == null;
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

    private @Nullable Scene acting(Sight sight) {
        return allowed(sight, sight.subject(), sight.people(), "surface and skin", "work going on");
    }

    /** The next way to show such a thing that the brief allows. */
    private @Nullable Scene shown(Sight sight) {
        List<Ways.Way> ways = known.waysOf(sight);
        int own = known.picturesOf(sight);
        String key = own > 0 ? sight.things().toString() : sight.sort().name();
        int turn = shown.merge(key, 1, Integer::sum) - 1;
        int most = own > 0 && turn < own ? own : ways.size();
        int first = turn + dice.below(Math.max(1, most), "way " + key);
        for (int i = 0; i < ways.size(); i++) {
            int at = i == 0 && most > 0 ? first % most : (first + i) % ways.size();
            boolean living = sight.sort().isLiving();
            boolean stranger = song && !living && at >= own && ways.get(at).people() != People.NONE;
            Scene scene = stranger ? null : shown(sight, ways.get(at));
            if (scene != null) {
                return scene;
            }
        }
        return null;
    }

    private @Nullable Scene shown(Sight sight, Ways.Way way) {
        boolean somebody = casting.person() != null || !way.subject().contains(Picture.PERSON);
        String subject = way.subject().replace(Picture.PERSON, "the " + Picture.PERSON);
        String slot = subject.replace("{thing}", Picture.PRODUCT);
        boolean itself = sight.subject().contains(Picture.PRODUCT);
        boolean several = !itself && agreement.plural(sight.subject());
        String agreed = several ? agreement.withSeveral(slot) : slot;
        return somebody
                ? allowed(
                        sight,
                        agreed.replace(Picture.PRODUCT, sight.subject()),
                        way.people(),
                        way.texture(),
                        way.sound())
                : null;
    }

    /**
     * The picture where the brief forbids nothing in it; who may not be known is seen from behind.
     */
    private @Nullable Scene allowed(
            Sight sight, String subject, People people, String texture, String sound) {
        boolean hidden = people == People.FACE && forbidden.faces();
        People seen = hidden ? People.BACK : people;
        String text = hidden ? subject + ", seen from behind" : subject;
        boolean nobody = casting.person() == null && subject.contains(Picture.PERSON);
        Scene scene = new Scene(sight, text, seen, texture, sound);
        boolean place = sight.place() != null && forbidden.text(sight.place());
        return nobody || place || forbidden.picture(scene.bare(grammar)) ? null : scene;
    }
}
