package dev.shotlist.generator;

import dev.shotlist.plan.Seconds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds how a generator makes a scene: resolution, program and lengths. */
public final class Offers {
    private final BigDecimal usualStep;

    public Offers(GeneratorCatalogue catalogue) {
        this.usualStep = catalogue.usualStep();
    }

    /**
     * The offer for the finished piece: at the plan's size or the nearest that has a price, from
     * the programs meant for it; without a price where none is known.
     */
    public Offer best(Generator generator, Seconds scene, Need need) {
        List<@Nullable ResolutionTier> tiers = preferred(generator, need.shortSide());
        for (@Nullable ResolutionTier tier : tiers) {
            Offer offer = cheapest(generator, scene, need, tier, Quality.FINAL);
            if (offer != null) {
                return offer;
            }
        }
        ResolutionTier tier = tiers.getFirst();
        List<Seconds> clips = clips(generator, tier, need, scene, List.of());
        return new Offer(
                generator,
                Quality.FINAL,
                tier,
                sound(generator, need),
                Objects.requireNonNull(clips),
                List.of(),
                null);
    }

    /** The cheapest way of seeing the shot at all; null where no price is known. */
    public @Nullable Offer draft(Generator generator, Seconds scene, Need need) {
        Offer best = null;
        for (@Nullable ResolutionTier tier : preferred(generator, 0)) {
            Offer offer = cheapest(generator, scene, need, tier, Quality.DRAFT);
            if (offer != null && offer.isCheaperThan(best)) {
                best = offer;
            }
        }
        return best;
    }

    private @Nullable Offer cheapest(
            Generator generator,
            Seconds scene,
            Need need,
            @Nullable ResolutionTier tier,
            Quality quality) {
        boolean sound = sound(generator, need);
        List<PriceProgram> programs =
                generator.prices().stream()
                        .filter(one -> one.isFor(tier, sound))
                        .filter(one -> quality == Quality.DRAFT || one.quality() == quality)
                        .toList();
        if (programs.isEmpty()) {
            return null;
        }
        List<Seconds> clips = clips(generator, tier, need, scene, programs);
        return clips == null ? null : priced(generator, quality, tier, sound, clips, programs);
    }

    /** Where clips are paid by the piece, only lengths that have a price. */
    private @Nullable ClipLengths payable(ClipLengths made, List<PriceProgram> programs) {
        List<BigDecimal> lengths = new ArrayList<>();
        for (PriceProgram program : programs) {
            if (program.seconds() == null) {
                return made;
            }
            lengths.add(program.seconds());
        }
        return lengths.isEmpty() ? made : made.within(lengths, usualStep);
    }

    private static @Nullable Offer priced(
            Generator generator,
            Quality quality,
            @Nullable ResolutionTier tier,
            boolean sound,
            List<Seconds> clips,
            List<PriceProgram> programs) {
        List<BigDecimal> prices = new ArrayList<>();
        PriceProgram dearest = null;
        BigDecimal most = BigDecimal.ZERO;
        for (Seconds clip : clips) {
            PriceProgram chosen = null;
            BigDecimal least = null;
            for (PriceProgram program : programs) {
                BigDecimal usd = program.price(clip, tier);
                if (usd != null && (least == null || usd.compareTo(least) < 0)) {
                    least = usd;
                    chosen = program;
                }
            }
            if (chosen == null || least == null) {
                return null;
            }
            prices.add(least);
            if (least.compareTo(most) > 0) {
                most = least;
                dearest = chosen;
            }
        }
        return new Offer(generator, quality, tier, sound, clips, prices, dearest);
    }

    private static ClipLengths lengths(
            Generator generator, @Nullable ResolutionTier tier, PictureUse use) {
        ClipLengths lengths = generator.durations();
        for (LengthLimit limit : generator.limits()) {
            boolean holds =
                    limit.holds(tier, use == PictureUse.REFERENCES, use == PictureUse.FRAMES);
            lengths = holds ? limit.durations() : lengths;
        }
        return lengths;
    }

    /**
     * Lengths of the clips of a scene. The second clip of a long scene starts from the first one's
     * end where that can be had, so frames may limit its length.
     *
     * @param programs that it is paid by; none where no price is known
     */
    private @Nullable List<Seconds> clips(
            Generator generator,
            @Nullable ResolutionTier tier,
            Need need,
            Seconds scene,
            List<PriceProgram> programs) {
        PictureUse use = PictureUse.of(generator, need);
        ClipLengths usable = payable(lengths(generator, tier, use), programs);
        if (usable == null) {
            return null;
        }
        List<Seconds> clips = new Splitting(usable, usualStep).clips(scene);
        if (clips.size() == 1 || use == PictureUse.FRAMES || !generator.takesFirstFrame()) {
            return clips;
        }
        ClipLengths framed = payable(lengths(generator, tier, PictureUse.FRAMES), programs);
        if (framed == null || framed.equals(usable) || use == PictureUse.REFERENCES) {
            return clips;
        }
        return new Splitting(framed, usualStep).clips(scene);
    }

    static boolean sound(Generator generator, Need need) {
        return generator.audio() == Sound.ALWAYS
                || (generator.audio() == Sound.OPTIONAL && need.speech());
    }

    /** From the plan's size upwards, then downwards; one unknown where none is known. */
    private static List<@Nullable ResolutionTier> preferred(Generator generator, int shortSide) {
        List<ResolutionTier> all =
                generator.resolutions().stream()
                        .sorted(Comparator.comparingInt(ResolutionTier::shortSide))
                        .toList();
        List<@Nullable ResolutionTier> ordered = new ArrayList<>();
        all.stream().filter(tier -> tier.shortSide() >= shortSide).forEach(ordered::add);
        all.reversed().stream().filter(tier -> tier.shortSide() < shortSide).forEach(ordered::add);
        if (ordered.isEmpty()) {
            ordered.add(null);
        }
        return ordered;
    }
}
