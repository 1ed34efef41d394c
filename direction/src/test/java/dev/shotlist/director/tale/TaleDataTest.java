package dev.shotlist.director.tale;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Each tale is long enough for a long piece, tells itself in a short one and can be filmed. */
class TaleDataTest {
    private static final TaleIndex INDEX =
            FactFiles.ours().read("director/tales.json", TaleIndex.class);

    private static final int FEWEST_PICTURES = 18;

    /** A piece of a minute has room for so many. */
    private static final int MOST_NEEDED = 18;

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 26;

    static List<TaleIndex.Entry> entries() {
        return INDEX.tales();
    }

    private static Tale tale(TaleIndex.Entry entry) {
        return FactFiles.ours()
                .read("director/tales/" + entry.id() + ".json", TaleFile.class)
                .tale("", entry.anywhere(), entry.fixed());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isAskedForInSixLanguages(TaleIndex.Entry entry) {
        assertThat(entry.about().keySet()).containsAll(EnumSet.allOf(Language.class));
        assertThat(entry.about().values()).noneMatch(List::isEmpty);
        Set<String> ids = new HashSet<>();
        INDEX.tales().forEach(one -> ids.add(one.id()));
        assertThat(ids).containsAll(entry.near()).hasSameSizeAs(INDEX.tales());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isLongEnoughAndTellsItselfInLittleRoom(TaleIndex.Entry entry) {
        Tale tale = tale(entry);
        List<Picture> beats = tale.idea().beats();
        assertThat(beats).hasSizeGreaterThanOrEqualTo(FEWEST_PICTURES);
        long needed = tale.keep().stream().filter(one -> one == 1).count();
        assertThat(needed).isBetween(6L, (long) MOST_NEEDED);
        assertThat(tale.keep().getFirst()).isEqualTo(1);
        assertThat(tale.keep().getLast()).isEqualTo(1);
        boolean hidden = beats.stream().filter(one -> one.people() != People.FACE).count() >= 14;
        assertThat(hidden).as("enough without a face").isTrue();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void picturesCanBeFilmed(TaleIndex.Entry entry) {
        Tale tale = tale(entry);
        Picture before = null;
        for (Picture beat : tale.idea().beats()) {
            int words = beat.subject().split(" ", -1).length;
            assertThat(words).as(beat.subject()).isBetween(FEWEST_WORDS, MOST_WORDS);
            assertThat(tale.idea().places()).containsKey(beat.place());
            if (beat.showsPerson()) {
                assertThat(beat.people()).isIn(People.BACK, People.FACE);
                assertThat(tale.people()).isNotEmpty();
            }
            if (entry.nobody()) {
                assertThat(beat.people()).isEqualTo(People.NONE);
            }
            if (before != null) {
                assertThat(beat.size()).as(beat.subject()).isNotEqualTo(before.size());
                assertThat(beat.move()).as(beat.subject()).isNotEqualTo(before.move());
            }
            before = beat;
        }
        assertThat(tale.idea().beats().getLast().purpose()).isIn(Purpose.OUTRO, Purpose.CTA);
    }

    @Test
    void noPictureAndNoReasonIsWrittenTwice() {
        Set<String> seen = new HashSet<>();
        for (TaleIndex.Entry entry : INDEX.tales()) {
            for (Picture beat : tale(entry).idea().beats()) {
                assertThat(seen.add(beat.subject())).as(beat.subject()).isTrue();
                assertThat(seen.add(String.valueOf(beat.why()))).as(beat.why()).isTrue();
            }
        }
    }
}
