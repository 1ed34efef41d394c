package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.director.story.StoryElement;
import dev.shotlist.director.story.StoryFile;
import dev.shotlist.director.story.StoryPicture;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of what briefs may name hold what the director needs of them. */
class StoryDataTest {
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 24;

    private record Elements(String asOf, String source, List<StoryElement> elements) {}

    static List<String> subjects() {
        return StoryFile.SUBJECTS;
    }

    private static List<StoryElement> elements(String subject) {
        String name = "director/story/" + subject + ".json";
        return FactFiles.ours().read(name, Elements.class).elements();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void wordsAreThereInSixLanguagesAndShortEnoughToBeFound(String subject) {
        for (StoryElement one : elements(subject)) {
            assertThat(one.words().keySet())
                    .as(one.id())
                    .containsAll(EnumSet.allOf(Language.class));
            one.words().values().stream()
                    .flatMap(List::stream)
                    .forEach(word ->
                            assertThat(word.split(" ", -1).length)
                                    .as(one.id() + ": " + word)
                                    .isLessThanOrEqualTo(StoryFile.LONGEST));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void picturesCanBeFilmed(String subject) {
        for (StoryElement one : elements(subject)) {
            for (StoryPicture picture : one.own()) {
                int words = picture.subject().split(" ", -1).length;
                assertThat(words).as(picture.subject()).isBetween(FEWEST_WORDS, MOST_WORDS);
                if (picture.subject().contains(Picture.PERSON)) {
                    assertThat(picture.people()).as(picture.subject()).isNotEqualTo(People.NONE);
                }
            }
        }
    }

    @Test
    void noPictureIsToldTwice() {
        Set<String> seen = new HashSet<>();
        for (String subject : StoryFile.SUBJECTS) {
            for (StoryElement one : elements(subject)) {
                one.own().forEach(picture -> assertThat(seen.add(picture.subject())).isTrue());
            }
        }
    }

    @Test
    void aFeatureHasALineAndPicturesOfUse() {
        Set<Purpose> use = EnumSet.of(Purpose.PRODUCT_SHOWCASE, Purpose.BENEFIT, Purpose.PROOF);
        for (StoryElement one : elements("features")) {
            assertThat(one.line()).as(one.id()).hasSize(Language.values().length);
            assertThat(one.own()).as(one.id()).hasSizeBetween(2, 4);
            assertThat(one.own()).extracting(StoryPicture::purpose).allMatch(use::contains);
        }
    }
}
