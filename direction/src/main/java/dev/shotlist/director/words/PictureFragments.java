package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pictures that a brief names without a verb, between its wishes and figures: "butter, steam, queue
 * outside". Nobody would name them who did not want to see them.
 */
public final class PictureFragments {
    /**
     * @param says by language, words that make a clause a sentence or a refusal
     * @param specs by language, words of what is told to the makers or is heard
     * @param opens by language, what a clause that says when, where or for whom begins with
     * @param about by language, words in front of what a film or a song tells of
     * @param longest words of a fragment
     */
    public record Words(
            String asOf,
            String source,
            Map<Language, Set<String>> says,
            Map<Language, Set<String>> specs,
            Map<Language, Set<String>> opens,
            Map<Language, Set<String>> about,
            int longest) {}

    private final Words known;

    /** Nobody stands in for who is not named. */
    private static final Doers NOBODY = new Doers("", "the " + Picture.PERSON, false);

    private final Translator translator;

    public PictureFragments(Words known, Translator translator) {
        this.known = known;
        this.translator = translator;
    }

    /**
     * A fragment of the brief.
     *
     * @param from its first word, and {@code to} the one behind its last
     */
    public record Fragment(int from, int to) {}

    /** All of a brief, in its order. */
    List<Fragment> in(BriefWords words, Settled settled, Sights sights, Called said) {
        Language language = settled.reading().language();
        Set<String> says = known.says().getOrDefault(language, Set.of());
        Set<String> specs = known.specs().getOrDefault(language, Set.of());
        Set<String> opens = known.opens().getOrDefault(language, Set.of());
        List<BriefWords.Part> stated = stated(words, settled.reading());
        List<Fragment> found = new ArrayList<>();
        boolean told = false;
        int from = 0;
        while (from < words.size()) {
            int to = words.clauseEnd(from);
            boolean sentence = any(words, from, to, says);
            boolean nominal =
                    !told
                            && !sentence
                            && to - from <= known.longest()
                            && !opens.contains(words.lower(from))
                            && !any(words, from, to, specs);
            if (nominal && isPicture(words, from, to, stated, settled.reading(), sights, said)) {
                found.add(new Fragment(from, to));
            }
            // "our buyers are teachers, vets": what follows a sentence is its list
            told = (told || sentence) && !words.endsSentence(to - 1);
            if (told && sights.orders(words.words(from, to), language, said)) {
                // "there should be an old man reading, children on the stairs"
                told = false;
            }
            from = to;
        }
        return found;
    }

    /** "A documentary about eels": what a film or a song tells of is seen in it. */
    List<Sight> toldOf(BriefWords words, Language language, Sights sights, Called said) {
        Set<String> about = known.about().getOrDefault(language, Set.of());
        for (int i = 1; i + 1 < words.size(); i++) {
            int end = Math.min(words.clauseEnd(i), i + 1 + LONGEST_MATTER);
            if (about.contains(words.lower(i)) && words.clauseEnd(i) > i + 1) {
                return seen(words.words(i + 1, end), language, sights, said);
            }
        }
        return List.of();
    }

    /** In words; what is longer is a story. */
    private static final int LONGEST_MATTER = 5;

    /** What a fragment shows, in English; without its modifiers where a word of it is not known. */
    List<Sight> seen(List<String> fragment, Language language, Sights sights, Called said) {
        if (language == Language.EN) {
            return sights.fragment(fragment, language, said);
        }
        Translated english = translator.english(String.join(" ", fragment), language, NOBODY);
        boolean whole = english.unknown() == 0 && english.foreign().isEmpty();
        List<String> words = List.of(english.english().split(" ", -1));
        return whole && words.size() > 1
                ? sights.fragment(words, Language.EN, said)
                : sights.fragment(fragment, language, said);
    }

    private static boolean any(BriefWords words, int from, int to, Set<String> these) {
        for (int word = from; word < to; word++) {
            if (these.contains(words.lower(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(
            BriefWords words,
            int from,
            int to,
            List<BriefWords.Part> stated,
            Reading reading,
            Sights sights,
            Called said) {
        boolean aside = words.isAside(from) || words.bracketed(from);
        boolean other = isColors(words, from, to, reading) || isName(words, from, to);
        if (aside || other || !words.unshut(from, to)) {
            return false;
        }
        for (int word = from; word < to; word++) {
            if (words.isFigure(word)) {
                return false;
            }
        }
        boolean spec = stated.stream().anyMatch(part -> words.within(from, to, part));
        return !spec && sights.isPicture(words.words(from, to), reading.language(), said);
    }

    /** "plum and mint", "black and old gold": more colours than other words. */
    private static boolean isColors(BriefWords words, int from, int to, Reading reading) {
        List<BriefWords.Part> colors =
                reading.colors().stream().map(fact -> words.part(fact.span())).toList();
        int colored = 0;
        for (int word = from; word < to; word++) {
            int at = word;
            colored += colors.stream().anyMatch(part -> words.within(at, at + 1, part)) ? 1 : 0;
        }
        return colored * 2 >= to - from;
    }

    /** "Ponte da Barca": behind its first word another one with a capital makes it a name. */
    private static boolean isName(BriefWords words, int from, int to) {
        if (words.isGerman() || !words.isCapital(from)) {
            return false;
        }
        for (int word = from + 1; word < to; word++) {
            if (words.isCapital(word)) {
                return true;
            }
        }
        return false;
    }

    /** What is a wish for the whole piece or the thing that it sells. */
    private static List<BriefWords.Part> stated(BriefWords words, Reading reading) {
        Stream<Fact<?>> others = Stream.of(reading.audience(), reading.cta());
        return Stream.concat(PieceFacts.of(reading).stream(), others.filter(Objects::nonNull))
                .map(fact -> words.part(fact.span()))
                .toList();
    }
}
