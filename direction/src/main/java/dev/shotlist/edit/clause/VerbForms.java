package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The forms in which verbs of instructions are said: "quitar" as "quítame", "quiten", "quitando".
 * Which endings a language has, and which of them take a pronoun, is in {@code verbs.json}.
 */
final class VerbForms {
    private static final char PRONOUN_MAY = '+';

    private static final char PRONOUN_MUST = '*';

    private final JsonNode lists;

    VerbForms(FactFiles files) {
        lists = files.read("edit/verbs.json", JsonNode.class);
    }

    /** What is done with a form, the kind and the value of its verb. */
    interface Use {
        void form(String words, String kind, String value);
    }

    void each(Use use) {
        JsonNode verbs = lists.path("verbs");
        for (String kind : verbs.propertyNames()) {
            JsonNode values = verbs.path(kind);
            for (String value : values.propertyNames()) {
                JsonNode languages = values.path(value);
                for (String language : languages.propertyNames()) {
                    for (String verb : list(languages.path(language))) {
                        of(verb, language).forEach(form -> use.form(form, kind, value));
                    }
                }
            }
        }
    }

    private static List<String> list(JsonNode words) {
        return List.of(words.asString("").split(", ", -1));
    }

    /** All forms of a verb in its dictionary form; "=pon" stands for itself. */
    private List<String> of(String verb, String language) {
        JsonNode endings = lists.path("endings").path(language);
        if (verb.startsWith("=")) {
            List<String> forms = new ArrayList<>();
            add(verb.substring(1), endings.path("=").asString(""), language, forms);
            return forms;
        }
        int bar = verb.indexOf('|');
        String particle = bar < 0 ? "" : verb.substring(0, bar);
        String bare = verb.substring(bar + 1);
        List<String> forms = new ArrayList<>();
        for (String infinitive : endings.propertyNames()) {
            if (bare.endsWith(infinitive)) {
                String stem = bare.substring(0, bare.length() - infinitive.length());
                for (String ending : list(endings.path(infinitive))) {
                    add(stem, ending, language, forms);
                }
                break;
            }
        }
        return particle.isEmpty() ? forms : apart(forms, particle, bare);
    }

    private void add(String stem, String ending, String language, List<String> forms) {
        char last = ending.isEmpty() ? ' ' : ending.charAt(ending.length() - 1);
        boolean pronoun = last == PRONOUN_MAY || last == PRONOUN_MUST;
        String bare = pronoun ? ending.substring(0, ending.length() - 1) : ending;
        String form = spelled(stem, bare, language) + bare;
        if (last != PRONOUN_MUST) {
            forms.add(form);
        }
        if (pronoun) {
            list(lists.path("pronouns").path(language)).forEach(one -> forms.add(form + one));
        }
    }

    /** "busc" becomes "busqu" before an e, "allung" becomes "allungh" before an i. */
    private String spelled(String stem, String ending, String language) {
        boolean e = ending.startsWith("e");
        boolean i = ending.startsWith("i");
        String rules =
                e || i ? lists.path(e ? "before_e" : "before_i").path(language).asString("") : "";
        for (String rule : rules.isEmpty() ? List.<String>of() : List.of(rules.split(", ", -1))) {
            String[] turn = rule.split(">", -1);
            if (stem.endsWith(turn[0])) {
                return stem.substring(0, stem.length() - turn[0].length()) + turn[1];
            }
        }
        return stem;
    }

    /** "schmeiß ... raus" and "rausschmeißen". */
    private static List<String> apart(List<String> forms, String particle, String infinitive) {
        List<String> apart =
                new ArrayList<>(List.of(particle + infinitive, particle + "zu" + infinitive));
        forms.forEach(form -> apart.add(form + " ... " + particle));
        return apart;
    }
}
