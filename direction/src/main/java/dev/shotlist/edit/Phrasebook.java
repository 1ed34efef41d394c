package dev.shotlist.edit;

import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What words and phrases of all six languages stand for in an instruction. */
final class Phrasebook {
    /** One meaning of a phrase. */
    record Sense(String kind, String value) {}

    private record Phrase(List<String> words, Sense sense) {}

    /** Words of the reader's lists that instructions use for something else. */
    private static final Set<String> OTHERWISE =
            Set.of("x", "meta", "tt", "ig", "yt", "web", "warm", "light", "dark", "white light");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>(8192);

    private Phrasebook() {}

    static Phrasebook load(FactFiles files) {
        Phrasebook book = new Phrasebook();
        JsonNode own = files.read("edit/words.json", JsonNode.class).path("words");
        own.propertyNames().forEach(kind -> book.add(kind, own.path(kind)));
        JsonNode colors = files.read("reading/colors.json", JsonNode.class);
        List<String> weak = List.of(colors.path("weak").asString("").split(", ", -1));
        for (String name : colors.path("colors").propertyNames()) {
            book.add(name, weak.contains(name) ? "weak_color" : "color", name);
        }
        JsonNode modifiers = colors.path("modifiers");
        modifiers.propertyNames().forEach(word -> book.add(word, "shade", word));
        for (String language : List.of("all", "en", "de", "es", "fr", "pt", "it")) {
            JsonNode words =
                    files.read("reading/words-" + language + ".json", JsonNode.class).path("words");
            for (String kind : List.of("color", "platform", "genre", "mood")) {
                book.add(kind, words.path(kind));
            }
            if (!language.equals("en") && !language.equals("all")) {
                for (String kind : List.of("place", "person", "thing", "prop")) {
                    book.add("shown", words.path(kind));
                }
            }
        }
        return book;
    }

    private void add(String kind, JsonNode byValue) {
        for (String value : byValue.propertyNames()) {
            for (String phrase : byValue.path(value).asString("").split(", ", -1)) {
                if (!OTHERWISE.contains(phrase)) {
                    add(phrase, kind, value.equals("=") ? phrase : value);
                    if (kind.equals("mood") && phrase.indexOf(' ') < 0) {
                        add(more(phrase), kind, value.equals("=") ? phrase : value);
                    }
                }
            }
        }
    }

    /** "moodier" of "moody", "wärmer" of "warm" but for its vowel. */
    private static String more(String word) {
        boolean y = word.endsWith("y") && word.length() > 2;
        return y ? word.substring(0, word.length() - 1) + "ier" : word + "er";
    }

    void add(String phrase, String kind, String value) {
        List<String> words =
                phrase.equals("->") || phrase.equals("=>")
                        ? List.of(">")
                        : Tokens.of(phrase).all().stream().map(Token::key).toList();
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>(2))
                    .add(new Phrase(words, new Sense(kind, value)));
        }
    }

    /** A book with more words in it, for one plan's own names. */
    Phrasebook with(Collection<String> colors) {
        Phrasebook more = new Phrasebook();
        more.byFirst.putAll(byFirst);
        for (String color : colors) {
            List<Token> tokens = Tokens.of(color).all();
            if (!tokens.isEmpty()) {
                more.byFirst.computeIfPresent(
                        tokens.getFirst().key(), (_, phrases) -> new ArrayList<>(phrases));
                more.add(color, "color", color);
            }
        }
        return more;
    }

    /** All meanings in a stretch of tokens; what lies within a longer one is left out. */
    List<Mark> marks(List<Token> tokens) {
        List<Mark> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isQuote()) {
                continue;
            }
            for (Phrase phrase : byFirst.getOrDefault(tokens.get(i).key(), List.of())) {
                int end = i + phrase.words.size();
                if (fits(tokens, i, phrase.words)) {
                    all.add(new Mark(phrase.sense.kind, phrase.sense.value, i, end));
                }
            }
        }
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : all) {
            boolean inside =
                    all.stream()
                            .anyMatch(other ->
                                    other.from() <= mark.from()
                                            && other.to() >= mark.to()
                                            && other.length() > mark.length()
                                            && !other.kind().equals("mood")
                                            && !other.kind().equals("shown")
                                            && !other.kind().equals("stop"));
            if (!inside) {
                kept.add(mark);
            }
        }
        return kept;
    }

    private static boolean fits(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (tokens.get(at + i).isQuote() || !tokens.get(at + i).key().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
