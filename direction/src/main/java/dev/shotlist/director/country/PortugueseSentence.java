package dev.shotlist.director.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Brazilian sentence as it is said in Portugal: other words, "a fazer" for "fazendo", "Dá-me" for
 * "Me dá", and no "você" where the verb says it.
 */
final class PortugueseSentence {
    private static final Set<String> PRONOUNS = Set.of("me", "te", "se", "nos", "lhe", "lhes");

    private static final String YOU = "você";

    /** Asked behind a comma, it is "all right?". */
    private static final String TAG = "está";

    private final Portugal.Words known;
    private final Swapped swapped;

    /**
     * @param brief the words of the brief, which are right wherever they come from
     */
    PortugueseSentence(Portugal.Words known, Set<String> brief) {
        this.known = known;
        swapped = new Swapped(known.words(), brief);
    }

    String of(String text) {
        List<String> parts = new ArrayList<>(Spoken.parts(text));
        swapped.set(parts);
        parts = new ArrayList<>(Spoken.parts(String.join("", parts)));
        tag(parts);
        alone(parts);
        you(parts);
        gerunds(parts);
        Leaning.set(parts, known);
        Owned.set(parts, known);
        return String.join("", parts);
    }

    static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static void tag(List<String> parts) {
        int last = parts.size() - 2;
        if (last > 1
                && parts.get(last).equals(TAG)
                && parts.get(last - 1).startsWith(",")
                && parts.get(last + 1).startsWith("?")) {
            parts.set(last, TAG + " bem");
        }
    }

    private void alone(List<String> parts) {
        for (int at = 1; at + 1 < parts.size(); at += 2) {
            String other = known.alone().get(lower(parts, at));
            boolean begins = at == 1 || isEnd(parts.get(at - 1));
            if (other != null && begins && parts.get(at + 1).startsWith(".")) {
                parts.set(at, capitalised(other));
            }
        }
    }

    /** "Você não." is an answer, and "você não sabe" is "não sabe". */
    private static boolean isAnswer(List<String> parts, int at) {
        boolean goesOn = at + 3 < parts.size() && parts.get(at + 3).equals(" ");
        return lower(parts, at + 2).equals("não") && !goesOn;
    }

    /** "Onde você quer" is "onde quer"; beside "eu" it says who does what. */
    private void you(List<String> parts) {
        if (parts.contains("Eu") || parts.contains("eu")) {
            return;
        }
        for (int at = 1; at + 2 < parts.size(); at += 2) {
            boolean leads = at == 1 || isEnd(parts.get(at - 1));
            String before = leads ? "" : lower(parts, at - 2);
            boolean open = leads || known.before().contains(before);
            boolean verb =
                    parts.get(at + 1).equals(" ")
                            && !isAnswer(parts, at)
                            && !known.kept().contains(lower(parts, at + 2));
            if (lower(parts, at).equals(YOU) && open && verb) {
                String next = parts.get(at + 2);
                parts.set(at, leads ? capitalised(next) : next);
                parts.remove(at + 1);
                parts.remove(at + 1);
            }
        }
    }

    /** "Está chovendo" is "está a chover", and "se fechando" is "a fechar-se". */
    private void gerunds(List<String> parts) {
        for (int at = 3; at < parts.size(); at += 2) {
            boolean sure = known.am().contains(lower(parts, at - 2));
            String infinitive = infinitive(parts.get(at), sure);
            if (infinitive == null || !parts.get(at - 1).equals(" ")) {
                continue;
            }
            String pronoun = lower(parts, at - 2);
            if (PRONOUNS.contains(pronoun)) {
                parts.set(at, infinitive + '-' + pronoun);
                boolean leads = at == 3 || isEnd(parts.get(at - 3));
                parts.set(at - 2, leads ? "A" : "a");
            } else {
                parts.set(at, "a " + infinitive);
            }
        }
    }

    /**
     * @param sure whether a word that may be another one is a gerund here
     */
    private @Nullable String infinitive(String word, boolean sure) {
        if (Character.isUpperCase(word.charAt(0)) || (!sure && known.gerunds().contains(word))) {
            return null;
        }
        for (char vowel : new char[] {'a', 'e', 'i'}) {
            if (word.endsWith(vowel + "ndo")) {
                return word.substring(0, word.length() - 4) + vowel + 'r';
            }
        }
        return null;
    }

    static boolean isEnd(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (ENDS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final String ENDS = ".!?:\u201c\u00bb\u00ab\"";

    static String lower(List<String> parts, int at) {
        return parts.get(at).toLowerCase(Locale.ROOT);
    }
}
