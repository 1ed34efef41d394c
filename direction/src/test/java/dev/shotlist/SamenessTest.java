package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often plans of different products share a picture or a line, and whether one repeats itself.
 * What a brief is about is taken from the generator, so that a misread name is no other product;
 * lines that the brief demands and lines that are only a name are left out.
 */
class SamenessTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** It may only go down. What is shared shows people whom two briefs ask for. */
    private static final double MOST_SUBJECTS = 0.006;

    /** What is shared is said by witnesses of whom nothing is known. */
    private static final double MOST_LINES = 0.008;

    /** Different texts, and those of them that more than one product has. */
    private record Count(int all, int shared) {
        static Count of(Map<String, Set<String>> words) {
            long shared = words.values().stream().filter(products -> products.size() > 1).count();
            return new Count(words.size(), (int) shared);
        }

        double share() {
            return all == 0 ? 0 : shared / (double) all;
        }
    }

    @Test
    void differentProductsGetDifferentPictures() {
        compare(250, plan -> true, MOST_SUBJECTS);
    }

    @Tag("long")
    @Test
    void differentProductsGetDifferentPicturesOverAThousandBriefs() {
        compare(1000, plan -> !isSong(plan), MOST_SUBJECTS);
    }

    private static void compare(int briefs, Predicate<Plan> counts, double most) {
        Map<String, Set<String>> subjects = new HashMap<>();
        Map<String, Set<String>> lines = new HashMap<>();
        for (int i = 0; i < briefs; i++) {
            Plan plan = SHOTLIST.plan(GeneratedBriefs.brief(i));
            if (!counts.test(plan)) {
                continue;
            }
            String product = GeneratedBriefs.product(i);
            for (Scene scene : plan.scenes()) {
                add(subjects, scene.visual().subject(), product);
            }
            for (Overlay overlay : plan.creativeDirection().textStrategy().overlays()) {
                if (!demanded(plan, overlay.text()) && !isName(plan, overlay.text())) {
                    add(lines, overlay.text(), product);
                }
            }
            repeatsNothing(plan);
        }
        Count subject = Count.of(subjects);
        Count line = Count.of(lines);
        System.out.printf(
                Locale.ROOT,
                "sameness over %d briefs: subjects %d, shared by different products %d (%.2f%%);"
                        + " lines %d, shared %d (%.2f%%)%n",
                briefs,
                subject.all(),
                subject.shared(),
                100 * subject.share(),
                line.all(),
                line.shared(),
                100 * line.share());
        assertThat(subject.share()).as(shared(subjects)).isLessThan(most);
        assertThat(line.share()).as(shared(lines)).isLessThan(MOST_LINES);
    }

    /** A song's film tells what the song is about, and the generator's songs are about nothing. */
    private static boolean isSong(Plan plan) {
        return plan.creativeDirection().technicalSpecs().format() == Format.MUSIC_VIDEO;
    }

    private static String shared(Map<String, Set<String>> words) {
        return words.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(Object::toString)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static void add(Map<String, Set<String>> to, String words, String product) {
        to.computeIfAbsent(words.toLowerCase(Locale.ROOT), key -> new HashSet<>()).add(product);
    }

    private static boolean demanded(Plan plan, String text) {
        CreativeDirection direction = plan.creativeDirection();
        boolean call = direction.cta() != null && direction.cta().text().equals(text);
        var constraints = direction.constraints();
        return call || (constraints != null && constraints.mustSay().contains(text));
    }

    private static boolean isName(Plan plan, String text) {
        var product = plan.creativeDirection().product();
        return text.equals(product.name()) || text.equals(product.brand());
    }

    /** No picture twice, no sentence said twice, none read twice. */
    private static void repeatsNothing(Plan plan) {
        String brief = plan.metadata().text();
        assertThat(plan.scenes())
                .as(brief)
                .extracting(scene -> scene.visual().subject())
                .doesNotHaveDuplicates();
        List<String> said =
                plan.scenes().stream()
                        .map(scene -> scene.audio().voiceoverText())
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(said).as(brief).doesNotHaveDuplicates();
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .as(brief)
                .extracting(Overlay::text)
                .doesNotHaveDuplicates();
    }
}
