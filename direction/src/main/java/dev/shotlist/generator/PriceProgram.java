package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shotlist.plan.Seconds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a generator is paid.
 *
 * @param usd US dollars for one unit
 * @param resolution that it is for; null for any
 * @param sound whether it is for clips with or without sound; null for both
 * @param seconds length of the clip that it is for, where it is paid by the clip
 * @param tokensFps frames a second that tokens are counted by
 * @param wireModel its name in requests, where it is called by another than its generator's
 * @param date of the figure; null where the source names none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PriceProgram(
        String id,
        PriceUnit unit,
        BigDecimal usd,
        @Nullable ResolutionTier resolution,
        @Nullable Boolean sound,
        @Nullable BigDecimal seconds,
        @Nullable Integer tokensFps,
        @Nullable String wireModel,
        Quality quality,
        String source,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate date,
        @Nullable String note) {
    private static final BigDecimal TOKEN_PIXELS = BigDecimal.valueOf(1024);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public PriceProgram {
        CatalogueRules.present(null, "id", id);
        String program = "price program " + id;
        CatalogueRules.present(program, "unit", unit);
        CatalogueRules.present(program, "usd", usd);
        CatalogueRules.present(program, "quality", quality);
        CatalogueRules.present(program, "source", source);
        if (id.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a price program has an id and a source");
        }
        if (usd.signum() <= 0) {
            throw new IllegalArgumentException("price program " + id + " costs " + usd);
        }
        if ((unit == PriceUnit.CLIP) != (seconds != null)) {
            throw new IllegalArgumentException(
                    "price program " + id + ": a price by the clip names its seconds");
        }
        if ((unit == PriceUnit.THOUSAND_TOKENS) != (tokensFps != null)) {
            throw new IllegalArgumentException(
                    "price program " + id + ": a price by tokens names tokens_fps");
        }
    }

    boolean isFor(@Nullable ResolutionTier tier, boolean withSound) {
        return (resolution == null || resolution.equals(tier))
                && (sound == null || sound == withSound)
                && (unit != PriceUnit.THOUSAND_TOKENS || tier != null);
    }

    /** The list price of one clip, or null where it is not for clips of that length. */
    @Nullable BigDecimal price(Seconds clip, @Nullable ResolutionTier tier) {
        BigDecimal length = BigDecimal.valueOf(clip.millis(), 3);
        return switch (unit) {
            case SECOND -> usd.multiply(length);
            case CLIP -> seconds != null && length.compareTo(seconds) == 0 ? usd : null;
            case THOUSAND_TOKENS ->
                    tier == null
                            ? null
                            : usd.multiply(tokens(tier).multiply(length))
                                    .divide(THOUSAND, MathContext.DECIMAL64);
        };
    }

    /** A second's tokens at 16:9; vendors keep the number of pixels over the ratios. */
    private BigDecimal tokens(ResolutionTier tier) {
        long height = tier.shortSide();
        long width = Math.round(height * 16 / 9.0 / 2) * 2;
        long fps = tokensFps == null ? 0 : tokensFps;
        return BigDecimal.valueOf(width * height * fps).divide(TOKEN_PIXELS, MathContext.DECIMAL64);
    }

    /** As an assumption reads it: "standard, $0.40 a second (LiteLLM price file, 2026-07-24)". */
    public String sentence() {
        String per =
                switch (unit) {
                    case SECOND -> "a second";
                    case CLIP -> "a clip of " + seconds + " s";
                    case THOUSAND_TOKENS -> "a thousand tokens";
                };
        String when = date == null ? "undated" : date.toString();
        String words = id.replace('_', ' ') + ", " + Dollars.text(usd) + " " + per;
        return words + " (" + source + ", " + when + ")" + (note == null ? "" : "; " + note);
    }
}
