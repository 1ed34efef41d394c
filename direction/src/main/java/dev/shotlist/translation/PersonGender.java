package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a person whose English word says nothing of it is a woman or a man: "une boulangère" has
 * her apron, "der Bäcker" his.
 */
final class PersonGender {
    /** Their grammar says nothing of them. */
    private static final Set<String> EITHER =
            Set.of("person", "child", "baby", "guest", "member", "star", "victim", "toddler");

    private static final Set<String> HERS =
            Set.of("une", "la", "cette", "una", "uma", "esta", "eine");

    private static final Set<String> HIS =
            Set.of("un", "le", "ce", "el", "um", "uno", "il", "lo", "este", "ein", "der");

    private PersonGender() {}

    static String whose(NounPhrase person, List<Word> words, Language language) {
        String head = person.head().substring(person.head().lastIndexOf(' ') + 1);
        if (EITHER.contains(head)) {
            return "their";
        }
        int end = Math.min(person.end(), words.size());
        for (Word word : words.subList(0, end)) {
            boolean german = language == Language.DE;
            if (german && word.noun() != null && word.said().endsWith("in") && word.isCapital()) {
                return "her";
            }
        }
        for (Word word : words.subList(0, end)) {
            String said = word.said().toLowerCase(Locale.ROOT);
            if (HERS.contains(said)) {
                return "her";
            }
            if (HIS.contains(said)) {
                return "his";
            }
        }
        return "their";
    }
}
