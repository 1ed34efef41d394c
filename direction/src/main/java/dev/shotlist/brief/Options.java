package dev.shotlist.brief;

import dev.shotlist.plan.Format;
import org.jspecify.annotations.Nullable;

/**
 * How the plan is to be made.
 *
 * @param provider "auto", "builtin" or a configured language model's id
 * @param format the format wanted whatever the text says ({@code target_category} on the wire)
 * @param targetModel a video generator's id or "auto"
 * @param drafts whether clips are to show if the shots work, as cheaply as can be, instead of being
 *     shown ({@code quality} on the wire)
 * @param cacheTtl seconds, 0 to bypass the cache; null for the house's default
 * @param variants how many plans, 1 to 6
 */
public record Options(
        String provider,
        boolean includeCostEstimate,
        boolean costFallbackEnabled,
        @Nullable Format format,
        @Nullable String targetModel,
        @Nullable Double budgetUsd,
        boolean drafts,
        boolean skipValidation,
        boolean autoFix,
        boolean strictReferences,
        @Nullable Integer cacheTtl,
        int variants,
        long seed) {

    /** First healthy language model, else the built-in director. */
    public static final String AUTO = "auto";

    /** The built-in director; nobody is called. */
    public static final String BUILTIN = "builtin";

    public static final int MOST_VARIANTS = 6;
    public static final int LONGEST_CACHE_TTL = 86_400;

    /** What holds where the request says nothing. */
    public static final Options DEFAULT =
            new Options(
                    AUTO, false, true, null, null, null, false, false, false, false, null, 1, 0);

    public Options {
        if (variants < 1 || variants > MOST_VARIANTS) {
            throw new IllegalArgumentException("1 to 6 variants, not " + variants);
        }
    }

    /** The same with another provider: "auto", "builtin" or a configured language model's id. */
    public Options withProvider(String other) {
        return with(
                other,
                includeCostEstimate,
                targetModel,
                budgetUsd,
                drafts,
                autoFix,
                variants,
                seed);
    }

    /** The same for another idea. */
    public Options withSeed(long other) {
        return with(
                provider,
                includeCostEstimate,
                targetModel,
                budgetUsd,
                drafts,
                autoFix,
                variants,
                other);
    }

    /** The same for so many plans, 1 to 6. */
    public Options withVariants(int other) {
        return with(
                provider,
                includeCostEstimate,
                targetModel,
                budgetUsd,
                drafts,
                autoFix,
                other,
                seed);
    }

    /** The same, priced or not. */
    public Options withPrice(boolean wanted) {
        return with(provider, wanted, targetModel, budgetUsd, drafts, autoFix, variants, seed);
    }

    /**
     * @param model a generator's id, {@link #AUTO}, or null for none
     * @param budget in US dollars; null for none
     */
    public Options withModel(@Nullable String model, @Nullable Double budget, boolean draft) {
        return with(provider, includeCostEstimate, model, budget, draft, autoFix, variants, seed);
    }

    /** The same, with what can be mended safely mended. */
    public Options withAutoFix(boolean wanted) {
        return with(
                provider,
                includeCostEstimate,
                targetModel,
                budgetUsd,
                drafts,
                wanted,
                variants,
                seed);
    }

    private Options with(
            String director,
            boolean priced,
            @Nullable String model,
            @Nullable Double budget,
            boolean draft,
            boolean mended,
            int plans,
            long idea) {
        return new Options(
                director,
                priced,
                costFallbackEnabled,
                format,
                model,
                budget,
                draft,
                skipValidation,
                mended,
                strictReferences,
                cacheTtl,
                plans,
                idea);
    }
}
