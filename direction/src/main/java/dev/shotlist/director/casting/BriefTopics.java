package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.PersonWords;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sight;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which a brief says whom a piece is for, where, when and against what: "commuters",
 * "traffic", "knee", "Christmas". An idea that has them is nearer to the brief than one in the same
 * mood.
 */
public final class BriefTopics {
    /** Shorter words say too little to be looked for. */
    private static final int SHORTEST = 4;

    /** A longer word than the topic by no more than an ending is the same word. */
    private static final int LONGEST_ENDING = 3;

    private final Set<String> topics = new LinkedHashSet<>();
    private final List<String> audience;
    private final PersonWords people;

    /**
     * @param anybody ids of people in the story files whose life any idea may be about
     * @param beside English words that are no topic
     */
    public record Words(String asOf, String source, Set<String> anybody, Set<String> beside) {}

    /**
     * @param named what the brief names that can be seen, in whatever language
     * @param audience English words for the people whom the brief names; none where it names nobody
     */
    public BriefTopics(
            Settled settled,
            BriefWords brief,
            List<Sight> named,
            List<String> audience,
            Words words,
            PersonWords people) {
        this.audience = List.copyOf(audience);
        this.people = people;
        String product = settled.product().name() + ' ' + settled.noun();
        Set<String> own =
                Set.copyOf(List.of(product.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
        if (settled.reading().language() == Language.EN) {
            for (int i = 0; i < brief.size(); i++) {
                String word = brief.lower(i);
                boolean topic = word.length() >= SHORTEST && Character.isLetter(word.charAt(0));
                if (topic && !words.beside().contains(word) && brief.open(i, i + 1)) {
                    add(word, own);
                }
            }
        }
        named.forEach(sight -> sight.things().forEach(thing -> add(thing, own)));
    }

    private void add(String word, Set<String> product) {
        if (product.contains(word)) {
            return;
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST;
        topics.add(plural ? word.substring(0, word.length() - 1) : word);
    }

    /** How many of them the idea shows. */
    int shownBy(Idea idea) {
        List<String> texts = texts(idea);
        int shown = 0;
        for (String topic : topics) {
            if (texts.stream().anyMatch(text -> names(text, topic))) {
                shown++;
            }
        }
        return shown;
    }

    /** Whether the idea is about the people whom the brief names; true where it names nobody. */
    public boolean isTheirs(Idea idea) {
        List<String> texts = texts(idea);
        return audience.isEmpty()
                || audience.stream()
                        .anyMatch(word -> texts.stream().anyMatch(text -> names(text, word)));
    }

    /** Whether the idea's part may be theirs too: it is played by nobody or by anybody. */
    public boolean isOpen(Idea idea) {
        Person person = idea.person();
        return person == null || people.isAnybody(person.look());
    }

    private static List<String> texts(Idea idea) {
        List<String> texts = new ArrayList<>(idea.places().values());
        texts.add(idea.concept().viewer());
        texts.add(idea.concept().tension());
        texts.add(idea.concept().turn());
        Person person = idea.person();
        if (person != null) {
            texts.add(person.look());
        }
        for (Picture beat : idea.beats()) {
            texts.add(beat.subject());
        }
        return texts;
    }

    private static boolean names(String text, String topic) {
        for (int at = text.indexOf(topic); at >= 0; at = text.indexOf(topic, at + 1)) {
            int end = at + topic.length();
            boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
            int stop = end;
            while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            if (starts && stop - end <= LONGEST_ENDING) {
                return true;
            }
        }
        return false;
    }
}
