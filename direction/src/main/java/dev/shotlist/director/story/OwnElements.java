package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.NamedPerson;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.world.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the brief itself says should be seen: people, places, happenings, things, troubles and a
 * task.
 */
public record OwnElements(
        List<Found> found, @Nullable OwnTask task, @Nullable NamedPerson named, OwnLines lines) {
    /** One element, as the brief writes it and as prompts call it. */
    public record Found(StoryElement element, String words, String english) {}

    /** "A red balloon" is red. */
    private static final Set<String> ONE = Set.of("a", "an", "one", "the");

    /** Things that are only worth a story where something is done to them. */
    static final String MADE = "made";

    boolean isEmpty() {
        return found.isEmpty() && task == null;
    }

    /** What the brief wants something done to, in English; null where it teaches nothing known. */
    public @Nullable String worked() {
        return task == null ? null : task.object();
    }

    /** The same where the task has pictures of its own; null where it has none. */
    public @Nullable String pictured() {
        return task == null || task.task().before() == null ? null : task.object();
    }

    /** Whether it teaches a task that is known from its first step to its last, with its place. */
    public boolean teachesWhole() {
        return task != null && task.whole() && task.task().speaksForItself();
    }

    /** The first that plays this part. */
    @Nullable Found with(StoryElement.Role role) {
        for (Found one : found) {
            if (one.element().part() == role) {
                return one;
            }
        }
        return null;
    }

    /** The first that brings a place of its own. */
    @Nullable Found placed() {
        for (Found one : found) {
            if (!one.element().settings().isEmpty()) {
                return one;
            }
        }
        return null;
    }

    /** What the first element that has such a thing says of it. */
    @Nullable String first(Function<StoryElement, @Nullable String> what) {
        for (Found one : found) {
            String said = what.apply(one.element());
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /**
     * English words for the people that it names.
     *
     * @param anybody ids of people who are left out
     */
    public List<String> people(Set<String> anybody) {
        List<String> people = new ArrayList<>();
        for (Found one : found) {
            if (isOneOf(one, anybody)) {
                people.addAll(one.element().words().getOrDefault(Language.EN, List.of()));
            }
        }
        return people;
    }

    private static boolean isOneOf(Found one, Set<String> anybody) {
        return one.element().part() == StoryElement.Role.PERSON
                && !anybody.contains(String.valueOf(one.element().id()));
    }

    /** The people alone: where else they are and what happens to them is another story. */
    OwnElements onlyPeople(Set<String> anybody) {
        return new OwnElements(
                found.stream().filter(one -> isOneOf(one, anybody)).toList(), null, named, lines);
    }

    public static OwnElements of(Settled settled, BriefWords said, Kind kind, StoryFile file) {
        BriefWords words =
                said.without(BriefSights.heard(settled)).without(settled.reading().moods());
        BriefWords.Part audience = audience(settled, words);
        Language language = settled.reading().language();
        List<Found> found = new ArrayList<>();
        boolean teaches = OwnTask.teaches(words, file, language);
        String product = spaced(settled.product().name() + " " + settled.noun());
        String brand = spaced(String.valueOf(settled.product().brand()));
        int i = 0;
        while (i < words.size()) {
            int next = i + 1;
            int longest = file.longest(words.lower(i), language);
            for (int length = longest; length > 0; length--) {
                int end = i + length;
                if (end > words.size() || !words.open(i, end)) {
                    continue;
                }
                String key = words.key(i, end);
                StoryElement element = file.element(key, language);
                if (element == null) {
                    continue;
                }
                boolean thing = element.part() == StoryElement.Role.OBJECT;
                boolean trouble = element.part() == StoryElement.Role.PROBLEM;
                boolean listed = thing || !(kind.isFallback() || trouble);
                boolean sold = listed && product.contains(' ' + key + ' ');
                boolean cause = element.part() == StoryElement.Role.CAUSE;
                boolean free = cause || (thing && teaches);
                boolean shown = !free && (sold || known(kind, key));
                boolean watching =
                        element.part() == StoryElement.Role.PERSON
                                && audience != null
                                && words.within(i, end, audience);
                boolean known = watching || shown || brand.contains(' ' + key + ' ');
                if (!known && found.stream().noneMatch(one -> one.element().equals(element))) {
                    found.add(found(element, words, i, end, language));
                }
                next = end;
                break;
            }
            i = next;
        }
        boolean lesson = settled.specs().format() == Format.TUTORIAL;
        OwnTask task = OwnTask.in(words, file, language, lesson, settled.shots(), found);
        if (task == null) {
            found.removeIf(one -> MADE.equals(one.element().like()));
        }
        if (task != null
                && settled.noun() == null
                && task.object().equalsIgnoreCase(settled.product().name())) {
            task = task.on(file.around().unnamed());
        }
        boolean demands = !settled.lines().isEmpty();
        NamedPerson named = language == Language.EN ? NamedPerson.in(words) : null;
        return new OwnElements(
                List.copyOf(found),
                task,
                named,
                OwnLines.of(
                        withoutInstructions(words, settled.reading()), language, file, demands));
    }

    /**
     * Where the brief says whom it is for, if that is no order to show them: an event and a brand
     * are shown themselves, while a thing is seen with those who need it.
     */
    private static BriefWords.@Nullable Part audience(Settled settled, BriefWords words) {
        Fact<String> audience = settled.reading().audience();
        boolean itself =
                settled.product().category() == Category.EVENT
                        || settled.specs().format() == Format.BRAND_FILM;
        return audience == null || !itself ? null : words.part(audience.span());
    }

    /** Whom it is for, how it feels and what plays is said to the makers and is no line. */
    private static BriefWords withoutInstructions(BriefWords words, Reading reading) {
        List<Fact<?>> instructions = new ArrayList<>(reading.instruments());
        instructions.addAll(reading.moods());
        Stream.of(reading.audience(), reading.genre())
                .filter(Objects::nonNull)
                .forEach(instructions::add);
        return words.without(instructions);
    }

    private static String spaced(String text) {
        return ' ' + text.toLowerCase(Locale.ROOT) + ' ';
    }

    /** What the kind of product is known by, its own ideas show already. */
    private static boolean known(Kind kind, String key) {
        if (kind.isFallback()) {
            return false;
        }
        for (List<String> words : kind.words().values()) {
            for (String word : words) {
                if (spaced(word).contains(' ' + key + ' ')) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Found found(
            StoryElement element, BriefWords words, int from, int end, Language language) {
        String english = element.words().getOrDefault(Language.EN, List.of("thing")).getFirst();
        String written = words.written(from, end);
        if (language == Language.EN && element.part() == StoryElement.Role.OBJECT) {
            boolean described =
                    from > 1
                            && ONE.contains(words.lower(from - 2))
                            && !ONE.contains(words.lower(from - 1))
                            && words.open(from - 2, end);
            english = words.key(described ? from - 1 : from, end);
        }
        return new Found(element, written, english);
    }
}
