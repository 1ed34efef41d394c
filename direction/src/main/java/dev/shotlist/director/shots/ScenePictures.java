package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Ways;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a scene of a sight where the brief allows what is in it. */
final class ScenePictures {
    private final Sights known;
    private final StoryGrammar grammar;
    private final Casting casting;
    private final boolean song;
    private final Forbidden forbidden;
    private final Agreement agreement;
    private final Dice dice;
    private final Map<String, Integer> shown = new HashMap<>();

    ScenePictures(
            Sights known,
            StoryGrammar grammar,
            Casting casting,
            boolean song,
            Forbidden forbidden,
            Agreement agreement,
            Dice dice) {
        this.known = known;
        this.grammar = grammar;
        this.casting = casting;
        this.song = song;
        this.forbidden = forbidden;
        this.agreement = agreement;
        this.dice = dice;
    }

    /** What the brief tells that is done; null where it is forbidden. */
    @Nullable SightScene acting(Sight sight) {
        return allowed(sight, sight.subject(), sight.people(), "surface and skin", "work going on");
    }

    /** The next way to show such a thing that the brief allows; null without one. */
    @Nullable SightScene shown(Sight sight) {
        List<Ways.Way> ways = plain(sight, known.waysOf(sight));
        int own = known.picturesOf(sight);
        String key = own > 0 ? sight.things().toString() : sight.sort().name();
        int turn = shown.merge(key, 1, Integer::sum) - 1;
        int most = own > 0 && turn < own ? own : ways.size();
        int first = turn + dice.below(Math.max(1, most), "way " + key);
        for (int i = 0; i < ways.size(); i++) {
            int at = i == 0 && most > 0 ? first % most : (first + i) % ways.size();
            boolean living = sight.sort().isLiving();
            boolean stranger = song && !living && at >= own && ways.get(at).people() != People.NONE;
            SightScene scene = stranger ? null : shown(sight, ways.get(at));
            if (scene != null) {
                return scene;
            }
        }
        return null;
    }

    /** What the brief wants to see is seen by itself, before somebody does something with it. */
    private List<Ways.Way> plain(Sight sight, List<Ways.Way> ways) {
        if (!sight.ordered() || sight.sort().isLiving() || known.picturesOf(sight) > 0) {
            return ways;
        }
        List<Ways.Way> alone = ways.stream().filter(way -> way.people() == People.NONE).toList();
        return alone.isEmpty() ? ways : alone;
    }

    /** The thing in just this way; null where that is forbidden or nobody is there to do it. */
    @Nullable SightScene shown(Sight sight, Ways.Way way) {
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
    private @Nullable SightScene allowed(
            Sight sight, String subject, People people, String texture, String sound) {
        boolean hidden = people == People.FACE && forbidden.faces();
        People seen = hidden ? People.BACK : people;
        boolean turned = hidden && !subject.endsWith("from behind");
        String text = turned ? subject + ", seen from behind" : subject;
        boolean nobody = casting.person() == null && subject.contains(Picture.PERSON);
        SightScene scene = new SightScene(sight, text, seen, texture, sound);
        boolean place = sight.place() != null && forbidden.text(sight.place());
        return nobody || place || forbidden.picture(scene.bare(grammar)) ? null : scene;
    }
}
