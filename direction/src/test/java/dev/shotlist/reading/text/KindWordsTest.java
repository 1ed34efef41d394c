package dev.shotlist.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class KindWordsTest {
    /** What the reader knows as a thing because a kind is named by it is still named by it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordNamesAKindOfTheWorld(Language language) {
        Set<String> named = new HashSet<>();
        for (Category category : Category.values()) {
            String file = "director/world/" + category.wire() + ".json";
            for (JsonNode kind : FactFiles.ours().read(file, JsonNode.class).path("kinds")) {
                for (JsonNode word : kind.path("words").path(language.tag())) {
                    named.add(word.asString().toLowerCase(Locale.ROOT));
                }
            }
        }
        Set<String> read = new HashSet<>();
        WordFile.each(
                "kinds-" + language.tag() + ".json",
                (section, trade, words) -> WordFile.split(words, read::add));

        assertThat(read).hasSizeGreaterThan(1000);
        assertThat(named).containsAll(read);
    }
}
