package dev.shotlist.director.usage;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plain story of a product in use: what it is, what it does, what is better after. It stands
 * for kinds that nobody has written an idea for yet, and is one more idea for all others.
 */
public final class UseStory {
    /** Id of the idea. */
    public static final String ID = "use";

    private static final int FRAMES = 60;

    /** The format's own curve decides. */
    private static final double ENERGY = 0.5;

    /** Order of the purposes; the sum of them is a usual piece. */
    private static final List<Purpose> ORDER =
            List.of(
                    Purpose.HOOK,
                    Purpose.PROBLEM,
                    Purpose.CONTEXT,
                    Purpose.PRODUCT_SHOWCASE,
                    Purpose.PRODUCT_SHOWCASE,
                    Purpose.PRODUCT_SHOWCASE,
                    Purpose.BENEFIT,
                    Purpose.BENEFIT,
                    Purpose.PROOF,
                    Purpose.CTA);

    private final StoryGrammar grammar;
    private final ProductUse use;
    private final UseLines lines;
    private final String made;
    private final Forbidden forbidden;
    private final Dice dice;
    private int framed;

    UseStory(
            StoryGrammar grammar,
            ProductUse use,
            UseLines lines,
            String made,
            Forbidden forbidden,
            Dice dice) {
        this.grammar = grammar;
        this.lines = lines;
        this.use = use;
        this.made = made;
        this.forbidden = forbidden;
        this.dice = dice;
        this.framed = dice.below(FRAMES, "use frames");
    }

    /** The idea, with as many pictures as the brief allows. */
    Idea idea(Settled settled) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("a", use.places().getFirst());
        places.put("b", use.places().getLast());
        return Idea.made(
                ID,
                Idea.Focus.PRODUCT,
                Concept.feeling(settled.mood().tone()),
                forbidden.people() ? null : person(settled),
                places,
                beats());
    }

    /** Pictures that the idea left, for between its scenes; none that opens or ends a piece. */
    List<Picture> rest(Idea idea) {
        List<Picture> rest = new ArrayList<>();
        for (ProductUse.Seen seen : use.pictures()) {
            boolean inner = seen.purpose() != Purpose.HOOK && seen.purpose() != Purpose.CTA;
            String subject = seen.subject().replace("{made}", made);
            boolean shown = idea.beats().stream().anyMatch(one -> one.subject().equals(subject));
            Picture picture = picture(seen);
            if (inner && !shown && !forbidden.text(seen.texture())) {
                rest.add(picture);
            }
        }
        return rest;
    }

    /** A maker's film belongs to the one who has done it longest. */
    private Person person(Settled settled) {
        List<Person> allowed = use.people().stream().filter(one -> !forbidden.person(one)).toList();
        List<Person> people = allowed.isEmpty() ? use.people() : allowed;
        return settled.specs().format() == Format.BRAND_FILM
                ? people.getFirst()
                : dice.pick(people, "use person");
    }

    private List<Picture> beats() {
        List<Picture> beats = new ArrayList<>();
        Map<Purpose, Integer> taken = new EnumMap<>(Purpose.class);
        for (Purpose purpose : ORDER) {
            List<Picture> open = open(purpose);
            if (!open.isEmpty()) {
                int first = dice.below(open.size(), "use " + purpose);
                int at = taken.merge(purpose, 1, Integer::sum) - 1;
                if (at < open.size()) {
                    Picture picture = open.get((first + at) % open.size());
                    beats.add(at == 0 ? lines.over(picture, use) : picture);
                }
            }
        }
        return beats.isEmpty() ? List.of(plain()) : beats;
    }

    private List<Picture> open(Purpose purpose) {
        List<Picture> open = new ArrayList<>();
        for (ProductUse.Seen seen : use.pictures()) {
            if (seen.purpose() == purpose) {
                Picture picture = picture(seen);
                if (!forbidden.picture(picture) && !forbidden.text(seen.texture())) {
                    open.add(picture);
                }
            }
        }
        return open;
    }

    /** Where nearly everything is forbidden, the thing alone. */
    private Picture plain() {
        ProductUse.Seen last = use.pictures().getLast();
        return picture(
                new ProductUse.Seen(
                        Purpose.PRODUCT_SHOWCASE,
                        "the {product} alone on a plain ground",
                        People.NONE,
                        last.texture(),
                        last.sound(),
                        last.why()));
    }

    private Picture picture(ProductUse.Seen seen) {
        List<StoryGrammar.Frame> frames =
                grammar.frames().getOrDefault(seen.people(), grammar.frames().get(People.NONE));
        StoryGrammar.Frame frame = frame(frames);
        boolean later = seen.purpose() == Purpose.BENEFIT || seen.purpose() == Purpose.PROOF;
        List<String> lights = grammar.lights();
        int light = dice.below(lights.size(), "use light") + (later ? 1 : 0);
        return new Picture(
                seen.purpose(),
                frame.size(),
                frame.move(),
                frame.angle(),
                seen.subject().replace("{made}", made),
                later ? "b" : "a",
                lights.get(light % lights.size()),
                frame.lens(),
                seen.texture(),
                seen.people(),
                List.of(seen.sound()),
                ENERGY,
                null,
                seen.why());
    }

    private StoryGrammar.Frame frame(@Nullable List<StoryGrammar.Frame> frames) {
        if (frames == null || frames.isEmpty()) {
            throw new IllegalStateException("the story grammar frames nothing");
        }
        return frames.get(framed++ % frames.size());
    }
}
