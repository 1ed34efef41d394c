package dev.shotlist.translation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shapes of the word lists; translations stand in columns in the order of {@link #COLUMNS}. */
final class TranslationFiles {
    static final List<Language> COLUMNS =
            List.of(Language.ES, Language.FR, Language.DE, Language.PT, Language.IT);

    private TranslationFiles() {}

    /**
     * @param phrases ways to say how, where or when
     * @param mass English nouns of which there is so much and not so many
     */
    record Words(
            String asOf,
            String source,
            String languages,
            List<Nouns> nouns,
            List<Verbs> verbs,
            Map<String, String> adjectives,
            @JsonProperty(required = false) Map<String, String> phrases,
            Set<String> mass) {
        Words {
            phrases = phrases == null ? Map.of() : phrases;
        }
    }

    record Nouns(@JsonProperty(required = false) @Nullable Sort sort, Map<String, String> words) {}

    /**
     * @param hand whether hands do it, to something
     */
    record Verbs(boolean hand, Map<String, String> words) {}

    /**
     * What is a language's own.
     *
     * @param split words that are two: "del" is "de el"
     * @param small by what they do, the English first, with commas between the foreign words
     * @param irregular verbs with their third persons, gerund and participle; "-" where regular
     * @param parting absent where verbs have nothing that parts
     * @param times absent where a user's language tells no hours
     * @param own words of this language alone, before those of the columns
     */
    record Grammar(
            String asOf,
            String source,
            Map<String, String> split,
            Map<Word.Kind, Map<String, String>> small,
            Map<String, String> irregular,
            @JsonProperty(required = false) Parting parting,
            @JsonProperty(required = false) ClockTimes.Times times,
            Own own) {
        Grammar {
            times = times == null ? ClockTimes.Times.NONE : times;
            parting = parting == null ? Parting.NONE : parting;
        }
    }

    /**
     * @param verbs what hands do
     * @param happens what somebody or something does, and no hand
     */
    record Own(
            Map<String, String> nouns,
            Map<String, String> verbs,
            Map<String, String> happens,
            Map<String, String> adjectives) {}

    /** The goods that briefs sell, by trade. */
    record Goods(
            String asOf,
            String source,
            String languages,
            Map<String, Map<String, String>> things) {}

    /** The nouns of what can be seen, as {@code sight} has them. */
    record SeenNouns(String asOf, String source, String languages, List<SeenSection> sections) {}

    record SeenSection(
            Sort sort,
            @JsonProperty(required = false) @Nullable String home,
            Map<String, String> words) {}

    record SeenVerbs(String asOf, String source, String languages, List<SeenActs> sections) {}

    record SeenActs(String doer, Map<String, String> words) {}

    static String[] column(String columns, Language language) {
        String[] all = columns.split("\\|", -1);
        int at = COLUMNS.indexOf(language);
        return at >= all.length ? new String[0] : all[at].strip().split(" *, *", -1);
    }
}
