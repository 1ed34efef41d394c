package dev.shotlist.pricing;

import dev.shotlist.brief.Request;
import dev.shotlist.fitting.Fit;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.TechnicalSpecs;
import org.jspecify.annotations.Nullable;

/** The step that says what rendering costs. */
@FunctionalInterface
public interface Pricing {
    /**
     * The caller's own figure where there is one, else an estimate where asked for, else null.
     *
     * @param fit the scenes, and the offers that their clips are made by
     */
    @Nullable CostEstimate price(Request request, TechnicalSpecs specs, Fit fit);
}
