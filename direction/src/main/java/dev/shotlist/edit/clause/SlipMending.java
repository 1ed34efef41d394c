package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Words with their slips mended, and words that were run together with a number. */
final class SlipMending {
    /** Scenes have numbers of two digits at most. */
    private static final int MOST_DIGITS = 2;

    /** Kinds whose words instructions turn on. */
    private static final Set<String> TURNING =
            Set.of(
                    "act",
                    "topic",
                    "pace",
                    "size_of",
                    "genre",
                    "transition",
                    "instrument",
                    "size",
                    "scene",
                    "ordinal",
                    "ratio");

    /** Words of any phrase, wherever they stand in it. */
    private final Set<String> anywhere;

    /** Words that every sentence is made of, and that are no slips. */
    private final Set<String> plain;

    private final Spelling spelling;

    private SlipMending(PhraseLists lists, Set<String> plain) {
        this.plain = plain;
        anywhere = new HashSet<>();
        for (List<Phrase> phrases : lists.byFirst().values()) {
            phrases.forEach(phrase -> {
                anywhere.addAll(phrase.words());
                anywhere.add(phrase.tail());
            });
        }
        spelling = new Spelling(turning(lists.byFirst().values(), lists.listed()));
    }

    static SlipMending load(PhraseLists lists, FactFiles files) {
        return new SlipMending(lists, plain(files));
    }

    private static Set<String> plain(FactFiles files) {
        Set<String> plain = new HashSet<>();
        for (JsonNode language :
                files.read("reading/function-words.json", JsonNode.class).path("stop")) {
            for (String word : language.asString("").split(", ", -1)) {
                plain.addAll(Phrase.keys(word));
            }
        }
        return Set.copyOf(plain);
    }

    private static Set<String> turning(Collection<List<Phrase>> all, Set<String> listed) {
        Set<String> words = new HashSet<>();
        for (List<Phrase> phrases : all) {
            for (Phrase phrase : phrases) {
                if (phrase.words().size() == 1
                        && phrase.tail().isEmpty()
                        && TURNING.contains(phrase.kind())
                        && listed.contains(phrase.words().getFirst())) {
                    words.add(phrase.words().getFirst());
                }
            }
        }
        return words;
    }

    /**
     * A word with its slip mended, where it means nothing as it stands.
     *
     * @param known words that are right as they are
     */
    Token mended(Token token, Supplier<Set<String>> known) {
        boolean word = !token.isQuote() && !token.isMark() && !token.isNumber();
        if (!word || anywhere.contains(token.key()) || plain.contains(token.key())) {
            return token;
        }
        String meant = spelling.mended(token.key());
        return meant.equals(token.key()) || known.get().contains(token.key())
                ? token
                : new Token(token.from(), token.to(), meant, token.number(), token.quote());
    }

    /**
     * "sc3" and "shot12" as a word for a scene and its number.
     *
     * @param isScene whether a word begins what a scene is called
     */
    static List<Token> apart(Token token, Predicate<String> isScene) {
        String key = token.key();
        int digits = key.length();
        while (digits > 0 && Character.isDigit(key.charAt(digits - 1))) {
            digits--;
        }
        boolean numbered =
                !token.isQuote()
                        && !token.isNumber()
                        && digits > 1
                        && key.length() - digits <= MOST_DIGITS
                        && digits < key.length()
                        && token.to() - token.from() == key.length()
                        && isScene.test(key.substring(0, digits));
        if (!numbered) {
            return List.of(token);
        }
        int at = token.from() + digits;
        String number = key.substring(digits);
        return List.of(
                new Token(token.from(), at, key.substring(0, digits), Double.NaN, -1),
                new Token(at, token.to(), number, Double.parseDouble(number), -1));
    }
}
