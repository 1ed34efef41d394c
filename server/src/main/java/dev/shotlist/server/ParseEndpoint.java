package dev.shotlist.server;

import dev.shotlist.server.recall.PlanRecall;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /v1/parse}: one request, one plan. */
final class ParseEndpoint implements Handler {
    /** Names the question, for {@code POST /v1/cache/clear}. */
    private static final String KEY = "Shotlist-Key";

    private final Planner planner;
    private final Bodies bodies;

    ParseEndpoint(Planner planner, Bodies bodies) {
        this.planner = planner;
        this.bodies = bodies;
    }

    @Override
    public void handle(Context context) {
        PlanRecall.Answer answer =
                planner.answer(bodies.json(context), Exchange.requestId(context));
        answer.key().ifPresent(key -> context.header(KEY, key));
        context.contentType("application/json").result(answer.json());
    }
}
