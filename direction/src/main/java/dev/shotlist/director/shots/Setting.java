package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Talks;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.OnePlace;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sights;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when it is: the brief's own places, hour and season where it names them, else the
 * idea's.
 */
public final class Setting {
    private final List<String> places = new ArrayList<>();
    private final List<String> props = new ArrayList<>();
    private final StatedLight light;
    private final boolean bound;
    private final @Nullable String season;
    private final Forbidden forbidden;
    private final Phrases phrases;
    private final Talks talks;
    private final PlaceWords known;
    private final boolean whole;

    /**
     * @param whole whether the story is told as it was written, in its own places
     * @param noted pictures that say themselves where they are
     * @param hired whether it shows what the brief says is done with the product
     * @param seen the one place that a song or trailer names among its pictures; null without one
     */
    public Setting(
            Settled settled,
            Phrases phrases,
            Talks talks,
            Agreement agreement,
            Sights sights,
            boolean whole,
            @Nullable String seen,
            List<BriefPicture> noted,
            boolean hired,
            Dice dice) {
        this.whole = whole;
        this.phrases = phrases;
        this.talks = talks;
        this.known = new PlaceWords(phrases, sights);
        StatedStyle stated = StatedStyle.of(settled, phrases, agreement, known, noted, hired);
        places.addAll(stated.places());
        props.addAll(stated.props());
        if (places.isEmpty() && seen != null) {
            places.add(seen);
        }
        this.light = new StatedLight(stated.held(), phrases, dice);
        this.bound = stated.binds() && places.size() == 1;
        String said = stated.season();
        List<String> signs = said == null ? null : phrases.seasons().get(said);
        this.season = signs == null ? said : dice.pick(signs, "season");
        this.forbidden = new Forbidden(settled);
    }

    /** The place that the brief names first; null where it names none. */
    @Nullable String named() {
        return places.isEmpty() ? null : places.getFirst();
    }

    String place(Idea idea, Picture picture) {
        String key = picture.place() == null ? firstKey(idea) : picture.place();
        String place = idea.places().getOrDefault(key, "");
        return forbidden.text(place) ? "" : place;
    }

    /** Where the words of an ordered shot say it is; empty where they do not. */
    String own(String words) {
        return known.own(words);
    }

    /** "A courtyard with tiles" is a place itself; null for all else. */
    @Nullable String itself(String words) {
        return known.itself(words);
    }

    /** Light of the hour that the words of an ordered shot name; null where they name none. */
    @Nullable String hourOf(String words, int index) {
        return light.hourOf(words, index);
    }

    /**
     * The brief's own places: a witness sits there and a story that can be anywhere plays there;
     * any other story gets a look at them, since its actions would be absurd there.
     */
    List<Shot> placed(List<Shot> shots) {
        if (places.isEmpty()) {
            return shots;
        }
        List<Shot> placed = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            boolean free = !whole && shot.idea().hour().equals(Idea.ANY);
            boolean anywhere = free || talks.speaks(shot.picture());
            open |= anywhere;
            String place = places.get(i * places.size() / shots.size());
            boolean own = !shot.environment().equals(place(shot.idea(), shot.picture()));
            placed.add(anywhere && !own && !shot.ordered() ? shot.at(place) : shot);
        }
        return open ? placed : looked(placed);
    }

    /** In so short a piece the place comes first. */
    private static final int FEW = 2;

    /** A look at each place, where a detail or the first context would stand. */
    private List<Shot> looked(List<Shot> shots) {
        if (shots.stream().anyMatch(Shot::ordered)) {
            return shots;
        }
        List<Shot> looked = new ArrayList<>(shots);
        int next = 0;
        boolean brief = looked.size() <= FEW;
        int end = brief ? 1 : looked.size() - 1;
        for (int i = brief ? 0 : 1; i < end && next < places.size(); i++) {
            Shot shot = looked.get(i);
            boolean detail = shot.picture().place() == null && shot.label() == null;
            boolean first = next == 0 && shot.purpose() == Purpose.CONTEXT;
            if (!brief && !detail && !first) {
                continue;
            }
            String place = places.get(next);
            String name = PlaceWords.noun(place);
            boolean wide = phrases.wide().contains(place);
            if (wide || shots.stream().anyMatch(one -> shows(one, name))) {
                next++;
                continue;
            }
            Phrases.Look look = phrases.looks().get(next % phrases.looks().size());
            Picture picture = look.picture(place, shot.picture(), shot.purpose());
            looked.set(i, shot.with(picture).at(place).because(look.why()));
            next++;
        }
        return looked;
    }

    /** Where a picture of an idea would have played, with nobody there. */
    Picture deserted(Idea idea, Picture picture, int next) {
        return known.deserted(place(idea, picture), picture, next);
    }

    private static boolean shows(Shot shot, String name) {
        return !name.isEmpty() && (' ' + shot.picture().subject() + ' ').contains(' ' + name + ' ');
    }

    private static String firstKey(Idea idea) {
        return idea.places().containsKey("a") ? "a" : idea.places().keySet().iterator().next();
    }

    /** The idea's own light, unless the brief names another one or another hour. */
    public String light(Shot shot, int scene) {
        return light.of(shot, scene);
    }

    /** Where a scene is, without what its place says of another light than the brief's. */
    public String where(Shot shot) {
        String elsewhere = shot.ordered() ? "" : known.elsewhere(shot.picture().subject());
        String there = elsewhere.isEmpty() ? shot.environment() : elsewhere;
        // what is sold is no place
        return there.indexOf('{') < 0 ? light.without(there) : "";
    }

    /** Every scene in the one place that the brief binds the piece to, seen from all its sides. */
    List<Shot> held(List<Shot> shots) {
        if (!bound) {
            return shots;
        }
        List<Shot> held = new ArrayList<>();
        List<String> corners = corners();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            String corner = corners.get(i % corners.size()).replace("{place}", places.getFirst());
            held.add(shot.ordered() ? shot : moved(shot).at(corner));
        }
        return held;
    }

    private List<String> corners() {
        String place = PlaceWords.noun(places.getFirst());
        List<String> own = phrases.corners().get(place);
        return own == null ? phrases.corners().getOrDefault("", List.of("{place}")) : own;
    }

    /** What happens in a hall happens in the laundrette. */
    private Shot moved(Shot shot) {
        String room = PlaceWords.noun(shot.environment());
        String subject = shot.picture().subject();
        String there = OnePlace.whole(places.getFirst());
        String moved = subject.replace(" " + room, " " + PlaceWords.noun(there));
        return room.isEmpty() || moved.equals(subject)
                ? shot
                : shot.with(shot.picture().with(moved, shot.picture().line()));
    }

    /** A sign of the season or a thing that the brief wants to see, for some of the scenes. */
    public @Nullable String sign(int scene, int scenes) {
        int wanted = props.size();
        if (wanted > 0 && scene > 0) {
            int step = Math.max(1, (scenes - 1) / wanted);
            int index = (scene - 1) / step;
            if ((scene - 1) % step == 0 && index < wanted) {
                return props.get(index);
            }
        }
        return season != null && scene % 3 == 1 ? season : null;
    }
}
