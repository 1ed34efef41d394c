package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How often plans of different products share a picture or a line, and whether one repeats itself.
 */
class SamenessTest {
    private static final int BRIEFS = 1000;
    private static final Shotlist SHOTLIST = Assembly.builtIn();

    /** Subjects and lines of the words that no brief demands, by the product they stand for. */
    private record Count(int all, int shared) {
        double share() {
            return all == 0 ? 0 : shared / (double) all;
        }
    }

    @Test
    void differentProductsGetDifferentPictures() {
        Map<String, Set<String>> subjects = new HashMap<>();
        Map<String, Set<String>> lines = new HashMap<>();
        for (int i = 0; i < BRIEFS; i++) {
            Plan plan = SHOTLIST.plan(GeneratedBriefs.brief(i));
            String product = plan.creativeDirection().product().name().toLowerCase(Locale.ROOT);
            for (Scene scene : plan.scenes()) {
                add(subjects, scene.visual().subject(), product);
            }
            for (Overlay overlay : plan.creativeDirection().textStrategy().overlays()) {
                if (!demanded(plan, overlay.text())) {
                    add(lines, overlay.text(), product);
                }
            }
            repeatsNothing(plan);
        }
        Count subject = count(subjects);
        Count line = count(lines);
        System.out.printf(
                Locale.ROOT,
                "sameness over %d briefs: subjects %d, shared by different products %d (%.1f%%);"
                        + " lines %d, shared %d (%.1f%%)%n",
                BRIEFS,
                subject.all(),
                subject.shared(),
                100 * subject.share(),
                line.all(),
                line.shared(),
                100 * line.share());
        assertThat(subject.share()).isLessThan(MOST_SHARED);
        assertThat(line.share()).isLessThan(MOST_SHARED);
    }

    /** What was reached when this was written, with a little room; it may only go down. */
    private static final double MOST_SHARED = 0.5;

    private static void add(Map<String, Set<String>> to, String words, String product) {
        to.computeIfAbsent(words.toLowerCase(Locale.ROOT), key -> new HashSet<>()).add(product);
    }

    private static Count count(Map<String, Set<String>> words) {
        int shared = (int) words.values().stream().filter(products -> products.size() > 1).count();
        return new Count(words.size(), shared);
    }

    private static boolean demanded(Plan plan, String text) {
        var direction = plan.creativeDirection();
        boolean call = direction.cta() != null && direction.cta().text().equals(text);
        var constraints = direction.constraints();
        return call || (constraints != null && constraints.mustSay().contains(text));
    }

    private static void repeatsNothing(Plan plan) {
        List<String> subjects =
                plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
        assertThat(subjects).as(plan.metadata().text()).doesNotHaveDuplicates();
        List<String> voice =
                plan.scenes().stream()
                        .map(scene -> scene.audio().voiceoverText())
                        .filter(line -> line != null)
                        .toList();
        assertThat(voice).as(plan.metadata().text()).doesNotHaveDuplicates();
    }
}
