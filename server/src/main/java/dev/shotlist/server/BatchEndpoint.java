package dev.shotlist.server;

import dev.shotlist.server.access.Caller;
import dev.shotlist.server.limits.Quota;
import dev.shotlist.server.recall.JsonPieces;
import dev.shotlist.server.redis.Patience;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code POST /v1/parse/batch}: up to ten requests, each answered or refused on its own. */
record BatchEndpoint(Planner planner, Bodies bodies, Entrance entrance, Departures departures)
        implements Handler {
    @Override
    public void handle(Context context) {
        Caller caller = entrance.planner(context);
        // The first item's share, before anything is read.
        Patience patience = entrance.patience();
        Quota first = entrance.take(context, caller, 1, patience);
        WholeAnswer.send(context, joined(results(context, caller, first, patience)));
    }

    private List<byte[]> results(Context context, Caller caller, Quota first, Patience patience) {
        try (Body body = bodies.json(context, entrance.largestBody(caller));
                Departures.Watch watch = departures.of(context)) {
            Batch batch = Batch.read(body.json());
            Quota all =
                    entrance.takeMore(context, caller, first, batch.items().size() - 1, patience);
            return new BatchRun(
                            planner,
                            batch,
                            all,
                            Exchange.requestId(context),
                            watch::cancellation,
                            patience)
                    .results();
        }
    }

    private static JsonPieces joined(List<byte[]> results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] before = ascii("{\"results\":[");
        for (byte[] result : results) {
            out.writeBytes(before);
            out.writeBytes(result);
            before = ascii(",");
        }
        out.writeBytes(ascii("]}"));
        return JsonPieces.of(out.toByteArray());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
