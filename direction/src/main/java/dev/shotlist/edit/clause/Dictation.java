package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Punctuation that somebody says: "the voice says quote it starts here unquote period". */
public final class Dictation {
    /** Words of an instruction that may hold more than one sentence. */
    private static final int SENTENCE = 6;

    private final List<List<String>> opens;
    private final List<List<String>> closes;
    private final List<List<String>> stops;

    /** Words behind which the word for a full stop names something. */
    private final Set<String> names;

    private Dictation(JsonNode lists) {
        this.opens = phrases(lists.path("opens"));
        this.closes = phrases(lists.path("closes"));
        this.stops = phrases(lists.path("stops"));
        this.names = new HashSet<>(List.of(lists.path("names").asString("").split(", ", -1)));
    }

    public static Dictation load(FactFiles files) {
        return new Dictation(files.read("edit/dictation.json", JsonNode.class));
    }

    private static List<List<String>> phrases(JsonNode languages) {
        List<List<String>> phrases = new ArrayList<>();
        for (JsonNode language : languages) {
            for (String phrase : language.asString("").split(", ", -1)) {
                phrases.add(Phrase.keys(phrase));
            }
        }
        return phrases;
    }

    /** The instruction with the marks that it says written. */
    public String written(String instruction) {
        List<Token> tokens = Tokens.of(instruction).all();
        StringBuilder written = new StringBuilder(instruction);
        quote(tokens, written);
        boolean marked =
                tokens.stream()
                        .anyMatch(token ->
                                token.is('.')
                                        || token.is('!')
                                        || token.is('?')
                                        || token.is(';')
                                        || token.is(','));
        if (!marked && tokens.size() > SENTENCE) {
            stop(tokens, written);
        }
        return written.toString();
    }

    private void quote(List<Token> tokens, StringBuilder written) {
        int open = -1;
        int begins = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int close = open < 0 ? 0 : length(closes, tokens, i);
            if (close > 0) {
                put('“', tokens.get(begins).from(), tokens.get(open - 1).to(), written);
                put('”', tokens.get(i).from(), tokens.get(i + close - 1).to(), written);
                open = -1;
            }
            int opened = close > 0 || open >= 0 ? 0 : length(opens, tokens, i);
            if (opened > 0) {
                begins = i;
                open = i + opened;
            }
        }
    }

    private void stop(List<Token> tokens, StringBuilder written) {
        for (int i = 2; i < tokens.size(); i++) {
            int said = length(stops, tokens, i);
            if (said > 0 && !names.contains(tokens.get(i - 1).key())) {
                put('.', tokens.get(i).from(), tokens.get(i + said - 1).to(), written);
            }
        }
    }

    /** A mark and blanks in the place of words, so that everything else stays where it is. */
    private static void put(char mark, int from, int to, StringBuilder written) {
        for (int i = from; i < to; i++) {
            written.setCharAt(i, ' ');
        }
        written.setCharAt(mark == '“' ? to - 1 : from, mark);
    }

    /** Words of the longest such phrase that begins there; 0 for none. */
    private static int length(List<List<String>> phrases, List<Token> tokens, int at) {
        int longest = 0;
        for (List<String> phrase : phrases) {
            boolean said = at + phrase.size() <= tokens.size() && phrase.size() > longest;
            for (int i = 0; said && i < phrase.size(); i++) {
                said = tokens.get(at + i).key().equals(phrase.get(i));
            }
            longest = said ? phrase.size() : longest;
        }
        return longest;
    }
}
