package dev.shotlist.director.tale;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Reading;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a brief says that its piece is about, in English: "about the last typewriter repairman". */
record SubjectPhrase(Map<Language, List<String>> leads, Sights sights, Translator translator) {
    private static final Doers NOBODY = new Doers("", "", false);

    /** Behind these an English phrase says more of the thing, and is no part of its name. */
    private static final Set<String> CLOSES =
            Set.of("who", "that", "which", "in", "at", "on", "from", "with", "and", "for", "when");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "my", "our", "your");

    private static final int LONGEST = 5;

    /**
     * A thing that can be seen.
     *
     * @param words with its article
     */
    record Subject(String words, Sort sort) {}

    /** Null where the brief says it of nothing, or of nothing that can be seen. */
    @Nullable Subject in(Reading reading) {
        Language language = reading.language();
        List<String> listed = leads.getOrDefault(language, List.of());
        for (String clause : reading.wanted().split("[.,;:!?()\n\"]", -1)) {
            String lower = ' ' + clause.toLowerCase(Locale.ROOT) + ' ';
            for (String lead : listed) {
                int at = lower.indexOf(' ' + lead + ' ');
                int from = at + lead.length() + 1;
                Subject subject =
                        at < 0 || from > clause.length()
                                ? null
                                : subject(clause.substring(from).strip(), language);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private @Nullable Subject subject(String words, Language language) {
        String english =
                language == Language.EN
                        ? phrase(words)
                        : phrase(translator.sound(words, language, NOBODY).subject());
        int space = english.indexOf(' ');
        boolean article = space > 0 && ARTICLES.contains(english.substring(0, space));
        String bare = article ? english.substring(space + 1) : english;
        Sort sort = bare.isBlank() ? null : sort(bare);
        boolean clean = bare.chars().allMatch(c -> c == ' ' || c == '-' || (c >= 'a' && c <= 'z'));
        if (sort == null || !clean) {
            return null;
        }
        boolean several = EnglishForms.isPlural(bare.substring(bare.lastIndexOf(' ') + 1));
        boolean one = sort == Sort.PLACE || sort == Sort.LARGE || sort == Sort.VEHICLE;
        if (several && one && !article) {
            // of many such places one can be seen
            String single = EnglishForms.singular(bare);
            boolean vowel = "aeiou".indexOf(single.charAt(0)) >= 0;
            return new Subject((vowel ? "an " : "a ") + single, sort);
        }
        return new Subject(article ? english : "the " + bare, sort);
    }

    private @Nullable Sort sort(String bare) {
        Sort known = sights.sortAnywhere(bare);
        // "the last typewriter repairman": no list has every trade
        boolean somebody = bare.endsWith("man") || bare.endsWith("men");
        return known == null && somebody ? Sort.PERSON : known;
    }

    /** The noun phrase that the words begin with. */
    private static String phrase(String words) {
        StringBuilder phrase = new StringBuilder();
        int count = 0;
        for (String word : words.strip().split(" ", -1)) {
            boolean closes = CLOSES.contains(word.toLowerCase(Locale.ROOT)) && count > 0;
            // "the last shepherds of the Vercors"
            boolean name = count > 0 && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (closes || name || count == LONGEST) {
                break;
            }
            phrase.append(count++ == 0 ? "" : " ").append(word);
        }
        return phrase.toString().replaceAll("( (of|the))+$", "");
    }
}
