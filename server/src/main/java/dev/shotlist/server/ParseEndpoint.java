package dev.shotlist.server;

import dev.shotlist.server.access.Caller;
import dev.shotlist.server.limits.Quota;
import dev.shotlist.server.recall.PlanRecall;
import dev.shotlist.server.redis.Patience;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /v1/parse}: one request, one plan. */
record ParseEndpoint(Planner planner, Bodies bodies, Entrance entrance, Departures departures)
        implements Handler {
    /** Names the question, for {@code POST /v1/cache/clear}. */
    private static final String KEY = "Shotlist-Key";

    @Override
    public void handle(Context context) {
        Caller caller = entrance.planner(context);
        Patience patience = entrance.patience();
        Quota quota = entrance.take(context, caller, 1, patience);
        PlanRecall.Answer answer = answer(context, caller, patience, quota);
        answer.key().ifPresent(key -> context.header(KEY, key));
        WholeAnswer.send(context, answer.json());
    }

    private PlanRecall.Answer answer(
            Context context, Caller caller, Patience patience, Quota quota) {
        try (Body body = bodies.jsonOrFiles(context, entrance.largestBody(caller));
                Departures.Watch watch = departures.of(context)) {
            Asking asking =
                    new Asking(
                            Exchange.requestId(context),
                            watch::cancellation,
                            patience,
                            quota.notes());
            return planner.answer(body.json(), body.uploads(), asking);
        }
    }
}
