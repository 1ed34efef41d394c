package dev.shotlist.director.casting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An idea is told to the people that the brief names, and to no adjective. */
class AddresseesTest {
    private static final Idea NURSE =
            new Idea(
                    "ward",
                    List.of("calm"),
                    null,
                    List.of("family", "young driver"),
                    new Concept("a small firm's owner", "", "", "", ""),
                    new Person("night nurse of fifty, tall", "a nurse", "she"),
                    Map.of("a", "a ward"),
                    "night",
                    "any",
                    List.of(),
                    null);

    private static final Idea MOTHER =
            new Idea(
                    "kitchen",
                    List.of("calm"),
                    null,
                    List.of("mother"),
                    new Concept("somebody tired", "", "", "", ""),
                    null,
                    Map.of("a", "a kitchen"),
                    "night",
                    "any",
                    List.of(),
                    null);

    private static boolean meets(String audience) {
        return new Addressees(audience).meets(NURSE);
    }

    @Test
    void meetsItsOwnPerson() {
        assertThat(meets("nurses coming off shift")).isTrue();
        assertThat(meets("women over fifty")).isTrue();
    }

    @Test
    void mumsAreMothers() {
        assertThat(new Addressees("tired mums").meets(MOTHER)).isTrue();
        assertThat(new Addressees("tired dads").meets(MOTHER)).isFalse();
    }

    @Test
    void meetsWhomItSaysItIsFor() {
        assertThat(meets("families")).isTrue();
        assertThat(meets("young drivers with a first car")).isTrue();
        assertThat(meets("drivers")).isFalse();
    }

    @Test
    void anAdjectiveIsNobody() {
        assertThat(meets("small teams")).isFalse();
        assertThat(meets("tall students")).isFalse();
    }

    @Test
    void aBriefWithoutAnAudienceMeetsNobody() {
        assertThat(new Addressees(null).meets(NURSE)).isFalse();
    }
}
