package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Homes;
import dev.shotlist.director.casting.Talks;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what the brief itself names into a story, in the brief's order and before what is told of
 * such products in general.
 */
public final class SightShots {
    /**
     * Of a story that was written for this very kind of product as much may give way: the rest
     * still shows the product in use.
     */
    private static final double SHARE = 0.6;

    /** Scenes longer than this, in seconds, have room for one more between them. */
    private static final double LONG = 6;

    private static final int NEVER = Integer.MAX_VALUE;

    private final SightScenes scenes;
    private final StoryGrammar grammar;
    private final Casting casting;
    private final boolean fits;
    private final boolean song;
    private final Setting setting;
    private final Talks talks;
    private final Dice dice;
    private final Homes homes;

    /**
     * @param song whether it is a song's video, whose words are its pictures
     * @param fits whether the story is of this very kind of product
     */
    public SightShots(
            SightScenes scenes,
            StoryGrammar grammar,
            Casting casting,
            boolean fits,
            boolean song,
            Setting setting,
            Homes homes,
            Talks talks,
            Dice dice) {
        this.scenes = scenes;
        this.grammar = grammar;
        this.casting = casting;
        this.fits = fits;
        this.song = song;
        this.setting = setting;
        this.talks = talks;
        this.dice = dice;
        this.homes = homes;
    }

    /** Where the things of a scene are at home. */
    Homes homes() {
        return homes;
    }

    /** Whether the story is of this very kind of product. */
    boolean fits() {
        return fits;
    }

    /** The brief's own images that would be missed in a tale, up to so many and all it names. */
    List<SightScene> certain(int wanted) {
        return scenes.certain(wanted);
    }

    /** The story with as many pictures of the brief's own as it has room for. */
    List<Shot> woven(List<Shot> story, int count, double seconds) {
        List<SightScene> all = scenes.all();
        List<Integer> open = open(story);
        long strange = open.stream().filter(at -> !story.get(at).picture().showsProduct()).count();
        int room =
                fits ? Math.max((int) strange, (int) Math.ceil(open.size() * SHARE)) : open.size();
        List<SightScene> chosen = chosen(all, room);
        List<Integer> slots = open.subList(0, Math.min(open.size(), chosen.size()));
        List<Shot> shots = new ArrayList<>(story);
        int next = 0;
        for (int at : new TreeSet<>(slots)) {
            shots.set(at, shot(chosen.get(next), shots.get(at), next));
            next++;
        }
        if (!fits) {
            if (!song) {
                ending(shots, chosen);
            }
            withoutStrangers(shots, new TreeSet<>(slots), seconds);
        }
        List<SightScene> left = all.stream().filter(one -> !chosen.contains(one)).toList();
        int most = song ? count : (int) Math.min(count, seconds / LONG);
        for (int i = 0; i < left.size() && shots.size() < most && shots.size() > 1; i++) {
            Shot near = shots.get(shots.size() - 2);
            if (!near.ordered() && near.label() == null) {
                Shot more = near.with(Purpose.PRODUCT_SHOWCASE);
                shots.add(shots.size() - 1, shot(left.get(i), more, next + i));
            }
        }
        return shots;
    }

    /** What the piece began with comes back at its end, in place of another story's ending. */
    private void ending(List<Shot> shots, List<SightScene> chosen) {
        int last = shots.size() - 1;
        Shot end = shots.get(last);
        if (chosen.size() < CARRIES || end.ordered() || end.purpose() != Purpose.CTA) {
            return;
        }
        SightScene again = scenes.again(chosen);
        if (again != null) {
            Shot rhyme = shot(again, end, last).because(grammar.rhymed());
            shots.set(last, rhyme.carrying(again.sight().subject()));
        }
    }

    /** So many pictures of the brief's own carry a piece without those of another story. */
    private static final int CARRIES = 3;

    /** Leaves out what tells of something else, as long as no scene has to stand too long. */
    private void withoutStrangers(List<Shot> shots, Set<Integer> own, double seconds) {
        if (own.size() < CARRIES) {
            return;
        }
        for (int i = shots.size() - 2; i >= 0; i--) {
            Shot shot = shots.get(i);
            boolean strange =
                    !own.contains(i)
                            && !shot.ordered()
                            && !talks.speaks(shot.picture())
                            && !shot.picture().showsProduct();
            if (strange && seconds / (shots.size() - 1) <= LONGEST) {
                shots.remove(i);
            }
        }
    }

    /** Seconds that a scene may stand before another one is better, whatever it shows. */
    private static final double LONGEST = 8;

    /** As many as there is room for: what must be seen and what is done before what is named. */
    static List<SightScene> chosen(List<SightScene> scenes, int room) {
        List<SightScene> ranked = new ArrayList<>(scenes);
        ranked.sort(Comparator.comparingInt(one -> rank(one.sight())));
        Set<SightScene> kept = new HashSet<>(ranked.subList(0, Math.min(room, ranked.size())));
        return scenes.stream().filter(kept::contains).toList();
    }

    private static int rank(Sight sight) {
        int acts = sight.acts() ? 0 : 1;
        return sight.ordered() ? acts : 2 + acts;
    }

    /** Scenes that may give way, those that tell least of the product first. */
    private List<Integer> open(List<Shot> story) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            if (loss(story.get(i)) != NEVER) {
                open.add(i);
            }
        }
        open.sort(Comparator.comparingInt(at -> loss(story.get(at))));
        return open;
    }

    private int loss(Shot shot) {
        if (shot.ordered() || talks.speaks(shot.picture())) {
            return NEVER;
        }
        if (shot.label() != null) {
            // the steps of another thing teach nothing
            return fits ? NEVER : 0;
        }
        int product = shot.picture().showsProduct() ? 2 : 0;
        return switch (shot.purpose()) {
            case CTA, STEP, OUTRO -> NEVER;
            case PRODUCT_SHOWCASE -> product;
            default -> product + 1;
        };
    }

    /** The scene in place of that shot, with its part, light and energy. */
    Shot shot(SightScene scene, Shot instead, int turn) {
        List<StoryGrammar.Frame> frames = grammar.framesOf(scene.people());
        StoryGrammar.Frame frame =
                frames.get((dice.below(frames.size(), "sight frame") + turn) % frames.size());
        Shot base = song ? instead.within(casting.idea(), casting.person()) : instead;
        Shot shot =
                base.unlabelled()
                        .with(scene.picture(frame, instead))
                        .because(Motive.thing(scene.sight().subject()));
        Sight sight = scene.sight();
        if (!fits || sight.place() != null || homes.isOutdoors(sight.home())) {
            return shot.at(place(sight));
        }
        if (sight.subject().endsWith(OUTSIDE)) {
            return shot.at(homes.at("street"));
        }
        // the steam of a bakery rises in the bakery
        return shot;
    }

    private static final String OUTSIDE = " outside";

    /** A noted picture of the open air is not seen in the room that the story is told in. */
    Shot settled(Shot shot, String asked, Setting setting) {
        String place = setting.itself(asked);
        if (place != null) {
            return shot.at(place);
        }
        String home = homes.key(asked);
        List<String> said = List.of(asked.split("[ ,]+", -1));
        boolean pane = said.stream().anyMatch(PANES::contains);
        boolean wet = !pane && said.stream().anyMatch(FALLING::contains);
        home = wet ? STREET : home;
        boolean outdoors = homes.isOutdoors(home) && !home.equals(PETS);
        boolean stated = setting.named() != null || !setting.own(asked).isEmpty();
        return stated || pane || !outdoors || shot.picture().showsProduct()
                ? shot
                : shot.at(homes.at(home));
    }

    /** Rain on these is seen from inside. */
    private static final Set<String> PANES =
            Set.of("window", "windows", "skylight", "pane", "panes", "windscreen");

    private static final Set<String> FALLING =
            Set.of("rain", "snow", "sleet", "storm", "puddle", "puddles");

    private static final String STREET = "street";

    /** A cat is as much at home in the house. */
    private static final String PETS = "garden";

    private String place(Sight sight) {
        if (sight.place() != null) {
            return sight.place();
        }
        if (song && scenes.isDrive() && homes.drives(sight.home())) {
            return homes.at("car");
        }
        String said = setting.named();
        if (said != null && !homes.keeps(sight.home())) {
            return said;
        }
        return homes.at(sight.home());
    }
}
