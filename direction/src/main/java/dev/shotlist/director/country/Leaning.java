package dev.shotlist.director.country;

import static dev.shotlist.director.country.PortugueseSentence.capitalised;
import static dev.shotlist.director.country.PortugueseSentence.isEnd;
import static dev.shotlist.director.country.PortugueseSentence.lower;

import java.util.List;
import java.util.Set;

/**
 * Where a pronoun stands that leans on its verb: behind it ("mostrou-me"), unless a word before
 * draws it forward ("não me mostrou").
 */
final class Leaning {
    private static final Set<String> LEANING = Set.of("me", "te", "lhe", "lhes");

    /** "Se" is "if" as often, but not behind one of these. */
    private static final Set<String> SUBJECTS = Set.of("ele", "ela", "eles", "elas", "gente");

    private static final String OR_IF = "se";

    private Leaning() {}

    static void set(List<String> parts, Portugal.Words known) {
        boolean drawn = false;
        for (int at = 1; at + 2 < parts.size(); at += 2) {
            boolean leads = at == 1 || isEnd(parts.get(at - 1));
            drawn = !leads && drawn;
            String word = lower(parts, at);
            String verb = parts.get(at + 2);
            boolean leaning =
                    LEANING.contains(word)
                            || (word.equals(OR_IF)
                                    && !leads
                                    && parts.get(at - 1).equals(" ")
                                    && SUBJECTS.contains(lower(parts, at - 2)));
            boolean beside =
                    parts.get(at + 1).equals(" ")
                            && Character.isLowerCase(verb.charAt(0))
                            && !verb.endsWith("r");
            if (leaning && beside && !drawn) {
                boolean capital = Character.isUpperCase(parts.get(at).charAt(0));
                parts.set(at, (capital ? capitalised(verb) : verb) + '-' + word);
                parts.remove(at + 1);
                parts.remove(at + 1);
            }
            drawn |= known.draws().contains(word);
        }
    }
}
