package dev.shotlist.director.tale;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.OnePlace;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which tales suit a brief: what it says it is about counts most, then the place that it wants to
 * stay in, then genre and mood.
 */
final class TaleRanking {
    private static final Pattern PARTING = Pattern.compile("[.,;:!?\n]");

    /** What a word that names the subject counts, and what one behind "about" counts. */
    private static final int NAMED = 8;

    private static final int SAID = 20;

    /** A longer phrase says more; so many characters count one. */
    private static final int LENGTH = 4;

    private static final int GENRE = 4;

    /** A place or pictures of the brief's own where nothing is said of a subject. */
    private static final int PLACED = 12;

    /** A tale with somebody in it where nobody may be seen is none. */
    private static final int NOBODY = 100;

    /** Tales that suit about as well take turns with the brief. */
    private static final int CHANCE = 4;

    private final List<TaleIndex.Entry> all;
    private final PhraseIndex<TaleIndex.Entry> subjects;
    private final PhraseIndex<Boolean> leads;
    private final Settled settled;
    private final boolean pictured;
    private final boolean carried;
    private final Forbidden forbidden;
    private final Dice dice;

    /**
     * @param pictured whether the brief names what can be seen
     * @param carried whether there is a thing among it that can be taken along
     */
    TaleRanking(
            List<TaleIndex.Entry> all,
            PhraseIndex<TaleIndex.Entry> subjects,
            PhraseIndex<Boolean> leads,
            Settled settled,
            boolean pictured,
            boolean carried,
            Forbidden forbidden,
            Dice dice) {
        this.all = all;
        this.subjects = subjects;
        this.leads = leads;
        this.settled = settled;
        this.pictured = pictured;
        this.carried = carried;
        this.forbidden = forbidden;
        this.dice = dice;
    }

    /** Whether the brief says outright that it is about what one of them tells. */
    boolean says() {
        Format format = settled.specs().format();
        return said().entrySet().stream()
                .anyMatch(one -> one.getKey().format() == format && one.getValue() >= SAID);
    }

    /** The best first; behind it those near to it, for other seeds. */
    List<TaleIndex.Entry> ranked() {
        Format format = settled.specs().format();
        Map<TaleIndex.Entry, Integer> said = said();
        List<TaleIndex.Entry> open =
                all.stream()
                        .filter(entry -> entry.format() == format)
                        .filter(entry -> (entry.open() && isFiction()) || said.containsKey(entry))
                        .filter(entry -> carried || !entry.thing())
                        .sorted(
                                Comparator.comparingInt(
                                                (TaleIndex.Entry entry) -> -fit(entry, said))
                                        .thenComparingInt(
                                                entry -> dice.ofBrief(1000, "tale " + entry.id())))
                        .toList();
        if (open.isEmpty()) {
            return open;
        }
        Set<TaleIndex.Entry> ranked = new LinkedHashSet<>();
        ranked.add(open.getFirst());
        open.stream().filter(said::containsKey).forEach(ranked::add);
        List<String> near = open.getFirst().near();
        all.stream()
                .filter(entry -> near.contains(entry.id()) && (carried || !entry.thing()))
                .forEach(ranked::add);
        ranked.addAll(open);
        return new ArrayList<>(ranked);
    }

    /**
     * A festival or a market is told by what happens there, unless a brief says of what it tells.
     */
    private boolean isFiction() {
        return settled.specs().format() != Format.TRAILER
                || settled.product().category() != Category.EVENT;
    }

    private int fit(TaleIndex.Entry entry, Map<TaleIndex.Entry, Integer> all) {
        int said = all.getOrDefault(entry, 0);
        boolean loose = all.isEmpty() || said > 0;
        int fit = said;
        int worth = settled.moods().size();
        for (MoodFacts mood : settled.moods()) {
            fit += entry.moods().contains(mood.id()) ? worth : 0;
            worth--;
        }
        Fact<String> genre = settled.reading().genre();
        if (genre != null && entry.genres().contains(genre.value())) {
            fit += GENRE;
        }
        boolean bound = OnePlace.isInside(settled.reading());
        boolean placed =
                settled.reading().style().stream()
                        .anyMatch(word -> word.value().aspect() == StyleWord.Aspect.PLACE);
        fit += loose && (placed || pictured) && entry.anywhere() ? PLACED : 0;
        fit += bound && entry.anywhere() ? SAID + PLACED : 0;
        fit += loose && entry.thing() ? PLACED : 0;
        fit -= forbidden.people() && !entry.nobody() ? NOBODY : 0;
        fit -= entry.nobody() && !forbidden.people() && said == 0 ? PLACED : 0;
        return fit + dice.ofBrief(CHANCE, "chance of " + entry.id());
    }

    /** How clearly the brief says that it is about each. */
    private Map<TaleIndex.Entry, Integer> said() {
        Language language = settled.reading().language();
        Map<TaleIndex.Entry, Integer> said = new HashMap<>();
        for (String clause : PARTING.split(settled.reading().wanted(), -1)) {
            boolean[] about = {false};
            leads.find(clause, language, (lead, length, opens, ends) -> about[0] = true);
            int worth = about[0] ? SAID : NAMED;
            subjects.find(
                    clause,
                    language,
                    (entry, length, opens, ends) ->
                            said.merge(entry, worth + length / LENGTH, Integer::sum));
        }
        return said;
    }
}
