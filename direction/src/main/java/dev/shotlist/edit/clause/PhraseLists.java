package dev.shotlist.edit.clause;

import dev.shotlist.edit.words.GenreWords;
import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the phrases of all six languages from the lists of instructions and of briefs. */
final class PhraseLists {
    /** Languages of the lists; {@code all} for words that all of them use. */
    private static final List<String> LANGUAGES =
            List.of("all", "en", "de", "es", "fr", "pt", "it");

    /** Words of the lists of briefs that instructions use for something else. */
    private final List<String> otherwise;

    /** Masculine endings, each with its feminine one. */
    private final List<String> endings;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>(8192);
    private final Map<String, List<String>> contractions = new HashMap<>();
    private final Map<String, List<String>> things = new HashMap<>();
    private final Set<String> listed;
    private final GenreWords genres;

    PhraseLists(FactFiles files) {
        genres = GenreWords.load(files);
        JsonNode words = files.read("edit/words.json", JsonNode.class);
        otherwise = listed(words.path("otherwise"));
        endings = listed(words.path("feminine_endings"));
        JsonNode contracted = words.path("contractions");
        for (String word : contracted.propertyNames()) {
            contractions.put(word, listed(contracted.path(word)));
        }
        addAll(words.path("words"));
        addAll(files.read("edit/details.json", JsonNode.class).path("words"));
        addAll(files.read("edit/idioms.json", JsonNode.class).path("words"));
        addAll(files.read("edit/sayings.json", JsonNode.class).path("words"));
        addAll(files.read("edit/asks.json", JsonNode.class).path("words"));
        addAll(files.read("edit/orders.json", JsonNode.class).path("words"));
        conditions(files.read("edit/conditions.json", JsonNode.class).path("conditions"));
        wishes(files.read("edit/wishes.json", JsonNode.class).path("wishes"));
        things(files.read("edit/things.json", JsonNode.class).path("things"));
        colors(files.read("reading/colors.json", JsonNode.class));
        for (String language : LANGUAGES) {
            String name = "reading/words-" + language + ".json";
            ofBriefs(files.read(name, JsonNode.class).path("words"), language);
        }
        listed = Set.copyOf(byFirst.keySet());
        new VerbForms(files).each(this::verb);
    }

    /** All phrases by their first word. */
    Map<String, List<Phrase>> byFirst() {
        return byFirst;
    }

    /** First words of phrases that stand in a list themselves, and are no form of a verb. */
    Set<String> listed() {
        return listed;
    }

    /** Names of one thing in all languages, by its number. */
    Map<String, List<String>> things() {
        return things;
    }

    /** Words in one list, or in one for each language. */
    private static List<String> listed(JsonNode words) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : words.isObject() ? words : List.of(words)) {
            all.addAll(List.of(one.asString("").split(", ", -1)));
        }
        return all;
    }

    private void addAll(JsonNode kinds) {
        kinds.propertyNames().forEach(kind -> add(kind, kinds.path(kind)));
    }

    /** A form that means something already goes on meaning that and no more. */
    private void verb(String form, String kind, String value) {
        Phrase phrase = Phrase.of(form, kind, value);
        boolean known =
                phrase == null
                        || (phrase.tail().isEmpty()
                                && byFirst
                                        .getOrDefault(phrase.words().getFirst(), List.of())
                                        .stream()
                                        .anyMatch(one ->
                                                one.words().size() == 1 && one.tail().isEmpty()));
        if (!known) {
            put(form, kind, value);
        }
    }

    private void conditions(JsonNode conditions) {
        for (String kind : conditions.propertyNames()) {
            conditions
                    .path(kind)
                    .propertyNames()
                    .forEach(english -> add(english, "condition", english));
            add("condition", conditions.path(kind));
        }
    }

    private void wishes(JsonNode wishes) {
        for (int i = 0; i < wishes.size(); i++) {
            for (String words : listed(wishes.path(i).path("words"))) {
                put(words, "wish", String.valueOf(i));
            }
        }
    }

    private void things(JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            String thing = String.valueOf(i);
            List<String> names = listed(list.path(i));
            things.put(thing, names);
            names.forEach(name -> put(name, "thing", thing));
        }
    }

    private void colors(JsonNode colors) {
        List<String> weak = listed(colors.path("weak"));
        for (String name : colors.path("colors").propertyNames()) {
            add(name, weak.contains(name) ? "weak_color" : "color", name);
        }
        colors.path("modifiers").propertyNames().forEach(word -> add(word, "shade", word));
    }

    /** What instructions call as briefs do. */
    private void ofBriefs(JsonNode words, String language) {
        for (String kind : List.of("color", "platform", "mood")) {
            add(kind, words.path(kind));
        }
        genres(words.path("genre"), language.equals("all"));
        if (!language.equals("en") && !language.equals("all")) {
            for (String kind : List.of("place", "person", "thing", "prop")) {
                add("shown", words.path(kind));
            }
        }
    }

    /** Genres by their own name where it is one in all languages, else by that of their kind. */
    private void genres(JsonNode all, boolean everywhere) {
        for (String id : all.propertyNames()) {
            for (String phrase : listed(all.path(id))) {
                // What stands under "=" is called by its own name.
                String kind = id.equals("=") ? phrase : id;
                add(phrase, "genre", everywhere ? genres.spoken(phrase, kind) : kind);
            }
        }
    }

    private void add(String kind, JsonNode byValue) {
        for (String value : byValue.propertyNames()) {
            for (String phrase : listed(byValue.path(value))) {
                boolean meansElse =
                        otherwise.contains(phrase)
                                && !kind.equals("topic")
                                && !kind.equals("light_kind");
                if (!meansElse) {
                    add(phrase, kind, value.equals("=") ? phrase : value);
                    if (kind.equals("mood") && phrase.indexOf(' ') < 0) {
                        add(more(phrase), kind, value.equals("=") ? phrase : value);
                        add(feminine(phrase), kind, value.equals("=") ? phrase : value);
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

    /** "joyeuse" of "joyeux", "alegra" of "alegro"; the word itself where it does not change. */
    private String feminine(String word) {
        for (int i = 0; i < endings.size(); i += 2) {
            String ending = endings.get(i);
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return word.substring(0, word.length() - ending.length()) + endings.get(i + 1);
            }
        }
        return word;
    }

    /** "in place of" ends in a word that contracts with the article: au lieu de, du, d'... */
    private void add(String phrase, String kind, String value) {
        put(phrase, kind, value);
        int blank = phrase.lastIndexOf(' ') + 1;
        if (blank > 0) {
            for (String contracted :
                    contractions.getOrDefault(phrase.substring(blank), List.of())) {
                put(phrase.substring(0, blank) + contracted, kind, value);
            }
        }
    }

    private void put(String written, String kind, String value) {
        Phrase phrase = Phrase.of(written, kind, value);
        if (phrase != null) {
            byFirst.computeIfAbsent(phrase.words().getFirst(), _ -> new ArrayList<>(2)).add(phrase);
        }
    }
}
