package dev.shotlist.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Technical feasibility follows from the warnings. */
class ConfidenceRatingTest {
    private static Warning warning(String code, Severity severity) {
        return new Warning(code, severity, "/scenes", "Something is wrong.", null, null);
    }

    private static double left(Warning... warnings) {
        return ConfidenceRating.feasible(List.of(warnings));
    }

    @Test
    void worseWarningsCostMore() {
        double note = left(warning("a", Severity.INFO));
        double doubt = left(warning("a", Severity.WARNING));
        double error = left(warning("a", Severity.ERROR));
        assertThat(left()).isGreaterThan(note);
        assertThat(note).isGreaterThan(doubt);
        assertThat(doubt).isGreaterThan(error);
    }

    @Test
    void theSameTroubleAgainCostsLessThanAnother() {
        double twice = left(warning("a", Severity.WARNING), warning("a", Severity.WARNING));
        double two = left(warning("a", Severity.WARNING), warning("b", Severity.WARNING));
        assertThat(twice).isLessThan(left(warning("a", Severity.WARNING))).isGreaterThan(two);
        List<Warning> many =
                new ArrayList<>(Collections.nCopies(40, warning("a", Severity.WARNING)));
        assertThat(ConfidenceRating.feasible(many)).isGreaterThanOrEqualTo(two - 1e-9);
    }

    @Test
    void theOrderDoesNotMatter() {
        Warning one = warning("a", Severity.INFO);
        Warning other = warning("a", Severity.ERROR);
        assertThat(left(one, other)).isEqualTo(left(other, one));
    }
}
