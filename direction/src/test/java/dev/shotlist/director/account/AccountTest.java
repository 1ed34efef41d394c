package dev.shotlist.director.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A brief that names people, things and troubles of its own is told from these. */
class AccountTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    private static List<String> subjects(String brief) {
        return SHOTLIST.plan(brief).scenes().stream()
                .map(scene -> scene.visual().subject())
                .toList();
    }

    private static String concept(String brief) {
        return String.valueOf(SHOTLIST.plan(brief).creativeDirection().concept());
    }

    private static int first(List<String> subjects, String word) {
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i).contains(word)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void whoIsNamedPlaysWithTheirAgeAndTrade() {
        Plan plan =
                SHOTLIST.plan(
                        "45 second testimonial for Volt Academy, a training centre for adults."
                                + " Nadine, 41, electrician, spent seventeen years at a till in a"
                                + " supermarket. Funny and direct, for Instagram.");

        assertThat(plan.scenes())
                .filteredOn(scene -> scene.visual().subject().contains("Nadine"))
                .hasSizeGreaterThan(3);
        assertThat(plan.creativeDirection().continuity())
                .anySatisfy(one -> assertThat(one.description()).startsWith("woman of forty-one,"));
    }

    @Test
    void whatIsSaidOfOneIsNotSaidOfSeveral() {
        List<String> subjects =
                subjects(
                        "60s brand film for Mossop & Sons, chimney sweeps. Des, 61, still goes up"
                                + " himself; his daughter does the brushes and the bats. Dry, warm,"
                                + " voiceover.");
        assertThat(subjects)
                .filteredOn(one -> one.contains("the brushes") || one.contains("the bats"))
                .isNotEmpty()
                .noneMatch(one -> one.contains(" it ") || one.contains(" its "));
    }

    @Test
    void itsThingsComeInItsOrderBesideTheProduct() {
        List<String> subjects =
                subjects(
                        "Brand film, 60 seconds. Skua Air: one small plane, six islands. We"
                                + " carry the post, the vet, the school football team. Quiet,"
                                + " proud.");

        assertThat(first(subjects, "the vet")).isPositive();
        assertThat(first(subjects, "football team")).isGreaterThan(first(subjects, "the vet"));
    }

    @Test
    void aTroubleOpensThePiece() {
        List<String> subjects =
                subjects(
                        "50 second explainer for Coldwatch, a sensor for pharmacy fridges. Staff"
                                + " still write the temperature on a clipboard. The sensor sits on"
                                + " the shelf of a fridge and needs no router.");

        assertThat(subjects.getFirst()).contains("clipboard");
    }

    @Test
    void nothingIsShownOfAClauseThatTellsOfADeath() {
        List<String> subjects =
                subjects(
                        "40 second testimonial for Northside Allotments. Bill, 82, stopped going"
                                + " out after his wife died. Then he got half a plot, a bag of seed"
                                + " potatoes and a wheelbarrow. Now he has tomato plants.");

        assertThat(subjects).noneMatch(one -> one.contains("wife"));
    }

    @Test
    void aBriefThatNamesLittleKeepsTheIdeaOfItsKind() {
        List<String> subjects = subjects("15 second ad for our rye bread, warm and quiet");

        assertThat(subjects).hasSizeBetween(3, 9).noneMatch(one -> one.contains("{"));
        assertThat(concept("15 second ad for our rye bread, warm and quiet"))
                .doesNotContain("the first picture", "nobody to help", "on the way");
        assertThat(
                        concept(
                                "50 second explainer for Coldwatch, a sensor for pharmacy fridges."
                                        + " The sensor sits on the shelf of a fridge. Staff write"
                                        + " the temperature on a clipboard, and a courier waits at"
                                        + " the door with a cool box. It needs no router."))
                .contains("nobody to help; then come");
    }
}
