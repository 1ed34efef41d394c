package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.dialect.BodySchemas;
import dev.shotlist.fitting.Fit;
import dev.shotlist.generator.ClipLengths;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.LengthLimit;
import dev.shotlist.generator.PriceProgram;
import dev.shotlist.plan.Clip;
import dev.shotlist.plan.ClipSound;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What must hold of clips, told from the catalogue alone and not from how they are made. */
final class FitRules {
    private static final BigDecimal WHOLE_SECOND = BigDecimal.ONE;

    private final GeneratorCatalogue catalogue;
    private final CreativeDirection direction;
    private final Set<String> met;

    /**
     * @param met takes down which cases came up, so that a run can show that it held for them
     */
    FitRules(GeneratorCatalogue catalogue, CreativeDirection direction, Set<String> met) {
        this.catalogue = catalogue;
        this.direction = direction;
        this.met = met;
    }

    /**
     * @return list price of one take of everything; NaN where a price is not known
     */
    double check(List<Scene> before, Fit fit) {
        assertThat(fit.scenes()).hasSameSizeAs(before);
        double usd = 0;
        for (int i = 0; i < before.size(); i++) {
            Scene scene = fit.scenes().get(i);
            assertThat(scene.id()).isEqualTo(before.get(i).id());
            assertThat(scene.startTime()).isEqualTo(before.get(i).startTime());
            assertThat(scene.duration()).isEqualTo(before.get(i).duration());
            if (scene.source() != null && scene.source() != SceneSource.GENERATE) {
                assertThat(scene.clips()).isNull();
                continue;
            }
            long used = 0;
            StringBuilder said = new StringBuilder();
            for (Clip clip : Objects.requireNonNull(scene.clips())) {
                said.append(clip.prompt()).append('\n');
                used += clip.out().millis() - clip.in().millis();
                usd += clip(scene, clip);
            }
            line(scene, said.toString());
            assertThat(used)
                    .as("the parts cover " + scene.id())
                    .isEqualTo(scene.duration().millis());
        }
        return usd;
    }

    /** A line that somebody in the picture speaks is asked for once, whole, where sound is. */
    private static void line(Scene scene, String prompts) {
        boolean heard =
                Objects.requireNonNull(scene.clips()).stream()
                        .allMatch(clip -> clip.sound() == ClipSound.USED);
        if (heard && scene.audio().voiceoverText() != null) {
            for (String word : scene.audio().voiceoverText().split(" ", -1)) {
                assertThat(prompts).contains(word);
            }
        }
    }

    private double clip(Scene scene, Clip clip) {
        Generator generator = Objects.requireNonNull(catalogue.find(clip.model()));
        assertThat(clip.out()).isLessThanOrEqualTo(clip.renderDuration());
        assertThat(made(lengths(generator, clip), seconds(clip)))
                .as(generator.id() + " makes " + clip.renderDuration() + " s")
                .isTrue();
        met.add("model " + clip.model());
        met.add("sound " + clip.sound());
        words(scene, clip, generator);
        pictures(clip, generator);
        body(clip, generator);
        if (!generator.aspectRatios().isEmpty()) {
            assertThat(generator.aspectRatios()).contains(clip.aspectRatio());
        }
        boolean fits =
                Objects.requireNonNull(clip.aspectRatio())
                        .isSameAs(direction.technicalSpecs().aspectRatio());
        assertThat(clip.crop() == null).isEqualTo(fits);
        met.add(fits ? "as it is" : "cropped");
        return price(clip, generator);
    }

    private static void body(Clip clip, Generator generator) {
        if (clip.request() != null) {
            boolean starts = clip.firstFrame() != null || Boolean.TRUE.equals(clip.continues());
            boolean refers = !clip.references().isEmpty();
            assertThat(BodySchemas.errors(generator, starts, refers, clip.request()))
                    .as("%s", clip.request())
                    .isEmpty();
        }
    }

    private static BigDecimal seconds(Clip clip) {
        return BigDecimal.valueOf(clip.renderDuration().millis(), 3);
    }

    /** The lengths that hold for such a clip, by the conditions that the catalogue names. */
    private static List<ClipLengths> lengths(Generator generator, Clip clip) {
        List<ClipLengths> all = new ArrayList<>(List.of(generator.durations()));
        boolean framed = clip.firstFrame() != null || clip.lastFrame() != null;
        for (LengthLimit limit : generator.limits()) {
            boolean sized =
                    limit.resolution() == null
                            || limit.resolution().name().equals(clip.resolution());
            boolean referred =
                    !Boolean.TRUE.equals(limit.references()) || !clip.references().isEmpty();
            boolean started =
                    !Boolean.TRUE.equals(limit.frames())
                            || framed
                            || Boolean.TRUE.equals(clip.continues());
            if (sized && referred && started) {
                all.add(limit.durations());
            }
        }
        return all;
    }

    private static boolean made(List<ClipLengths> all, BigDecimal seconds) {
        return all.stream().allMatch(one -> made(one, seconds));
    }

    private static boolean made(ClipLengths lengths, BigDecimal seconds) {
        if (lengths.values() != null) {
            return lengths.values().stream().anyMatch(one -> one.compareTo(seconds) == 0);
        }
        BigDecimal min = Objects.requireNonNull(lengths.min());
        BigDecimal step = lengths.step() == null ? WHOLE_SECOND : lengths.step();
        return seconds.compareTo(min) >= 0
                && seconds.compareTo(Objects.requireNonNull(lengths.max())) <= 0
                && seconds.subtract(min).remainder(step).signum() == 0;
    }

    private void words(Scene scene, Clip clip, Generator generator) {
        String prompt = clip.prompt();
        if (generator.maxPromptChars() != null) {
            assertThat(prompt.length()).isLessThanOrEqualTo(generator.maxPromptChars());
        }
        assertThat(prompt).contains(direction.visualDirection().styleAnchor());
        for (Continuity recurring : direction.continuity()) {
            if (scene.visual().shows().contains(recurring.id())) {
                assertThat(prompt).contains(recurring.description());
            }
        }
        String lower = prompt.toLowerCase(Locale.ROOT);
        for (String lettering :
                new String[] {"caption", "subtitle", "watermark", "on-screen text"}) {
            assertThat(lower).as(prompt).doesNotContain(lettering);
        }
        assertThat(clip.negativePrompt() != null).isEqualTo(generator.negativePrompt());
    }

    private void pictures(Clip clip, Generator generator) {
        boolean framed = clip.firstFrame() != null || clip.lastFrame() != null;
        boolean starts = framed || Boolean.TRUE.equals(clip.continues());
        assertThat(starts && !clip.references().isEmpty()).isFalse();
        int most = generator.referenceImagesMax() == null ? 0 : generator.referenceImagesMax();
        assertThat(clip.references().size()).isLessThanOrEqualTo(most);
        met.add(framed ? "frame" : Boolean.TRUE.equals(clip.continues()) ? "continues" : "words");
        met.add(clip.references().isEmpty() ? "words" : "references");
        if (starts) {
            assertThat(generator.takesFirstFrame()).isTrue();
        }
    }

    /** One of the catalogue's programs has this price for this clip. */
    private static double price(Clip clip, Generator generator) {
        if (clip.usd() == null) {
            return Double.NaN;
        }
        double usd = clip.usd();
        boolean known =
                generator.prices().stream()
                        .filter(one ->
                                one.resolution() == null
                                        || one.resolution().name().equals(clip.resolution()))
                        .anyMatch(one -> Math.abs(price(one, clip) - usd) < 1e-6);
        assertThat(known).as(generator.id() + " costs " + usd + " for " + clip).isTrue();
        return usd;
    }

    private static double price(PriceProgram program, Clip clip) {
        double seconds = clip.renderDuration().value();
        return switch (program.unit()) {
            case SECOND -> program.usd().doubleValue() * seconds;
            case CLIP ->
                    program.seconds() != null && program.seconds().doubleValue() == seconds
                            ? program.usd().doubleValue()
                            : Double.NaN;
            case THOUSAND_TOKENS -> {
                double height =
                        Objects.requireNonNull(clip.resolution()).equals("4k")
                                ? 2160
                                : height(clip);
                double width = Math.round(height * 16 / 9 / 2) * 2;
                double tokens =
                        width
                                * height
                                * seconds
                                * Objects.requireNonNull(program.tokensFps())
                                / 1024;
                yield program.usd().doubleValue() * tokens / 1000;
            }
        };
    }

    private static double height(Clip clip) {
        String name = Objects.requireNonNull(clip.resolution());
        return Double.parseDouble(name.substring(0, name.length() - 1));
    }

    static void addsUp(double clips, double total) {
        if (!Double.isNaN(clips)) {
            assertThat(total).isCloseTo(clips, within(1e-4));
        }
    }
}
