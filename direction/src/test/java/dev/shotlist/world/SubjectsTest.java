package dev.shotlist.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a brief is about that sells nothing. */
class SubjectsTest {
    private final World world = new World(FactFiles.ours());
    private final Kind nothing = world.fallback(Category.OTHER);

    @ParameterizedTest
    @CsvSource({
        "EN, grief, grief",
        "EN, something about grief, grief",
        "DE, ein kurzer Film über Trauer, grief",
        "FR, Spot contre le racisme, racism",
        "IT, Un film sulla libertà, asked_people",
        "ES, Campaña sobre la depresión, depression",
        "PT, um vídeo sobre a solidão, loneliness",
        "EN, Gambling addiction helpline, addiction",
        "DE, Ein Spot gegen Hass im Netz, online_hate",
        "EN, We run a dementia café on Tuesdays, dementia",
        "EN, a spot for a debt helpline, debt_advice",
        "ES, Campaña del ayuntamiento contra el acoso escolar, bullying",
        "DE, Spot: Wasser sparen, water_saving",
        "FR, espérance, hope",
    })
    void isTold(Language language, String brief, String kind) {
        assertThat(told(brief, language)).isEqualTo(kind);
    }

    @Test
    void standsBeforeTheThingThatTheCallNeeds() {
        Kind phone = world.find(Category.CONSUMER_ELECTRONICS, "", null, "", Language.ES);
        Kind told =
                world.subject(
                        phone,
                        "Spot contra la violencia de género, teléfono 016",
                        "teléfono",
                        Language.ES);

        assertThat(told).isNotNull().extracting(Kind::id).isEqualTo("helpline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time tracking app",
                "Hope Street Brewery",
                "friendship bracelets for girls",
                "a film about our freedom socks",
                "a short video about the city",
                "home help for older people",
                "our family centre in Leeds",
            })
    void isNoneWhereTheWordBelongsToAThing(String brief) {
        assertThat(told(brief, Language.EN)).isNull();
    }

    @Test
    void aWordThatOnlyLooksAbstractIsLeftToAKnownKind() {
        Kind known = world.find(Category.EDUCATION, "school", "school", "", Language.EN);
        assertThat(world.subject(known, "a film about gentleness", null, Language.EN)).isNull();
        assertThat(told("a film about gentleness", Language.EN)).isEqualTo("asked_people");
    }

    /** A stand-in is all there is to see of what cannot be seen. */
    @Test
    void neverStandsInFrontOfTheCamera() {
        JsonNode subjects = json("director/subjects.json");
        for (JsonNode subject : subjects.path("subjects")) {
            for (Language language : Language.values()) {
                String word = subject.path("words").path(language.tag()).path(0).asString();
                assertThat(word).isNotBlank();
            }
        }
        for (Category category : Category.values()) {
            String folder = "director/world/" + category.wire();
            for (JsonNode listed : json(folder + ".json").path("kinds")) {
                JsonNode kind = json(folder + '/' + listed.path("id").asString() + ".json");
                if (kind.path("sort").asString("").equals("subject")) {
                    assertThat(kind.path("thing").asString("")).isNotEmpty();
                    assertThat(kind.path("call").asString("")).isNotEqualTo("shop_now");
                }
            }
        }
    }

    private static JsonNode json(String file) {
        return FactFiles.ours().read(file, JsonNode.class);
    }

    private @Nullable String told(String brief, Language language) {
        Kind told = world.subject(nothing, brief, null, language);
        return told == null ? null : told.id();
    }
}
