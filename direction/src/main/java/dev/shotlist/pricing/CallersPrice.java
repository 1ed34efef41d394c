package dev.shotlist.pricing;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.fitting.Fit;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.CostSource;
import dev.shotlist.plan.TechnicalSpecs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A price that came with the request goes back with it, once it was found to be one. */
public final class CallersPrice implements Pricing {
    private final Pricing otherwise;

    /**
     * @param otherwise who is asked where the caller gives no price
     */
    public CallersPrice(Pricing otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public @Nullable CostEstimate price(Request request, TechnicalSpecs specs, Fit fit) {
        JsonNode given = request.costEstimate();
        return given == null ? otherwise.price(request, specs, fit) : passedThrough(given);
    }

    private static CostEstimate passedThrough(JsonNode given) {
        JsonNode total = given.get("total_usd");
        if (total == null || !total.isNumber() || !(total.doubleValue() >= 0)) {
            throw Refusal.at(
                    ErrorCode.INVALID_REQUEST,
                    "cost_estimate.total_usd must be a number from 0.",
                    List.of(new FieldError("/cost_estimate/total_usd", "must be a number from 0")));
        }
        JsonNode breakdown = given.get("breakdown");
        return new CostEstimate(
                total.doubleValue(),
                CostSource.CALLER,
                breakdown == null ? JsonNodeFactory.instance.objectNode() : breakdown,
                List.of("Given by the caller and passed through."),
                null,
                null,
                null);
    }
}
