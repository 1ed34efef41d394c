package dev.shotlist.director.shots;

import dev.shotlist.director.words.StepArticles;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sights;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is seen while a step of the brief is taught: hands that do it. A thing that is only named is
 * brought in, a time that has to pass is waited for, and what must not be done is left alone.
 */
final class TaughtSteps {
    private static final Pattern PARTING = Pattern.compile("[ ,;:.!?()'\u2019]+");

    /**
     * @param names what steps are called
     * @param scenes parts of words for scenes in any language
     * @param denials words of a step that says what not to do
     * @param waits words of a step in which nothing is done
     * @param imperativeNext words behind an English verb that no list has
     * @param determiners words that a thing begins with
     * @param particles German words at the end of a step that has no other verb, in English
     * @param hands English words for hands, which do a step and are not brought in
     * @param measures English nouns that no hand can hold
     */
    private record File(
            String asOf,
            String source,
            Map<Language, Set<String>> names,
            Set<String> scenes,
            Map<Language, Set<String>> denials,
            Map<Language, Set<String>> waits,
            Set<String> imperativeNext,
            Set<String> determiners,
            Map<String, String> particles,
            Set<String> hands,
            Set<String> measures,
            List<String> waiting,
            List<String> kept,
            List<String> things,
            List<String> atWork) {}

    /** So many letters in common make two words one. */
    private static final int STEM = 5;

    private final File file;
    private final Sights sights;
    private final NotedSteps noted;
    private final StepArticles articles;

    TaughtSteps(FactFiles files, Sights sights) {
        file = files.read("director/steps.json", File.class);
        this.sights = sights;
        noted = new NotedSteps(files);
        articles = StepArticles.from(files);
    }

    /** What scenes are called in any language, in part, lower case. */
    Set<String> scenes() {
        return file.scenes;
    }

    /** What steps are called in a language, lower case. */
    Set<String> names(Language language) {
        return file.names.getOrDefault(language, Set.of());
    }

    /**
     * @param asked the step in the brief's words
     * @param worded the same as any shot would show it
     * @param before what the step before was done to
     * @param known what is usually done then with such a thing, and was not done yet
     */
    TaughtStep of(
            String asked,
            WordedShot worded,
            String before,
            List<Step> known,
            Language language,
            int index) {
        List<String> said = words(asked);
        if (said.stream().anyMatch(file.denials.getOrDefault(language, Set.of())::contains)) {
            return new TaughtStep(hands(pick(file.kept, index), ""), true);
        }
        String act = noted.named(said, language);
        if (act != null) {
            return new TaughtStep(hands(WordedShot.HANDS + act, ""), false);
        }
        Step usual = language == Language.EN ? usual(said, known) : null;
        if (usual != null) {
            return new TaughtStep(hands(WordedShot.HANDS + usual.action(), ""), false, usual);
        }
        if (waits(said, language)) {
            return new TaughtStep(hands(pick(file.waiting, index), ""), false);
        }
        return language == Language.EN
                ? english(asked, said, worded, before, index)
                : foreign(said, worded, before, known, language, index);
    }

    /** The same of a thing that is demonstrated and not named; null where it is named. */
    @Nullable WordedShot demonstrated(String asked) {
        String done = noted.demonstrated(words(asked));
        return done == null ? null : hands(WordedShot.HANDS + done, "");
    }

    /** The same where somebody does it with the whole body: a stretch, a step of a dance. */
    TaughtStep ofBody(String asked, WordedShot worded, Language language) {
        String english = language == Language.EN ? WordedShot.lowered(asked) : worded.seen();
        boolean known = language == Language.EN || (isClean(english) && !english.isEmpty());
        String first = words(english + " -").getFirst();
        boolean told = sights.phrases().isHandwork(first) || worded.acts();
        boolean name = known && !told && !worded.tells();
        String what =
                !known
                        ? " goes slowly into the next position and holds it"
                        : name ? " does the " + bare(english) : " shows how to " + english;
        String subject = "the " + Picture.PERSON + what + ", seen whole and unhurried";
        return new TaughtStep(
                new WordedShot(subject, "", false, null, People.FACE, null), !told, null);
    }

    /** "Grind" is how such beans are usually ground; null where it is said how. */
    private @Nullable Step usual(List<String> said, List<Step> known) {
        if (said.size() > LONGEST_NAMED) {
            return null;
        }
        String verb = said.getFirst();
        // "fill with vinegar" is not done by filling with water
        String thing =
                said.size() > 1 && sights.sort(said.getLast()) != null ? said.getLast() : verb;
        for (Step step : known) {
            List<String> done = words(step.action());
            if (done.contains(verb) && done.contains(thing)) {
                return step;
            }
        }
        return null;
    }

    /** In words: a longer step says itself what is done. */
    private static final int LONGEST_NAMED = 3;

    private String bare(String english) {
        int space = english.indexOf(' ');
        boolean article = space > 0 && file.determiners.contains(english.substring(0, space));
        return article ? english.substring(space + 1) : english;
    }

    private boolean waits(List<String> said, Language language) {
        Set<String> waits = file.waits.getOrDefault(language, Set.of());
        return waits.contains(said.getFirst()) || waits.contains(said.getLast());
    }

    private TaughtStep english(
            String asked, List<String> said, WordedShot worded, String before, int index) {
        String goes = noted.goes(said);
        if (goes != null) {
            return new TaughtStep(hands(WordedShot.HANDS + noted.going(said, goes), goes), true);
        }
        String done = noted.adverbial(said);
        if (done != null) {
            return new TaughtStep(hands(WordedShot.HANDS + done, ""), false);
        }
        if (worded.acts()) {
            return new TaughtStep(hands(withThing(whole(worded), before), worded.seen()), false);
        }
        String first = said.getFirst();
        if (file.hands.contains(first)) {
            return new TaughtStep(
                    hands("two " + WordedShot.lowered(asked) + ", seen close", ""), false);
        }
        boolean told =
                said.size() > 1
                        && file.imperativeNext.contains(said.get(1))
                        && sights.sort(first) == null;
        if (told && !file.determiners.contains(first)) {
            String own = WordedShot.HANDS + WordedShot.lowered(asked);
            return new TaughtStep(hands(withThing(own, before), ""), false);
        }
        done = noted.english(said);
        if (done != null) {
            return new TaughtStep(
                    hands(WordedShot.HANDS + articles.whole(done), ""), said.size() == 1);
        }
        if (said.size() > 2 && sights.sortAnywhere(WordedShot.lowered(asked)) == null) {
            // "ten strokes each side" is nothing to be put in its place
            String work = pick(file.atWork, index) + ", " + WordedShot.lowered(asked);
            return new TaughtStep(hands(work, ""), true);
        }
        boolean own = file.determiners.contains(said.getFirst());
        String thing = (own ? "" : "the ") + WordedShot.lowered(asked);
        return new TaughtStep(
                hands(pick(file.things, index).replace("{thing}", thing), thing), true);
    }

    /** "two hands remove old bell" is said with the article that the brief saves. */
    private String whole(WordedShot worded) {
        String subject = worded.subject();
        int from = WordedShot.HANDS.length();
        return subject.startsWith(WordedShot.HANDS)
                ? WordedShot.HANDS + articles.whole(subject.substring(from))
                : subject;
    }

    /** "Water it" says what is watered only to who has read the title. */
    private static String withThing(String subject, String before) {
        String thing = before.isEmpty() ? "the " + Picture.PRODUCT : before;
        String said = ' ' + subject + ' ';
        return said.replace(" it ", ' ' + thing + ' ').strip();
    }

    private TaughtStep foreign(
            List<String> said,
            WordedShot worded,
            String before,
            List<Step> known,
            Language language,
            int index) {
        String turned = language == Language.DE ? file.particles.get(said.getLast()) : null;
        if (turned != null) {
            boolean own = said.size() > 1 && !worded.seen().contains(WordedShot.HANDS);
            String thing = own && !worded.seen().isEmpty() ? worded.seen() : before;
            String on = isClean(thing) && !thing.isEmpty() ? thing : "the " + Picture.PRODUCT;
            return new TaughtStep(hands(WordedShot.HANDS + done(turned, on), on), false);
        }
        boolean shown = worded.acts() && worded.subject().startsWith(WordedShot.HANDS);
        if (shown && isClean(worded.subject())) {
            return new TaughtStep(worded, false);
        }
        String done = worded.acts() || !isClean(worded.seen()) ? null : noted.thing(worded.seen());
        if (done != null) {
            return new TaughtStep(hands(WordedShot.HANDS + done, worded.seen()), true);
        }
        Step usual = usual(said, known, language);
        return usual == null
                ? new TaughtStep(hands(pick(file.atWork, index), ""), !worded.acts())
                : new TaughtStep(hands(WordedShot.HANDS + usual.action(), ""), false, usual);
    }

    /** "switch off" the pump is "switch the pump off". */
    private static String done(String verb, String thing) {
        String named = thing.startsWith("a ") ? "the " + thing.substring(2) : thing;
        named = named.startsWith("the ") ? named : "the " + named;
        int space = verb.indexOf(' ');
        return space < 0
                ? verb + ' ' + named
                : verb.substring(0, space) + ' ' + named + verb.substring(space);
    }

    /** The step of such a work that has a word in common with the brief's. */
    private static @Nullable Step usual(List<String> said, List<Step> known, Language language) {
        for (Step step : known) {
            String label = step.label().get(language);
            boolean same =
                    label != null
                            && words(label).stream()
                                    .anyMatch(one -> said.stream().anyMatch(own -> same(one, own)));
            if (same && step.action().indexOf('{') < 0) {
                return step;
            }
        }
        return null;
    }

    private static boolean same(String one, String other) {
        return one.length() >= STEM
                && other.length() >= STEM
                && one.regionMatches(0, other, 0, STEM);
    }

    /** Whether the English of another language holds nothing that no hand can do. */
    private boolean isClean(String whole) {
        int time = whole.lastIndexOf(" for ");
        // "hold the button for three seconds"
        String subject = time < 0 ? whole : whole.substring(0, time);
        boolean foreign =
                subject.chars().anyMatch(c -> c > LAST_ENGLISH || Character.isDigit(c))
                        || subject.contains("the the");
        boolean capital = subject.chars().anyMatch(Character::isUpperCase);
        return !foreign && !capital && words(subject).stream().noneMatch(file.measures::contains);
    }

    private static final int LAST_ENGLISH = 127;

    private static WordedShot hands(String subject, String seen) {
        return TaughtStep.hands(subject, seen);
    }

    private static String pick(List<String> ways, int index) {
        return ways.get(index % ways.size());
    }

    private static List<String> words(String text) {
        return PARTING.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
