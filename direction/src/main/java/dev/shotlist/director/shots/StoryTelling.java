package dev.shotlist.director.shots;

import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How clients tell what happens.
 *
 * @param joints by language, words before which another thing happens
 * @param leads by language, what brings a story or its next moment in
 * @param relatives by language, words between somebody and what they do
 * @param makers by language, words of what is said to the makers
 * @param determiners English words that a noun follows
 * @param pronouns English words that stand for somebody
 * @param several those after which a verb has no ending
 * @param adverbs English words between somebody and what they do
 * @param been English verbs that are short or have no ending
 * @param asks by language, words with which what is explained begins
 * @param states by language, verbs that say how something is
 * @param appeals by language, words with which a cause asks people to do otherwise
 * @param called words of all languages before somebody's name
 * @param places English words behind which no verb stands
 */
record StoryTelling(
        String asOf,
        String source,
        Map<Language, Set<String>> joints,
        Map<Language, List<String>> leads,
        Map<Language, Set<String>> relatives,
        Map<Language, Set<String>> makers,
        Set<String> determiners,
        Set<String> pronouns,
        Set<String> several,
        Set<String> adverbs,
        Set<String> been,
        Set<String> places,
        Map<Language, Set<String>> asks,
        Map<Language, Set<String>> states,
        Set<String> called,
        Map<Language, List<String>> appeals) {
    boolean appeals(String text, Language language) {
        String lower = text.toLowerCase(Locale.ROOT);
        return appeals.getOrDefault(language, List.of()).stream().anyMatch(lower::contains);
    }

    boolean leadsIn(String word) {
        return leads.getOrDefault(Language.EN, List.of()).contains(word);
    }
}
