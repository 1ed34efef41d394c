package dev.shotlist.fitting;

import dev.shotlist.brief.Options;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.Need;
import dev.shotlist.generator.Offer;
import dev.shotlist.generator.PictureUse;
import dev.shotlist.generator.PriceProgram;
import dev.shotlist.generator.Sound;
import dev.shotlist.plan.Clip;
import dev.shotlist.plan.Constraints;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Crop;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What gave way when scenes were fitted: one warning for each kind and generator. */
final class FitReport {
    /** A crop that keeps less than this changes what the shot is of; our own choice. */
    private static final double HARSH_CROP = 0.6;

    private final GeneratorCatalogue catalogue;
    private final CreativeDirection direction;
    private final LocalDate day;
    private final Findings findings = new Findings();
    private final List<Warning> more = new ArrayList<>();

    private BigDecimal finished = BigDecimal.ZERO;

    FitReport(GeneratorCatalogue catalogue, CreativeDirection direction, LocalDate day) {
        this.catalogue = catalogue;
        this.direction = direction;
        this.day = day;
    }

    /** The cheapest finished clips would cost so much, but drafts are taken. */
    void draftsInsteadOf(BigDecimal usd) {
        finished = usd;
    }

    /** Nothing in the catalogue makes the scene at a known price. */
    void unmade(Scene scene) {
        more.add(
                new Warning(
                        "no_generator",
                        Severity.ERROR,
                        "/scenes/" + (scene.sceneNumber() - 1),
                        "No generator with a known price makes scene " + scene.sceneNumber() + ".",
                        "Name a model, or film the scene.",
                        null));
    }

    void add(int index, FittedScene fitted, Need need, boolean shortened) {
        Generator generator = fitted.offer().generator();
        List<Clip> clips = Objects.requireNonNull(fitted.scene().clips());
        crop(index, generator, clips.getFirst().crop());
        if (generator.startsFromPicturesOnly() && !need.picture()) {
            findings.add(
                    "picture_needed",
                    Severity.ERROR,
                    index,
                    generator,
                    "makes films from pictures only, and there is none to start from",
                    "Give a picture with the role product or character, or take another model.");
        }
        if (need.speech() && generator.audio() == Sound.NONE) {
            findings.add(
                    "generator_silent",
                    Severity.WARNING,
                    index,
                    generator,
                    "makes no sound, but somebody speaks in the picture",
                    "Dub the line and match the lips afterwards, or take a model with sound.");
        }
        if (clips.size() > 1 && !generator.takesFirstFrame()) {
            findings.add(
                    "scene_cut_inside",
                    Severity.INFO,
                    index,
                    generator,
                    "makes no clip as long as the scene and starts none from a frame, so the clips"
                            + " join with a visible cut",
                    "Shorten the scene to " + generator.durations().longest() + " s.");
        }
        if (shortened) {
            findings.add(
                    "prompt_shortened",
                    Severity.INFO,
                    index,
                    generator,
                    "takes " + generator.maxPromptChars() + " characters, so details were left out",
                    null);
        }
        frameRate(index, generator);
        refused(index, generator, need);
        forbidden(index, generator);
        price(index, generator, fitted.offer());
    }

    private void crop(int index, Generator generator, @Nullable Crop crop) {
        if (crop == null) {
            return;
        }
        findings.add(
                "ratio_cropped",
                crop.keeps() < HARSH_CROP ? Severity.WARNING : Severity.INFO,
                index,
                generator,
                String.format(
                        Locale.ROOT,
                        "makes no %s: clips come as %s and lose %.0f%% at %s",
                        crop.to(),
                        crop.from(),
                        100 * (1 - crop.keeps()),
                        crop.cut() == Crop.Side.LEFT_AND_RIGHT
                                ? "the left and right"
                                : "the top and bottom"),
                "Keep what matters in the middle, or take a model that makes " + crop.to() + ".");
    }

    private void frameRate(int index, Generator generator) {
        double wanted = direction.technicalSpecs().fps();
        if (generator.fps() != null && generator.fps() != wanted) {
            findings.add(
                    "frame_rate_differs",
                    Severity.INFO,
                    index,
                    generator,
                    String.format(
                            Locale.ROOT,
                            "makes %.0f frames a second, the piece has %.0f",
                            generator.fps(),
                            wanted),
                    "Convert the clips before they are cut, not after.");
        }
    }

    private void refused(int index, Generator generator, Need need) {
        String filter = generator.inputFilter();
        if (filter != null && PictureUse.of(generator, need) != PictureUse.NONE) {
            findings.add(
                    "reference_may_be_refused",
                    Severity.WARNING,
                    index,
                    generator,
                    filter,
                    "Check the reference pictures for faces.");
        }
    }

    private void forbidden(int index, Generator generator) {
        Constraints constraints = direction.constraints();
        if (constraints != null && !constraints.avoid().isEmpty() && !generator.negativePrompt()) {
            findings.add(
                    "avoid_not_enforced",
                    Severity.INFO,
                    index,
                    generator,
                    "takes no negative prompt; it is not told to leave out "
                            + String.join(", ", constraints.avoid()),
                    "Look for it in the clips.");
        }
    }

    private void price(int index, Generator generator, Offer offer) {
        PriceProgram program = offer.program();
        if (program != null && catalogue.isExpired(program, day)) {
            String from = program.date() == null ? "has no date" : "is of " + program.date();
            findings.add(
                    "price_expired",
                    Severity.WARNING,
                    index,
                    generator,
                    "has a price that "
                            + from
                            + " and is past its "
                            + catalogue.priceShelfDays()
                            + " days",
                    "Look the price up before you order.");
        }
    }

    /** Whether the budget holds, and what was chosen. */
    void budget(Options options, List<FittedScene> fitted) {
        new Budget(options, fitted, finished).judge().ifPresent(more::add);
        Choices.told(fitted).ifPresent(more::add);
    }

    List<Warning> warnings() {
        List<Warning> all = findings.warnings();
        all.addAll(more);
        return all;
    }
}
