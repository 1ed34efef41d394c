package dev.shotlist.translation;

import dev.shotlist.translation.Word.Noun;
import dev.shotlist.translation.Word.Small;
import dev.shotlist.translation.Word.Verb;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each form of one language's words can be, in one place. What is put first stays. */
final class KnownForms {
    private static final class Known {
        private @Nullable Small small;
        private @Nullable Noun noun;
        private @Nullable Noun plural;
        private @Nullable Verb verb;
        private @Nullable Verb further;
        private @Nullable String adjective;
    }

    private static final Known NOTHING = new Known();

    private final Map<String, Known> forms = new HashMap<>();

    /** Of words that begin a phrase, how many words the longest of them has. */
    private final Map<String, Integer> longest = new HashMap<>();

    private Known put(String form) {
        int space = form.indexOf(' ');
        if (space > 0) {
            int words = 2;
            for (int at = form.indexOf(' ', space + 1); at > 0; at = form.indexOf(' ', at + 1)) {
                words++;
            }
            longest.merge(form.substring(0, space), words, Math::max);
        }
        return forms.computeIfAbsent(form, first -> new Known());
    }

    private Known known(String form) {
        return forms.getOrDefault(form, NOTHING);
    }

    void small(String form, Small small) {
        Known known = put(form);
        known.small = known.small == null ? small : known.small;
    }

    void noun(String form, Noun noun) {
        Known known = put(form);
        known.noun = known.noun == null ? noun : known.noun;
    }

    void plural(String form, Noun noun) {
        Known known = put(form);
        known.plural = known.plural == null ? noun : known.plural;
    }

    void verb(String form, Verb verb) {
        Known known = put(form);
        known.verb = known.verb == null ? verb : known.verb;
    }

    /** A verb by a form that may be another's too. */
    void further(String form, Verb verb) {
        Known known = put(form);
        known.further = known.further == null ? verb : known.further;
    }

    void adjective(String form, String english) {
        Known known = put(form);
        known.adjective = known.adjective == null ? english : known.adjective;
    }

    /** How many words a known phrase may have that begins with this one. */
    int longest(String first) {
        return longest.getOrDefault(first, 1);
    }

    boolean isSmall(String form) {
        return known(form).small != null;
    }

    @Nullable Noun noun(String form) {
        Known known = known(form);
        return known.noun == null ? known.plural : known.noun;
    }

    @Nullable Noun plural(String form) {
        return known(form).plural;
    }

    @Nullable Verb verb(String form) {
        return known(form).verb;
    }

    boolean isAdjective(String form) {
        return known(form).adjective != null;
    }

    /**
     * All that a form can be; null where it is not known.
     *
     * @param said the form as it stands in the clause
     */
    @Nullable Word word(String form, String said) {
        Known known = forms.get(form);
        if (known == null) {
            return null;
        }
        Noun noun = known.noun == null ? known.plural : known.noun;
        Verb verb = known.verb == null ? known.further : known.verb;
        return new Word(said, known.small, noun, verb, known.adjective);
    }
}
