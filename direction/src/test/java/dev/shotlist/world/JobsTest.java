package dev.shotlist.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a product is hired for is known by what is done with what. */
class JobsTest {
    private static final int LOOK = 14;
    private static final int PERSON = 12;

    private final World world = new World(FactFiles.ours());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|people on a staircase borrow each other's tools|tool_lending",
                "DE|nachbarn verleihen bohrmaschinen untereinander|tool_lending",
                "FR|des voisins se prêtent leur perceuse|tool_lending",
                "ES|recogemos el aceite usado y hacemos jabón|collected_oil",
                "PT|vendemos o peixe do dia aos restaurantes|boat_to_kitchen",
                "IT|ricorda agli anziani di prendere le medicine|medicine_reminder",
                "EN|a small firm that inspects bridges from the air|drone_inspection",
                "EN|we digitise old photos and super 8|memories_saved",
            })
    void isFoundBySaying(Language language, String sentence, String kind) {
        assertThat(job(language, sentence, null))
                .extracting(job -> job.kind().id())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|a cordless drill with two batteries",
                "EN|we lend a hand",
                "DE|die leiter",
                "EN|steam and a queue"
            })
    void needsBothTheDeedAndTheThing(Language language, String sentence) {
        assertThat(job(language, sentence, null)).isNull();
    }

    @Test
    void whatItIsDoneWithIsNotWhatIsSold() {
        String said = "a clip that tells when a houseplant needs water";
        assertThat(job(Language.EN, said, "houseplant"))
                .extracting(World.Job::carried)
                .isEqualTo(true);
        assertThat(job(Language.EN, said, "ribbon"))
                .extracting(World.Job::carried)
                .isEqualTo(false);
    }

    private World.@Nullable Job job(Language language, String sentence, @Nullable String noun) {
        List<String> words = List.of(sentence.toLowerCase(Locale.ROOT).split(" ", -1));
        return world.job(List.of(words), noun, Set.of(), language);
    }

    @Test
    void everyJobIsAFilmThatCanBeShot() {
        Set<String> seen = new HashSet<>();
        // kinds of a category are told of elsewhere too
        List<Kind> own = world.jobs().stream().filter(kind -> kind.words().isEmpty()).toList();
        assertThat(own).isNotEmpty();
        for (Kind kind : own) {
            assertThat(kind.look().split(" ", -1)).as(kind.id()).hasSizeLessThanOrEqualTo(LOOK);
            for (Idea idea : kind.ideas()) {
                assertThat(idea.beats())
                        .as(kind.id())
                        .extracting(Picture::purpose)
                        .contains(Purpose.HOOK, Purpose.PROBLEM, Purpose.PRODUCT_SHOWCASE)
                        .endsWith(Purpose.CTA);
                Person person = idea.person();
                assertThat(person).as(kind.id()).isNotNull();
                assertThat(person == null ? new String[0] : person.look().split(" ", -1))
                        .as(kind.id())
                        .hasSizeLessThanOrEqualTo(PERSON);
                for (Picture beat : idea.beats()) {
                    assertThat(idea.places()).as(beat.subject()).containsKey(beat.place());
                    assertThat(seen.add(beat.subject())).as(beat.subject()).isTrue();
                    Map<Language, String> line = beat.line();
                    if (line != null) {
                        assertThat(line.keySet()).isEqualTo(EnumSet.allOf(Language.class));
                    }
                    assertThat(beat.people() == People.NONE && beat.showsPerson())
                            .as(beat.subject())
                            .isFalse();
                }
            }
        }
    }
}
