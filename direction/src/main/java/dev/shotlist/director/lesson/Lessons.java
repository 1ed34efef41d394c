package dev.shotlist.director.lesson;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.story.OwnStory;
import dev.shotlist.director.story.StoryFile;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.story.TaskSteps;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Casts a tutorial whose thing is known: the steps are the brief's or the kind's own, the place is
 * where such things are worked on, and around the steps is seen how the thing was and has become.
 */
public final class Lessons {
    /** Id of the idea that teaches. */
    public static final String ID = "lesson";

    /** The same where somebody does the steps with the whole body. */
    public static final String BODY = "lesson of the body";

    /** Where nothing has parts that hands could lay out. */
    private static final String SCREENS = "desk";

    /** The question and the end. */
    private static final int FEWEST = 2;

    private final LessonFile file;
    private final StoryFile story;

    public Lessons(FactFiles files, StoryFile story) {
        file = new LessonFile(files);
        this.story = story;
    }

    /** Whether a lesson is told. */
    public static boolean isTaught(Idea idea) {
        return idea.id().equals(ID) || idea.id().equals(BODY) || idea.id().equals(OwnStory.LESSON);
    }

    /**
     * @param fits whether the kind is of this very product
     * @param known what a known task is done to, in English; null where the task is none that has
     *     pictures of its own
     * @param anybody who may show it where the brief wishes nobody
     * @return null where no lesson is told, or of a thing that is in no list
     */
    public @Nullable Casting of(
            Settled settled,
            BriefWords words,
            Kind kind,
            boolean fits,
            Prop prop,
            @Nullable String known,
            WishedPerson wished,
            List<Person> anybody,
            Forbidden forbidden,
            Dice dice) {
        boolean lesson = settled.specs().format() == Format.TUTORIAL;
        boolean ordered = settled.shots().size() > 1;
        if (!lesson) {
            return null;
        }
        LessonTitle title = LessonTitle.of(words, file.titles(), settled.reading().language());
        Workplace.Thing thing = thing(settled, title);
        if (thing == null || (known != null && last(known).equals(last(thing.english())))) {
            // a known task has pictures of its own
            return null;
        }
        List<Step> steps = steps(settled, words, thing, kind, fits);
        if (!ordered && steps.isEmpty()) {
            return null;
        }
        boolean body = thing.at().by() == Workplace.By.BODY;
        boolean handled = thing.at().by() == Workplace.By.PRODUCT && !kind.isFallback();
        boolean used = fits && !ordered && steps.equals(kind.steps());
        Prop worked = worked(settled, thing, prop, handled || used);
        Person person = body ? wished.cast(dice.pick(anybody, "lesson person")) : null;
        Idea idea = idea(settled, thing.at(), worked.name(), title, person, dice);
        List<Picture> seen = idea.beats().stream().filter(one -> !forbidden.picture(one)).toList();
        boolean open = (person == null || !forbidden.people()) && seen.size() >= FEWEST;
        idea = idea.with(idea.person(), seen);
        return open
                ? Casting.of(
                        kind.telling(idea, kind.avoid(), List.of(), Map.of(), steps),
                        idea,
                        worked,
                        person)
                : null;
    }

    /** The task's own where it is known, else how the very product or such a thing is used. */
    private List<Step> steps(
            Settled settled, BriefWords words, Workplace.Thing thing, Kind kind, boolean fits) {
        // "clean, modern" is a look and no task
        BriefWords told =
                words.without(settled.reading().moods()).without(settled.reading().style());
        List<Step> task = TaskSteps.of(told, story, settled.reading().language(), thing.english());
        if (!task.isEmpty()) {
            return task;
        }
        List<Step> usual = thing.at().steps();
        boolean used = fits && !kind.steps().isEmpty();
        if (used || usual != null) {
            return used || usual == null ? kind.steps() : usual;
        }
        boolean made = !thing.at().natural() && !thing.at().id().equals(SCREENS);
        return made ? TaskSteps.ofAny(story, thing.english()) : List.of();
    }

    /** What the title is about, else what is sold, else what the rest of the brief names. */
    private Workplace.@Nullable Thing thing(Settled settled, LessonTitle title) {
        Language language = settled.reading().language();
        String steps =
                settled.shots().stream().map(ShotOrder::words).collect(Collectors.joining(". "));
        String sold = settled.product().name() + ". " + settled.noun();
        // who says what is taught has not taught what else the brief names
        List<String> texts =
                title.clause().isEmpty()
                        ? List.of(sold, settled.reading().wanted(), steps)
                        : List.of(title.clause(), sold);
        for (String text : texts) {
            Workplace.Thing thing = file.in(text, language);
            if (thing != null) {
                return thing;
            }
        }
        return null;
    }

    /** The thing as the camera sees it: the product where it is of that name, else a plain one. */
    private static Prop worked(Settled settled, Workplace.Thing thing, Prop prop, boolean handled) {
        String last = last(thing.english());
        if (last(prop.name()).equals(last) || handled) {
            return prop;
        }
        String own = thing.at().natural() ? null : Noun.english(settled);
        String name = own != null && last(own).equals(last) ? own : thing.english();
        return thing.at().natural() ? new Prop(name, name, false) : Prop.plain(name);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private Idea idea(
            Settled settled,
            Workplace at,
            String thing,
            LessonTitle title,
            @Nullable Person person,
            Dice dice) {
        Language language = settled.language();
        boolean same = language == settled.reading().language();
        String asked = same ? title.title() : null;
        List<String> done = file.done(language);
        String said = done.isEmpty() ? null : dice.pick(done, "lesson done");
        int first = dice.below(2, "lesson before");
        int last = dice.below(2, "lesson after");
        List<Picture> beats = new ArrayList<>();
        beats.add(picture(Purpose.HOOK, at.before(), first, at, line(language, asked), 0));
        if (settled.shots().isEmpty()) {
            beats.add(picture(Purpose.PRODUCT_SHOWCASE, at.before(), first + 1, at, null, 1));
        }
        beats.add(picture(Purpose.BENEFIT, at.after(), last, at, line(language, said), 2));
        beats.add(picture(Purpose.PROOF, at.after(), last + 1, at, null, 3));
        beats.add(picture(Purpose.CTA, at.end(), dice.below(2, "lesson end"), at, null, 4));
        String place = dice.pick(at.places(), "lesson place").replace(Picture.PRODUCT, thing);
        return Idea.made(
                at.by() == Workplace.By.BODY ? BODY : ID,
                Idea.Focus.PRODUCT,
                Concept.feeling(settled.mood().tone()),
                person,
                Map.of("a", place),
                beats);
    }

    private static @Nullable Map<Language, String> line(Language language, @Nullable String said) {
        return said == null ? null : Map.of(language, said);
    }

    private Picture picture(
            Purpose purpose,
            List<String> subjects,
            int which,
            Workplace at,
            @Nullable Map<Language, String> line,
            int scene) {
        StoryGrammar grammar = story.grammar;
        String subject = subjects.get(which % subjects.size());
        People people = hands(subject) ? People.HANDS : People.NONE;
        List<StoryGrammar.Frame> frames = grammar.framesOf(people);
        StoryGrammar.Frame frame = frames.get(scene % frames.size());
        return new Picture(
                purpose,
                frame.size(),
                frame.move(),
                frame.angle(),
                subject,
                "a",
                grammar.lights().get(scene % grammar.lights().size()),
                frame.lens(),
                at.texture().get(scene % at.texture().size()),
                people,
                List.of(at.sound().get(scene % at.sound().size())),
                (scene + 1.0) / 6,
                line,
                null);
    }

    private static boolean hands(String subject) {
        return subject.contains("hand") || subject.contains("finger") || subject.contains("thumb");
    }
}
