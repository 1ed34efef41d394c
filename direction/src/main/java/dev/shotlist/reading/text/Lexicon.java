package dev.shotlist.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Word lists by first word: what each word or phrase stands for. Not changed once filled. */
public final class Lexicon {
    /** One meaning of a word or phrase. */
    record Sense(Kind kind, String value) {}

    /**
     * A phrase by the words after its first, or none for the first word alone.
     *
     * @param second with what its second word begins; 0 without one
     */
    record Phrase(List<String> rest, char second, Sense sense) {
        Phrase(List<String> rest, Sense sense) {
            this(rest, rest.isEmpty() ? 0 : rest.getFirst().charAt(0), sense);
        }

        boolean isWord() {
            return second == 0;
        }
    }

    private final Map<String, List<Phrase>> byFirst;
    private Set<String> everyday = Set.of();

    Lexicon(int expected) {
        byFirst = new HashMap<>(expected * 2);
    }

    void add(String phrase, Kind kind, String value) {
        String[] words = split(phrase);
        if (words.length == 0) {
            return;
        }
        List<String> rest =
                words.length == 1 ? List.of() : List.of(Arrays.copyOfRange(words, 1, words.length));
        byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>(2))
                .add(new Phrase(rest, new Sense(kind, value)));
    }

    @Nullable List<Phrase> startingWith(String key) {
        return byFirst.get(key);
    }

    /** What is added from here on names things, and does not tell a name from a plain word. */
    void closeEveryday() {
        everyday = Set.copyOf(byFirst.keySet());
    }

    /** Whether a word begins a word or phrase of the lists of everyday and trade words. */
    public boolean knows(String key) {
        return everyday.contains(key);
    }

    /** Whether a word is the name of a thing, a trade or a house. */
    boolean names(String key) {
        List<Phrase> phrases = byFirst.get(key);
        return phrases != null
                && phrases.stream()
                        .anyMatch(one -> one.isWord() && NAMING.contains(one.sense().kind()));
    }

    private static final Set<Kind> NAMING = EnumSet.of(Kind.THING, Kind.GOODS, Kind.NOUN, Kind.ORG);

    /** Whether a word stands in a list of that kind as it is, without an ending taken off. */
    public boolean lists(String key, Kind kind) {
        List<Phrase> phrases = byFirst.get(key);
        if (phrases == null) {
            return false;
        }
        for (Phrase phrase : phrases) {
            if (phrase.isWord() && phrase.sense().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The keys of a phrase's words, cut as the tokenizer cuts a brief. */
    static String[] split(String phrase) {
        int length = phrase.length();
        List<String> words = new ArrayList<>(3);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            char c = Folding.plain(phrase.charAt(i));
            if (c == ' ' || c == '-') {
                flush(word, words);
            } else if (c == '\'') {
                if ((word.length() == 1 && "ldjmtsnc".indexOf(word.charAt(0)) >= 0)
                        || (word.length() == 2 && word.charAt(0) == 'q')
                        || word.toString().equals("dell")
                        || word.toString().equals("all")
                        || word.toString().equals("un")) {
                    flush(word, words);
                }
            } else if (c == 'ß') {
                word.append("ss");
            } else if (c == 'œ') {
                word.append("oe");
            } else if (c == 'æ') {
                word.append("ae");
            } else if (Character.isLetterOrDigit(c)) {
                boolean unit = !word.isEmpty() && Character.isLetter(c) && isNumber(word);
                if (unit) {
                    flush(word, words);
                }
                word.append(c);
            } else {
                flush(word, words);
                words.add(String.valueOf(c));
            }
        }
        flush(word, words);
        return words.toArray(String[]::new);
    }

    private static boolean isNumber(StringBuilder word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
