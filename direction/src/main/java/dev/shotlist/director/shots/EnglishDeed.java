package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.english.EnglishForms;
import java.util.Set;

/** Finds the verb of an English clause that tells what somebody or something does. */
final class EnglishDeed {
    /** A subject is no longer than this, in words: "the woman from the petrol station". */
    private static final int LONGEST_SUBJECT = 7;

    private static final int NONE = -1;

    /** In letters: "bed" is no past. */
    private static final int SHORTEST_PAST = 4;

    private final BriefWords words;
    private final StoryTelling known;

    EnglishDeed(BriefWords words, StoryTelling known) {
        this.words = words;
        this.known = known;
    }

    /** The word that says what is done; negative where nobody does anything. */
    int verb(int from, int to) {
        String first = words.lower(from);
        if (CONDITIONS.contains(first) && to - from > 2) {
            return verb(from + 1, to);
        }
        if (isContracted(first)) {
            return to - from > 1 ? from : NONE;
        }
        if (known.pronouns().contains(first)) {
            return afterPronoun(from, to);
        }
        boolean name = words.isCapital(from) && !known.leadsIn(first);
        return known.determiners().contains(first) || name ? afterNoun(from, to) : NONE;
    }

    private static final Set<String> CONDITIONS = Set.of("if", "when", "once");

    boolean tells(int from, int to) {
        return verb(from, to) >= 0;
    }

    /** "she's gone", "nobody's there" */
    private boolean isContracted(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        return mark > 0 && known.pronouns().contains(word.substring(0, mark));
    }

    private int afterPronoun(int from, int to) {
        int verb = from + 1;
        while (verb < to && known.adverbs().contains(words.lower(verb))) {
            verb++;
        }
        if (verb >= to) {
            return NONE;
        }
        boolean several = known.several().contains(words.lower(from));
        String word = words.lower(verb);
        boolean acts = several ? !isSmall(word) : known.been().contains(word) || isThird(word);
        return acts ? verb : NONE;
    }

    private int afterNoun(int from, int to) {
        boolean several = known.several().contains(words.lower(from));
        for (int i = from + 1; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
            String word = words.lower(i);
            boolean behind = known.places().contains(words.lower(i - 1));
            if (isSmall(word) || behind || known.determiners().contains(words.lower(i - 1))) {
                continue;
            }
            boolean own = i - 1 > from || words.isCapital(from);
            boolean noun = i - 1 >= from && !known.adverbs().contains(words.lower(i - 1));
            if (known.been().contains(word) && (own || noun)) {
                return i;
            }
            if (known.adverbs().contains(word)) {
                return i + 1 < to && !isSmall(words.lower(i + 1)) ? i + 1 : NONE;
            }
            boolean many = EnglishForms.isPlural(words.lower(i - 1));
            if (several ? many : isThird(word) && goesOn(i, to)) {
                return i;
            }
        }
        return NONE;
    }

    /** "The taps drip" has two words that may be verbs; behind one something else stands. */
    private boolean goesOn(int verb, int to) {
        boolean next = verb + 1 < to && isThird(words.lower(verb + 1));
        return !next;
    }

    private boolean isSmall(String word) {
        return known.places().contains(word)
                || known.determiners().contains(word)
                || word.equals("and")
                || word.equals("who")
                || word.equals("or");
    }

    private static boolean isThird(String word) {
        boolean past = word.length() > SHORTEST_PAST && word.endsWith("ed");
        return past || (EnglishForms.isThird(word) && !word.endsWith("us"));
    }
}
