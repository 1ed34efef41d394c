package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Noun;
import dev.shotlist.translation.Word.Verb;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** German nouns that are made of two: "Lederschürze" is a leather apron. */
final class Compounds {
    private static final int SHORTEST_TAIL = 3;
    private static final int SHORTEST_HEAD = 2;

    /** What may stand between the two. */
    private static final String[] LINKS = {"", "s", "n", "en", "e", "es", "er"};

    private final WordTable table;

    Compounds(WordTable table) {
        this.table = table;
    }

    /** The whole in English, or its tail alone where the head is not known; null for neither. */
    @Nullable Noun noun(String said) {
        if (table.language() != Language.DE || said.isEmpty() || said.indexOf(' ') >= 0) {
            return null;
        }
        String word = said.toLowerCase(Locale.ROOT).replace("-", "");
        Noun tail = null;
        for (int at = SHORTEST_HEAD; word.length() - at >= SHORTEST_TAIL; at++) {
            Noun behind = table.noun(word.substring(at));
            if (behind == null) {
                continue;
            }
            String before = english(word.substring(0, at));
            if (before != null) {
                return new Noun(
                        before + " " + behind.english(),
                        behind.plural(),
                        behind.sort(),
                        behind.mass());
            }
            boolean long5 = word.length() - at > SHORTEST_TAIL + 1;
            // "automatisch" is no table: what has no capital may be no noun at all
            boolean noun = Character.isUpperCase(said.charAt(0));
            tail = tail == null && long5 && noun ? behind : tail;
        }
        return tail;
    }

    private @Nullable String english(String head) {
        for (String link : LINKS) {
            if (!head.endsWith(link) || head.length() - link.length() < SHORTEST_HEAD) {
                continue;
            }
            String stem = head.substring(0, head.length() - link.length());
            Noun noun = table.noun(stem);
            noun = noun == null && link.isEmpty() ? table.noun(stem + "e") : noun;
            if (noun != null && noun.english().indexOf(' ') < 0) {
                return noun.english();
            }
            Word word = table.word(stem);
            if (word != null && word.adjective() != null) {
                return word.adjective();
            }
            Verb verb = table.verb(stem + "en");
            if (verb != null
                    && verb.form() == Word.Form.INFINITIVE
                    && verb.english().indexOf(' ') < 0) {
                return EnglishForms.gerund(verb.english());
            }
        }
        return null;
    }
}
