package dev.shotlist.sight;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All forms of one language's words, lower case. */
final class LanguageTable {
    /** Longest listed phrase, in words. */
    static final int LONGEST = 4;

    /** The tail of a German compound that says what it is has so many letters or more. */
    private static final int SHORTEST_TAIL = 5;

    /** English acts by a form of their verb: "puts" stands for "put on" and "put down". */
    record Acts(List<Act> acts, Piece.Form form) {}

    /** All that a form can be; what is put first stays. */
    private static final class Known {
        private @Nullable Piece small;
        private @Nullable Piece noun;
        private @Nullable Acts verb;
        private @Nullable Piece adjective;
    }

    private static final Known NOTHING = new Known();

    private final Language language;
    private final Map<String, Known> forms = new HashMap<>();
    private final Set<String> naming = new HashSet<>();

    /** Of words that begin a listed phrase, how many words the longest of them has. */
    private final Map<String, Integer> longest = new HashMap<>();

    LanguageTable(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    void small(Part part, String words) {
        for (String word : words.split(", ", -1)) {
            if (!word.isBlank()) {
                small(word, Piece.small(part, word));
            }
        }
    }

    void small(Part part, String english, String words) {
        for (String word : words.split(", ", -1)) {
            small(word, Piece.small(part, english));
        }
    }

    private void small(String word, Piece piece) {
        Known known = put(word);
        known.small = known.small == null ? piece : known.small;
    }

    /**
     * @param plural whether to add the plurals and not the word itself; a plural yields to any word
     */
    void noun(String word, Thing thing, boolean plural) {
        boolean several = EnglishForms.plural(thing.english()).equals(thing.english());
        if (!plural) {
            noun(word, Piece.noun(thing, several));
            return;
        }
        for (String form : Forms.plurals(word, language)) {
            noun(form, Piece.noun(thing, true));
        }
    }

    private void noun(String form, Piece piece) {
        Known known = put(form);
        known.noun = known.noun == null ? piece : known.noun;
    }

    void verb(String word, Act act) {
        if (language == Language.EN) {
            String verb = act.verb();
            form(verb, act, Piece.Form.BASE);
            form(EnglishForms.third(verb), act, Piece.Form.FINITE);
            form(EnglishForms.gerund(verb), act, Piece.Form.GERUND);
            form(EnglishForms.participle(verb), act, Piece.Form.PARTICIPLE);
            return;
        }
        String listed = word.endsWith("~") ? "" : word;
        for (String form : Forms.verb(word, language)) {
            boolean base = form.equals(listed);
            Known known = put(form);
            if (known.verb == null) {
                known.verb = new Acts(List.of(act), base ? Piece.Form.BASE : Piece.Form.FINITE);
            }
        }
    }

    private void form(String form, Act act, Piece.Form kind) {
        Known known = put(form);
        Acts acts = known.verb == null ? new Acts(new ArrayList<>(2), kind) : known.verb;
        acts.acts().add(act);
        known.verb = acts;
    }

    void adjective(String word, String english) {
        for (String form : Forms.adjective(word, language)) {
            Known known = put(form);
            if (known.adjective == null) {
                known.adjective = Piece.small(Part.ADJECTIVE, english);
            }
        }
    }

    void naming(String words) {
        naming.addAll(List.of(words.split(", ", -1)));
    }

    /** Whether a word with a capital behind it is a name. */
    boolean names(String word) {
        return naming.contains(word);
    }

    private Known known(String form) {
        return forms.getOrDefault(form, NOTHING);
    }

    /** Notes what may be a phrase of several words, so that no others are looked up. */
    private Known put(String words) {
        int first = words.indexOf(' ');
        if (first > 0) {
            int count = (int) words.chars().filter(c -> c == ' ').count() + 1;
            longest.merge(words.substring(0, first), count, Math::max);
        }
        return forms.computeIfAbsent(words, any -> new Known());
    }

    /** How many words a listed phrase may have that begins with this one. */
    int longest(String first) {
        return longest.getOrDefault(first, 1);
    }

    @Nullable Piece small(String word) {
        return known(word).small;
    }

    @Nullable Piece noun(String word) {
        return known(word).noun;
    }

    @Nullable Acts verb(String word) {
        return known(word).verb;
    }

    @Nullable Piece adjective(String word) {
        return known(word).adjective;
    }

    /** "Fahrradwerkstatt" is a workshop. */
    @Nullable Piece tail(String compound) {
        for (int from = 2; compound.length() - from >= SHORTEST_TAIL; from++) {
            Piece found = noun(compound.substring(from));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
