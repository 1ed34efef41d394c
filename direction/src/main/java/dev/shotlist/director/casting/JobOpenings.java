package dev.shotlist.director.casting;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds whom a brief looks for: "need 30 bus drivers", "Koch gesucht". Nurses who need shoes are
 * not.
 */
final class JobOpenings {
    /**
     * As the file has it.
     *
     * @param apart those who are called so are no people in a trade
     * @param before words that stand before those who are sought
     * @param behind words that stand behind them
     */
    record Words(
            Map<Language, List<String>> apart,
            Map<Language, List<String>> before,
            Map<Language, List<String>> behind) {}

    /** So many words say how many are sought and what they are like. */
    private static final int BETWEEN = 4;

    /** "Lifeguards urgently wanted". */
    private static final int AFTER = 2;

    /** In words: "are looking for". */
    private static final int LONGEST = 3;

    private static final String STOP = ".";

    private final SpokenPhrases<Boolean> apart;
    private final SpokenPhrases<Boolean> before;
    private final SpokenPhrases<Boolean> behind;
    private final SpokenPhrases<String> names = new SpokenPhrases<>();

    JobOpenings(Words words) {
        apart = new SpokenPhrases<Boolean>().add(words.apart(), true);
        before = new SpokenPhrases<Boolean>().add(words.before(), true);
        behind = new SpokenPhrases<Boolean>().add(words.behind(), true);
    }

    /**
     * @param named what they are called
     */
    void add(Map<Language, List<String>> named, String id) {
        names.add(named, id);
    }

    /**
     * Ids of those who are looked for, with how many words name them, since "forklift drivers" says
     * more than "drivers".
     */
    Map<String, Integer> in(String text, Language language) {
        List<String> said = words(text);
        Map<String, Integer> sought = new HashMap<>();
        if (apart.stand(said, language)) {
            return sought;
        }
        for (int i = 0; i < said.size(); i++) {
            for (SpokenPhrases.Phrase<String> name : names.at(said, i, language)) {
                int length = name.words().size();
                if (isSought(said, i, i + length, language)) {
                    sought.merge(name.value(), length, Math::max);
                }
            }
        }
        return sought;
    }

    private boolean isSought(List<String> said, int from, int end, Language language) {
        List<String> ahead = said.subList(Math.max(0, from - BETWEEN - LONGEST), from);
        List<String> after = said.subList(end, Math.min(said.size(), end + AFTER + 1));
        return before.stand(tail(ahead), language) || behind.stand(head(after), language);
    }

    private static List<String> tail(List<String> said) {
        return said.subList(said.lastIndexOf(STOP) + 1, said.size());
    }

    private static List<String> head(List<String> said) {
        int stop = said.indexOf(STOP);
        return stop < 0 ? said : said.subList(0, stop);
    }

    /** In lower case; the end of a sentence is a word too. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT) + ' ';
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean inner = (c == '-' || c == '\'') && !word.isEmpty();
            if (Character.isLetterOrDigit(c) || inner) {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (c == '.' || c == '!' || c == '?' || c == '\n') {
                words.add(STOP);
            }
        }
        return words;
    }
}
