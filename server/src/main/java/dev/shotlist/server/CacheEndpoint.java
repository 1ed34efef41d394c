package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.server.limits.LimitSettings;
import dev.shotlist.server.recall.PlanRecall;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code POST /v1/cache/clear}: drops one kept plan, or all. */
final class CacheEndpoint implements Handler {
    private static final int KEY_LENGTH = 64;

    private final PlanRecall recall;
    private final Bodies bodies;
    private final Entrance entrance;

    CacheEndpoint(PlanRecall recall, Bodies bodies, Entrance entrance) {
        this.recall = recall;
        this.bodies = bodies;
        this.entrance = entrance;
    }

    /** How many were dropped. */
    record Cleared(int cleared) {}

    @Override
    public void handle(Context context) {
        entrance.admin(context);
        try (Body body = bodies.json(context, LimitSettings.LARGEST_BODY)) {
            JsonNode wish = body.json();
            int cleared = wish.has("key") ? recall.forget(key(wish)) : all(wish);
            context.contentType("application/json")
                    .result(PlanJson.mapper().writeValueAsBytes(new Cleared(cleared)));
        }
    }

    private int all(JsonNode wish) {
        JsonNode all = wish.get("clear_all");
        if (all == null || !all.isBoolean() || !all.booleanValue() || wish.size() != 1) {
            throw wrong("", "must be {\"clear_all\": true} or {\"key\": \"...\"}");
        }
        return recall.forgetAll();
    }

    private static String key(JsonNode wish) {
        JsonNode key = wish.get("key");
        if (!key.isString() || key.stringValue().length() != KEY_LENGTH || wish.size() != 1) {
            throw wrong("/key", "must be the Shotlist-Key of an answer");
        }
        return key.stringValue();
    }

    private static Refusal wrong(String pointer, String message) {
        return Refusal.at(
                ErrorCode.INVALID_REQUEST,
                "Say what to drop.",
                List.of(new FieldError(pointer, message)));
    }
}
