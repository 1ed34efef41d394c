package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.OwnElements.Found;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The story that the brief itself tells, where it names what should be seen: its pictures come from
 * those elements and not from the kind of product.
 */
final class OwnStory {
    /** Id of the idea that comes from the brief. */
    static final String ID = "own";

    /** The same where the places come from the brief too. */
    static final String PLACED = "own place";

    private final StoryFile file;
    private final Settled settled;
    private final Casting casting;
    private final OwnElements own;
    private final Dice dice;
    private final Prop prop;
    private final boolean held;
    private final @Nullable Person person;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<Purpose, Integer> told = new EnumMap<>(Purpose.class);
    private int framed;

    private OwnStory(
            StoryFile file,
            Settled settled,
            Casting casting,
            OwnElements own,
            List<Person> anybody,
            Forbidden forbidden,
            Dice dice) {
        this.file = file;
        this.settled = settled;
        this.casting = casting;
        this.own = own;
        this.dice = dice;
        this.prop = prop();
        this.held = isSeen(prop);
        this.person = forbidden.people() ? null : player(anybody);
        this.framed = dice.below(FRAMES, "own frames");
    }

    private static final int FRAMES = 60;

    /** The casting as it is where the brief has no elements of its own or orders every shot. */
    static Casting of(
            StoryFile file,
            Settled settled,
            Casting casting,
            List<Person> anybody,
            Forbidden forbidden,
            Dice dice) {
        if (!settled.shots().isEmpty()) {
            return casting;
        }
        OwnElements own = OwnElements.of(settled, casting.kind(), file);
        if (own.isEmpty() || tells(casting.idea(), own)) {
            return casting;
        }
        OwnStory story = new OwnStory(file, settled, casting, own, anybody, forbidden, dice);
        return story.isOnlyAudience() ? casting : story.cast(forbidden);
    }

    /** Whom a service is for says less of it than its own kind does. */
    private boolean isOnlyAudience() {
        boolean watching =
                own.found().stream()
                        .allMatch(one -> one.element().part() == StoryElement.Role.PERSON);
        boolean open = own.task() == null && own.named() == null;
        return open && watching && !held && !casting.kind().isFallback();
    }

    /** Whether an idea of the kind shows all that the brief names. */
    private static boolean tells(Idea idea, OwnElements own) {
        StringBuilder all = new StringBuilder(String.join(" ", idea.places().values()));
        idea.beats().forEach(beat -> all.append(' ').append(beat.subject()));
        if (idea.person() != null) {
            all.append(' ').append(idea.person().look());
        }
        String text = all.toString();
        return own.task() == null
                && own.found().stream().allMatch(one -> text.contains(' ' + one.english()));
    }

    private Casting cast(Forbidden forbidden) {
        StoryPool pool = pool(forbidden);
        List<List<Purpose>> orders = file.grammar.orders();
        List<Picture> beats = new ArrayList<>();
        for (Purpose purpose : dice.pick(orders, "own order")) {
            boolean due = purpose == Purpose.PRODUCT_SHOWCASE && held;
            boolean shown = beats.stream().anyMatch(Picture::showsProduct);
            StoryPool.Entry entry = pool.take(purpose, due && !shown);
            if (entry == null && purpose == Purpose.HOOK) {
                entry = pool.take(Purpose.CONTEXT, false);
            }
            if (entry != null) {
                beats.add(picture(entry, purpose));
            }
        }
        if (beats.size() < FEWEST) {
            return casting;
        }
        List<Picture> details = new ArrayList<>();
        for (StoryPool.Entry entry : pool.rest(true)) {
            details.add(picture(entry, null));
        }
        Kind kind = casting.kind();
        int missing = SceneCount.of(settled) - beats.size();
        if (held && !kind.isFallback() && prop.equals(casting.prop())) {
            kind.details().stream().filter(Picture::showsProduct).forEach(details::add);
        }
        for (StoryPool.Entry entry : pool.rest(false)) {
            if (details.size() < missing) {
                details.add(picture(entry, null));
            }
        }
        places.putIfAbsent(
                "a",
                places.isEmpty()
                        ? dice.pick(file.grammar.rooms(), "own room")
                        : places.values().iterator().next());
        Idea idea =
                new Idea(
                        with(StoryElement.Role.PLACE) == null ? ID : PLACED,
                        List.of(),
                        concept(),
                        person,
                        places,
                        "any",
                        "any",
                        said(beats));
        return new Casting(
                kind(kind, idea, details), idea, List.of(), prop, person, casting.turn());
    }

    /** Fewer pictures than this are no story. */
    private static final int FEWEST = 4;

    private Kind kind(Kind kind, Idea idea, List<Picture> details) {
        Map<Language, List<String>> testimony = new EnumMap<>(file.grammar.testimony());
        NamedPerson named = own.named();
        if (named != null) {
            List<String> words = new ArrayList<>(testimony.getOrDefault(Language.EN, List.of()));
            words.set(0, named.said());
            testimony.put(Language.EN, words);
        }
        return new Kind(
                kind.id(),
                kind.words(),
                kind.noun(),
                kind.look(),
                kind.thing(),
                kind.sort(),
                kind.call(),
                kind.isFallback() ? List.of() : kind.avoid(),
                List.of(idea),
                details,
                testimony,
                steps(kind));
    }

    private List<Step> steps(Kind kind) {
        OwnElements.Task task = own.task();
        if (task == null) {
            boolean teaches = settled.specs().format() == Format.TUTORIAL;
            return teaches ? kind.steps() : List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (Step step : task.task().steps()) {
            steps.add(new Step(step.action().replace("{object}", task.object()), step.label()));
        }
        return steps;
    }

    private StoryPool pool(Forbidden forbidden) {
        StoryPool pool = new StoryPool(forbidden, dice);
        for (Found found : own.found()) {
            List<StoryPicture> pictures = found.element().own();
            if (pictures.isEmpty()) {
                String like = own.task() != null ? "made" : found.element().like();
                pictures =
                        file.grammar.like().getOrDefault(like == null ? "held" : like, List.of());
            }
            for (StoryPicture picture : pictures) {
                pool.add(picture, filled(picture.subject(), found.english()), found);
            }
        }
        OwnElements.Task task = own.task();
        if (task != null && own.found().isEmpty()) {
            for (StoryPicture picture : file.grammar.like().getOrDefault("made", List.of())) {
                pool.add(picture, filled(picture.subject(), task.object()), null);
            }
        }
        for (StoryPicture picture : file.grammar.any()) {
            pool.add(picture, filled(picture.subject(), null), null);
        }
        pool.allow(entry -> plain(entry));
        return pool;
    }

    /** The subject with all its slots filled; null where the brief has nothing for one. */
    private @Nullable String filled(String subject, @Nullable String object) {
        String text = subject;
        String tool = first(StoryElement::tool);
        String work = first(StoryElement::work);
        String[][] slots = {
            {"{object}", object},
            {"{tool}", tool},
            {"{work}", work},
            {"{seen}", held ? Picture.PRODUCT : null},
        };
        for (String[] slot : slots) {
            if (text.contains(slot[0])) {
                if (slot[1] == null) {
                    return null;
                }
                text = text.replace(slot[0], slot[1]);
            }
        }
        boolean shown = text.contains(Picture.PRODUCT) && !held;
        boolean acted = text.contains(Picture.PERSON) && person == null;
        return shown || acted ? null : text;
    }

    private @Nullable String first(
            java.util.function.Function<StoryElement, @Nullable String> what) {
        for (Found found : own.found()) {
            String one = what.apply(found.element());
            if (one != null) {
                return one;
            }
        }
        return null;
    }

    private Picture plain(StoryPool.Entry entry) {
        StoryGrammar.Frame frame = frames(entry).getFirst();
        return picture(entry, null, frame, "a", null, "");
    }

    private List<StoryGrammar.Frame> frames(StoryPool.Entry entry) {
        return file.grammar.frames().getOrDefault(entry.picture().people(), List.of());
    }

    private Picture picture(StoryPool.Entry entry, @Nullable Purpose purpose) {
        List<StoryGrammar.Frame> frames = frames(entry);
        StoryGrammar.Frame frame = frames.get(framed++ % frames.size());
        String place = place(entry.from(), purpose);
        Purpose reasoned = purpose == null ? entry.picture().purpose() : purpose;
        List<String> lights = file.grammar.lights();
        String light =
                lights.get((dice.below(lights.size(), "own light") + light(place)) % lights.size());
        return picture(
                entry,
                purpose,
                frame,
                place,
                purpose == null ? null : reason(entry, reasoned),
                light);
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

    /** The format's own curve decides. */
    private static final double ENERGY = 0.5;

    /** A trouble has its own room; all else happens where the brief says, then a step further. */
    private String place(@Nullable Found from, @Nullable Purpose purpose) {
        Found at = from;
        Found said = with(StoryElement.Role.PLACE);
        boolean trouble = from != null && from.element().part() == StoryElement.Role.PROBLEM;
        if (said != null && !trouble) {
            at = said;
        }
        if (at == null || at.element().settings().isEmpty()) {
            at = settled();
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

    private @Nullable Found settled() {
        for (Found found : own.found()) {
            if (!found.element().settings().isEmpty()) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found with(StoryElement.Role role) {
        for (Found found : own.found()) {
            if (found.element().part() == role) {
                return found;
            }
        }
        return null;
    }

    private String reason(StoryPool.Entry entry, Purpose purpose) {
        List<String> ways = file.grammar.reasons().getOrDefault(purpose, List.of("{words}"));
        int turn = told.merge(purpose, 1, Integer::sum) + dice.below(ways.size(), "own why");
        return ways.get(turn % ways.size()).replace("{words}", words(entry.from()));
    }

    private String words(@Nullable Found from) {
        OwnElements.Task task = own.task();
        if (from != null) {
            return from.words();
        }
        return task != null ? task.words() : own.found().getFirst().words();
    }

    private Concept concept() {
        StoryGrammar.Thoughts thoughts = file.grammar.concept();
        Found trouble = with(StoryElement.Role.PROBLEM);
        String main = words(null);
        String second = null;
        for (Found found : own.found()) {
            if (own.task() == null && !found.words().equals(main)) {
                second = found.words();
            }
        }
        if (trouble != null && !trouble.words().equals(main)) {
            second = trouble.words();
        }
        List<String> ways = second == null ? thoughts.lone() : thoughts.tension();
        String tension =
                dice.pick(ways, "own tension")
                        .replace("{first}", quoted(main))
                        .replace("{second}", quoted(second == null ? "" : second));
        return new Concept(
                dice.pick(thoughts.viewer(), "own viewer").replace("{words}", main),
                dice.pick(thoughts.feel(), "own feel"),
                tension,
                dice.pick(thoughts.turn(), "own turn"),
                dice.pick(thoughts.unsaid(), "own unsaid"));
    }

    private static String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }

    /** The brief's own sentences over its own pictures: the trouble first, the message last. */
    private List<Picture> said(List<Picture> beats) {
        List<Picture> said = new ArrayList<>(beats);
        if (settled.reading().language() != settled.language()) {
            return said;
        }
        OwnLines lines = own.lines();
        NamedPerson named = own.named();
        say(said, Purpose.HOOK, lines.opening());
        say(said, Purpose.PROBLEM, lines.trouble());
        say(said, Purpose.CONTEXT, named == null ? null : named.line());
        say(said, Purpose.BENEFIT, lines.promise());
        say(said, Purpose.CTA, lines.message());
        return said;
    }

    private void say(List<Picture> beats, Purpose over, @Nullable String words) {
        for (int i = 0; i < beats.size() && words != null; i++) {
            if (beats.get(i).purpose() == over) {
                beats.set(i, line(beats.get(i), words));
                return;
            }
        }
    }

    private Picture line(Picture picture, String words) {
        return picture.with(picture.subject(), Map.of(settled.language(), words));
    }

    /** What the product looks like: a task's own tool, a telephone for software, else as cast. */
    private Prop prop() {
        OwnElements.Task task = own.task();
        StoryTask.Tool tool = task == null ? null : task.task().tool();
        if (tool != null) {
            String said = settled.reading().text().toLowerCase(java.util.Locale.ROOT);
            for (String word : tool.words()) {
                if (said.contains(word)) {
                    return new Prop(tool.name(), tool.look(), true);
                }
            }
        }
        String look = casting.prop().look();
        boolean screen = SCREENS.stream().anyMatch(look::contains);
        if (isSoftware() && !screen) {
            return new Prop("phone", "thin dark phone with one plain softly lit screen", true);
        }
        return isOtherThing() ? Prop.plain(String.valueOf(Noun.english(settled))) : casting.prop();
    }

    /** Whether the brief sells a thing and the kind shows another: a desk is no sofa. */
    private boolean isOtherThing() {
        String noun = Noun.english(settled);
        boolean thing = casting.kind().thing() == null && casting.kind().sort() == null;
        return noun != null && thing && !Noun.sameSort(noun, casting.prop().name());
    }

    /** What software is seen on. */
    private static final List<String> SCREENS = List.of("phone", "laptop", "tablet", "screen");

    private boolean isSoftware() {
        String noun = settled.noun();
        boolean app = noun != null && (' ' + noun).endsWith(" app");
        return app || settled.product().category() == Category.SOFTWARE_APP;
    }

    /** Whether a camera can see the product itself, and not a stand-in of another story. */
    private boolean isSeen(Prop seen) {
        Kind kind = casting.kind();
        boolean screen = SCREENS.stream().anyMatch(seen.look()::contains);
        if (!seen.equals(casting.prop()) || isSoftware() || screen) {
            return true;
        }
        boolean song = settled.product().category() == Category.MUSIC;
        if (song || with(StoryElement.Role.CAUSE) != null) {
            return false;
        }
        return kind.sort() == Kind.Sort.OPEN
                ? settled.noun() != null
                : kind.thing() == null && kind.sort() != Kind.Sort.CONCEPT;
    }

    private Person player(List<Person> anybody) {
        StoryElement.Role[] roles = {
            StoryElement.Role.PERSON,
            StoryElement.Role.HAPPENING,
            StoryElement.Role.CAUSE,
            StoryElement.Role.PLACE,
            StoryElement.Role.OBJECT,
        };
        for (StoryElement.Role role : roles) {
            for (Found found : own.found()) {
                List<Person> players = found.element().players();
                if (found.element().part() == role && !players.isEmpty()) {
                    return wished(dice.pick(likely(players), "own person"), found);
                }
            }
        }
        return wished(dice.pick(anybody, "own person"), null);
    }

    /** Of the players those who go with the name that the brief gives. */
    private List<Person> likely(List<Person> players) {
        NamedPerson named = own.named();
        if (named == null) {
            return players;
        }
        String who = named.isLikelyShe() ? "she" : "he";
        List<Person> fitting = players.stream().filter(one -> one.who().equals(who)).toList();
        return fitting.isEmpty() ? players : fitting;
    }

    private Person wished(Person person, @Nullable Found from) {
        String wished = WishedPerson.in(settled);
        boolean same =
                wished != null
                        && from != null
                        && from.words().toLowerCase(java.util.Locale.ROOT).contains(wished);
        Person cast = same ? person : WishedPerson.cast(person, settled);
        return cast == null ? person : cast;
    }
}
