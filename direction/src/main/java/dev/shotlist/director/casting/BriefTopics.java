package dev.shotlist.director.casting;

import static dev.shotlist.director.words.Words.letters;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.PersonWords;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sight;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a brief says whom a piece is for, where, when and against what: "commuters",
 * "traffic", "knee", "Christmas". An idea that has them is nearer to the brief than one in the same
 * mood.
 */
public final class BriefTopics {
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}]+");

    private static final Pattern BEHIND_TRADE = Pattern.compile(",| of ");

    /** Shorter words say too little to be looked for. */
    private static final int SHORTEST = 4;

    /** A longer word than the topic by no more than an ending is the same word. */
    private static final int LONGEST_ENDING = 3;

    private final Set<String> topics = new LinkedHashSet<>();
    private final List<String> audience;
    private final Addressees addressees;
    private final PersonWords people;
    private final Words words;

    /**
     * @param anybody ids of people in the story files whose life any idea may be about
     * @param beside English words that are no topic
     */
    public record Words(String asOf, String source, Set<String> anybody, Set<String> beside) {}

    /**
     * @param named what the brief names that can be seen, in whatever language
     * @param audience English words for the people whom the brief names; none where it names nobody
     * @param wished whom it wants to be seen; null for nobody in particular
     */
    public BriefTopics(
            Settled settled,
            BriefWords brief,
            List<Sight> named,
            List<String> audience,
            @Nullable String wished,
            Words words,
            PersonWords people) {
        this.words = words;
        this.people = people;
        this.addressees = new Addressees(settled.product().audience());
        this.audience = new ArrayList<>(audience);
        if (wished != null && !people.isAnybody(wished)) {
            this.audience.add(wished);
            this.audience.add(wished.substring(wished.lastIndexOf(' ') + 1));
        }
        String product = settled.product().name() + ' ' + settled.noun();
        Set<String> own = Set.copyOf(letters(product));
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
        topics.add(word.length() > SHORTEST ? EnglishForms.singular(word) : word);
    }

    /** How many of them the idea shows. */
    int shownBy(Idea idea) {
        List<String> texts = texts(idea);
        int shown = 0;
        for (String topic : topics) {
            if (namesAny(texts, topic)) {
                shown++;
            }
        }
        return shown;
    }

    static boolean shows(Idea idea, String topic) {
        return namesAny(texts(idea), topic);
    }

    private static boolean namesAny(List<String> texts, String topic) {
        for (String text : texts) {
            if (names(text, topic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the idea is about the people whom the brief names; true where it names nobody. */
    public boolean isTheirs(Idea idea) {
        if (audience.isEmpty() || isMeant(idea)) {
            return true;
        }
        List<String> texts = texts(idea);
        return audience.stream().anyMatch(word -> namesAny(texts, word));
    }

    /** Whether the idea says that it is told of those or to those for whom the piece is. */
    boolean isMeant(Idea idea) {
        return addressees.meets(idea);
    }

    /** Ids of people whose life any idea may be about. */
    public Set<String> anybody() {
        return words.anybody();
    }

    /**
     * Whether the idea's part may be theirs too: nobody plays it, or somebody whose trade is
     * nowhere in its pictures and places.
     */
    public boolean isOpen(Idea idea) {
        Person person = idea.person();
        if (person == null || people.isAnybody(person.look())) {
            return true;
        }
        String trade = BEHIND_TRADE.split(person.look(), 2)[0];
        for (String word : trade.split(" ", -1)) {
            String stem = word.length() < STEM ? "" : word.substring(0, STEM);
            if (!stem.isEmpty() && isSeen(idea, stem)) {
                return false;
            }
        }
        return true;
    }

    private static final int STEM = 5;

    /**
     * Whether its pictures are of somebody's own life, so that nobody else can play it: what makes
     * that person known is seen in them, as a seamstress's thimble.
     */
    boolean isOwnLife(Idea idea) {
        Person person = idea.person();
        if (person == null) {
            return false;
        }
        for (String word : PARTING.split(person.look(), -1)) {
            if (word.length() >= STEM && !people.isAnybody(word) && isSeen(idea, word)) {
                return true;
            }
        }
        return !isOpen(idea);
    }

    private static boolean isSeen(Idea idea, String stem) {
        return idea.places().values().stream().anyMatch(place -> place.contains(stem))
                || idea.beats().stream().anyMatch(beat -> beat.subject().contains(stem));
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

    static boolean names(String text, String topic) {
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
