package dev.shotlist.director.story;

import dev.shotlist.director.story.OwnElements.Found;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pictures of a brief's own elements, each with a frame, a place, a light and a reason. */
final class OwnPictures {
    private static final int FRAMES = 60;

    /** The format's own curve decides. */
    private static final double ENERGY = 0.5;

    private final StoryGrammar grammar;
    private final OwnElements own;
    private final boolean product;
    private final boolean person;
    private final Dice dice;
    private final boolean lesson;
    private final Map<String, String> places = new LinkedHashMap<>();
    private int framed;

    /**
     * @param lesson whether a task that is known whole is taught: nothing else is seen then
     * @param product whether the product can be seen
     * @param person whether somebody can be
     */
    OwnPictures(
            StoryGrammar grammar,
            OwnElements own,
            boolean lesson,
            boolean product,
            boolean person,
            Dice dice) {
        this.grammar = grammar;
        this.lesson = lesson;
        this.own = own;
        this.product = product;
        this.person = person;
        this.dice = dice;
        this.framed = dice.below(FRAMES, "own frames");
    }

    /** The places of all pictures so far by their keys; never none. */
    Map<String, String> places() {
        OwnTask task = own.task();
        String at = task == null ? null : task.task().place();
        if (at != null) {
            places.putIfAbsent("a", at);
        }
        places.putIfAbsent(
                "a",
                places.isEmpty()
                        ? dice.pick(grammar.rooms(), "own room")
                        : places.values().iterator().next());
        return places;
    }

    StoryPool pool(Forbidden forbidden) {
        StoryPool pool = new StoryPool(forbidden, dice);
        OwnTask whole = own.task();
        if (whole != null && lesson) {
            seen(pool, whole.task());
            pool.add(grammar.done(), grammar.done().subject(), null);
            pool.allow(entry -> plain(entry));
            return pool;
        }
        for (Found found : own.found()) {
            StoryElement.Role part = found.element().part();
            boolean around = part == StoryElement.Role.PLACE || part == StoryElement.Role.HAPPENING;
            boolean beside = own.task() != null && around;
            if (beside) {
                // a lesson shows its work, and not what else happens in such a place
                continue;
            }
            List<StoryPicture> pictures = found.element().own();
            if (pictures.isEmpty()) {
                String like = own.task() != null ? OwnElements.MADE : found.element().like();
                pictures = grammar.like().getOrDefault(like == null ? "held" : like, List.of());
            }
            for (StoryPicture picture : pictures) {
                pool.add(picture, filled(picture.subject(), found.english()), found);
            }
        }
        OwnTask task = own.task();
        if (task != null) {
            seen(pool, task.task());
        }
        if (task != null && own.found().isEmpty()) {
            for (StoryPicture picture : grammar.like().getOrDefault(OwnElements.MADE, List.of())) {
                pool.add(picture, filled(picture.subject(), task.object()), null);
            }
        }
        for (StoryPicture picture : grammar.any()) {
            pool.add(picture, filled(picture.subject(), null), null);
        }
        pool.allow(entry -> plain(entry));
        return pool;
    }

    /** The two pictures between which a task is done; they go before all others. */
    private void seen(StoryPool pool, StoryTask task) {
        String[] subjects = {task.before(), task.after()};
        Purpose[] purposes = {Purpose.HOOK, Purpose.BENEFIT};
        for (int i = 0; i < subjects.length; i++) {
            if (subjects[i] != null) {
                StoryPicture picture =
                        new StoryPicture(
                                purposes[i],
                                subjects[i],
                                People.HANDS,
                                AT_WORK,
                                "one small sound of the work",
                                null,
                                null,
                                null,
                                null);
                pool.lead(picture, subjects[i]);
            }
        }
    }

    private static final String AT_WORK = "worn surfaces, skin";

    /** The subject with all its slots filled; null where the brief has nothing for one. */
    private @Nullable String filled(String subject, @Nullable String object) {
        String text = subject;
        boolean taught = own.task() != null;
        String tool = taught ? null : own.first(StoryElement::tool);
        String work = taught ? null : own.first(StoryElement::work);
        String[][] slots = {
            {"{object}", object},
            {"{tool}", tool},
            {"{work}", work},
            {"{seen}", product ? Picture.PRODUCT : null},
        };
        for (String[] slot : slots) {
            if (text.contains(slot[0])) {
                if (slot[1] == null) {
                    return null;
                }
                text = text.replace(slot[0], slot[1]);
            }
        }
        boolean shown = text.contains(Picture.PRODUCT) && !product;
        boolean acted = text.contains(Picture.PERSON) && !person;
        return shown || acted ? null : text;
    }

    private Picture plain(StoryPool.Entry entry) {
        StoryGrammar.Frame frame = frames(entry).getFirst();
        return picture(entry, null, frame, "a", null, "");
    }

    private List<StoryGrammar.Frame> frames(StoryPool.Entry entry) {
        return grammar.frames().getOrDefault(entry.picture().people(), List.of());
    }

    Picture picture(StoryPool.Entry entry, @Nullable Purpose purpose) {
        List<StoryGrammar.Frame> frames = frames(entry);
        StoryGrammar.Frame frame = frames.get(framed++ % frames.size());
        String place = place(entry.from(), purpose);
        List<String> lights = grammar.lights();
        String light =
                lights.get((dice.below(lights.size(), "own light") + light(place)) % lights.size());
        return picture(entry, purpose, frame, place, purpose == null ? null : reason(entry), light);
    }

    private int light(String place) {
        return Math.max(0, new ArrayList<>(places.keySet()).indexOf(place));
    }

    private static Picture picture(
            StoryPool.Entry entry,
            @Nullable Purpose purpose,
            StoryGrammar.Frame frame,
            String place,
            @Nullable String why,
            String light) {
        StoryPicture picture = entry.picture();
        return new Picture(
                purpose,
                frame.size(),
                frame.move(),
                frame.angle(),
                entry.subject(),
                place,
                light,
                frame.lens(),
                picture.texture(),
                picture.people(),
                List.of(picture.sound()),
                ENERGY,
                null,
                why);
    }

    /** A trouble has its own room; all else happens where the brief says, then a step further. */
    private String place(@Nullable Found from, @Nullable Purpose purpose) {
        OwnTask task = own.task();
        if (task != null && task.task().place() != null) {
            return "a";
        }
        Found at = from;
        Found said = own.with(StoryElement.Role.PLACE);
        boolean trouble = from != null && from.element().part() == StoryElement.Role.PROBLEM;
        if (said != null && !trouble) {
            at = said;
        }
        if (at == null || at.element().settings().isEmpty()) {
            at = own.placed();
        }
        if (at == null) {
            return "a";
        }
        List<String> settings = at.element().settings();
        boolean later = purpose == Purpose.BENEFIT || purpose == Purpose.PRODUCT_SHOWCASE;
        int which = later ? settings.size() - 1 : 0;
        String key = own.found().indexOf(at) + "/" + which;
        places.putIfAbsent(key, settings.get(which));
        return key;
    }

    /** People, places and things can be named; what happens or sets apart is no thing. */
    private static String reason(StoryPool.Entry entry) {
        Found from = entry.from();
        boolean named = from != null && NAMED.contains(from.element().part());
        return from != null && named ? Motive.thing(from.words()) : Motive.detail();
    }

    private static final Set<StoryElement.Role> NAMED =
            EnumSet.of(StoryElement.Role.PERSON, StoryElement.Role.PLACE, StoryElement.Role.OBJECT);
}
