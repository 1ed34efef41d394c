package dev.shotlist.sight;

import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shapes of the word lists; translations stand in columns in the order of {@link #COLUMNS}. */
final class LexiconFiles {
    static final List<Language> COLUMNS =
            List.of(Language.ES, Language.FR, Language.DE, Language.PT, Language.IT);

    private LexiconFiles() {}

    record Nouns(String asOf, String source, String languages, List<NounSection> sections) {}

    record NounSection(
            Sort sort,
            @com.fasterxml.jackson.annotation.JsonProperty(required = false)
                    @org.jspecify.annotations.Nullable String home,
            Map<String, String> words) {}

    record Verbs(String asOf, String source, String languages, List<VerbSection> sections) {}

    record VerbSection(Act.Doer doer, Map<String, String> words) {}

    /**
     * @param alone English verbs that have no object: "arrive"
     * @param self verbs of hands that things are seen to do by themselves too
     * @param film words of the six languages that speak of the piece itself and where it runs
     * @param vague verbs that show nothing unless they are done to something
     * @param said English words of talk, which no picture of a scene holds
     * @param opinions English words that speak of the brief, of opinions or of another time, and of
     *     nothing to see
     * @param counted foods and the like of which one can be named: "an egg"
     * @param uncounted things of which there is so much and not so many: "money"
     * @param dated English days and months that are things too where they have no capital
     * @param idioms phrases whose nouns are not to be seen: "old school", "run by"
     * @param naming behind these a word with a capital is a name: "a dog called Biscuit"
     * @param weak nouns that briefs mostly use for something else than what can be seen
     */
    record Words(
            String asOf,
            String source,
            String languages,
            Map<Language, Small> small,
            Map<String, String> adjectives,
            Map<Language, String> idioms,
            Map<Language, String> naming,
            Set<String> weak,
            Set<String> vague,
            Set<String> said,
            Set<String> opinions,
            Set<String> film,
            Set<String> self,
            Set<String> alone,
            Set<String> counted,
            Set<String> uncounted,
            Set<String> dated,
            Set<String> unseen,
            Set<String> surfaces) {}

    /** Small words of a language by what they do, with commas between them. */
    record Small(
            String the,
            String a,
            String his,
            String we,
            String it,
            String they,
            String she,
            String you,
            @org.jspecify.annotations.Nullable String one,
            String relative,
            String and,
            String stop,
            @org.jspecify.annotations.Nullable String during,
            String aux,
            String not,
            String order,
            Map<String, String> prep,
            Map<String, String> adverb) {}
}
