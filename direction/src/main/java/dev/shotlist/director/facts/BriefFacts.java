package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the brief states of the product, in its own words and order.
 *
 * @param shown short facts for the screen, without a full stop: "3-9 October", "lifetime repair"
 * @param occasion those of them that stand together with a date: when and where
 * @param invites what the brief asks viewers to do
 * @param told whole sentences for a voice: "We collect every Thursday."
 * @param witnessed what the brief tells of its witness, as the witness says it: "I came at 55."
 * @param viewers what it says of its viewers, as they are told it: "You hate mornings."
 * @param introduction what the product is, behind its name: "the tool library in Stirling"
 * @param ending what the brief wants on the last frame, where it says so without quotes
 */
public record BriefFacts(
        List<String> shown,
        List<String> occasion,
        List<String> invites,
        List<String> told,
        List<String> witnessed,
        List<String> viewers,
        @Nullable String introduction,
        @Nullable String ending) {
    private static final Pattern PARTING = Pattern.compile("[ ,:]+");

    static final BriefFacts NONE =
            new BriefFacts(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    public BriefFacts {
        shown = List.copyOf(shown);
        occasion = List.copyOf(occasion);
        invites = List.copyOf(invites);
        told = List.copyOf(told);
        witnessed = List.copyOf(witnessed);
        viewers = List.copyOf(viewers);
    }

    /**
     * The same without the people in a story, who are its cast and no fact: "two sisters from
     * Eritrea".
     *
     * @param people as the brief calls them
     */
    public BriefFacts withoutPeople(List<String> people) {
        List<String> kept =
                shown.stream()
                        .filter(fact -> people.stream().noneMatch(one -> begins(fact, one)))
                        .toList();
        return new BriefFacts(
                kept, occasion, invites, told, witnessed, viewers, introduction, ending);
    }

    /**
     * The same without what is seen: "lights go off" is shown, and is no line.
     *
     * @param pictures as the brief notes them down
     */
    public BriefFacts withoutPictures(List<String> pictures) {
        List<String> kept =
                shown.stream()
                        .filter(fact -> pictures.stream().noneMatch(one -> isPicture(one, fact)))
                        .toList();
        return new BriefFacts(
                kept, occasion, invites, told, witnessed, viewers, introduction, ending);
    }

    /** The same where its sentences are told as they stand in the brief. */
    public BriefFacts withoutTold() {
        return new BriefFacts(
                shown, occasion, invites, List.of(), witnessed, viewers, introduction, ending);
    }

    /**
     * The same without what a witness says in other words: "had 31,000 of debt" beside "I had
     * 31,000 of debt".
     */
    public BriefFacts withoutSaid(List<String> lines) {
        Set<String> said = new HashSet<>();
        lines.forEach(line -> said.addAll(Words.letters(line)));
        List<String> kept = shown.stream().filter(fact -> !isSaid(fact, said)).toList();
        return new BriefFacts(
                kept, occasion, invites, told, witnessed, viewers, introduction, ending);
    }

    /** Most of its words are heard. */
    private static boolean isSaid(String fact, Set<String> said) {
        List<String> words = Words.letters(fact);
        long heard = words.stream().filter(said::contains).count();
        return words.size() > 2 && heard * 2 > words.size();
    }

    private static boolean isPicture(String picture, String fact) {
        String seen = picture.toLowerCase(Locale.ROOT);
        String said = fact.toLowerCase(Locale.ROOT);
        return seen.equals(said) || seen.endsWith(' ' + said);
    }

    /**
     * The same without how many steps there are, which says nothing once they are counted.
     *
     * @param names what steps are called, lower case
     */
    public BriefFacts withoutCount(Set<String> names) {
        List<String> kept = shown.stream().filter(fact -> !counts(fact, names)).toList();
        return new BriefFacts(
                kept, occasion, invites, told, witnessed, viewers, introduction, ending);
    }

    private static boolean counts(String fact, Set<String> names) {
        List<String> words = List.of(PARTING.split(fact.toLowerCase(Locale.ROOT), -1));
        return words.size() <= MOST_OF_COUNT && names.contains(words.getLast());
    }

    /** "In five steps", "en cinco pasos". */
    private static final int MOST_OF_COUNT = 4;

    private static boolean begins(String fact, String words) {
        return fact.regionMatches(true, 0, words, 0, words.length());
    }

    /**
     * When it is, as the brief says it first. "Bakery Saturday drop" says what it is, and not when
     * one should come.
     *
     * @param noun what the brief calls it
     */
    public @Nullable String day(@Nullable String noun) {
        String first = occasion.isEmpty() ? null : occasion.getFirst();
        if (first == null || noun == null) {
            return first;
        }
        boolean figures = first.codePoints().anyMatch(Character::isDigit);
        String lower = first.toLowerCase(Locale.ROOT);
        return !figures && lower.contains(noun.toLowerCase(Locale.ROOT)) ? null : first;
    }

    /** None where the copy is in another language than the brief. */
    public static BriefFacts in(
            Settled settled, BriefWords words, FactWords known, JobTalk talk, Forbidden forbidden) {
        if (settled.reading().language() != settled.language()) {
            return NONE;
        }
        BriefFacts stated = new FactFinder(settled, words, known, forbidden).found();
        return new ForViewers(settled, known, talk).of(stated);
    }
}
