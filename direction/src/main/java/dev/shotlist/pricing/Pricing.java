package dev.shotlist.pricing;

import dev.shotlist.brief.Request;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.TechnicalSpecs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The step that says what rendering costs. */
@FunctionalInterface
public interface Pricing {
    /** The caller's own figure where there is one, else an estimate where asked for, else null. */
    @Nullable CostEstimate price(Request request, TechnicalSpecs specs, List<Scene> scenes);
}
