package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.providers.ProviderListing;
import dev.shotlist.server.access.Caller;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/providers}: who can direct, and how they are; with {@code check} asked live. */
final class ProviderEndpoint implements Handler {
    private final @Nullable LanguageModels models;
    private final Entrance entrance;

    ProviderEndpoint(@Nullable LanguageModels models, Entrance entrance) {
        this.models = models;
        this.entrance = entrance;
    }

    @Override
    public void handle(Context context) {
        Caller caller = entrance.planner(context);
        boolean check = wantsCheck(context.queryParam("check"));
        if (check) {
            // Each check is a call to every vendor, so it counts as a request for a plan does.
            var ignored = entrance.take(context, caller, 1, entrance.patience());
        }
        context.contentType("application/json")
                .result(PlanJson.mapper().writeValueAsBytes(ProviderListing.of(models, check)));
    }

    private static boolean wantsCheck(@Nullable String given) {
        return switch (given) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default ->
                    throw Refusal.at(
                            ErrorCode.INVALID_REQUEST,
                            "The query is not valid.",
                            List.of(new FieldError("/check", "must be true or false")));
        };
    }
}
