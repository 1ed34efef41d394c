package dev.shotlist.server.recall;

import dev.shotlist.brief.Options;
import dev.shotlist.plan.PlanJson;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An edited plan whose instruction a language model read. What the built-in reader makes of one
 * costs less than keeping it; a model's reading costs a call, and may differ the next time.
 */
final class KeptEdit {
    private static final String SUCCESS = "success";

    private KeptEdit() {}

    static Made of(JsonNode edited, Instant madeAt, Duration ttl) {
        byte[] json = PlanJson.mapper().writeValueAsBytes(edited);
        JsonNode edit = edited.path("edit");
        String reader = edit.path("read_by").asString(Options.BUILTIN);
        double cost = 0;
        boolean secondBest = reader.equals(Options.BUILTIN);
        for (JsonNode attempt : edit.path("provider_attempts")) {
            cost += attempt.path("cost_usd").asDouble(0);
            boolean failed = !attempt.path("outcome").asString("").equals(SUCCESS);
            secondBest |= failed && !attempt.path("provider").asString("").equals(reader);
        }
        return new Made(new KeptPlan(json, Seam.ofEdit(json), cost, madeAt, ttl), secondBest);
    }
}
