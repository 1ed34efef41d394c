package dev.shotlist.server;

import dev.shotlist.Shotlist;
import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/parse}: one request, one plan. */
final class ParseEndpoint implements Handler {
    /** The contract's limit for a body, batches too. */
    static final long LARGEST_BODY = 100L * 1024 * 1024;

    private final Shotlist shotlist;
    private final RequestJson json;

    ParseEndpoint(Shotlist shotlist, RequestJson json) {
        this.shotlist = shotlist;
        this.json = json;
    }

    @Override
    public void handle(Context context) {
        refuseOtherTypes(context.contentType());
        if (context.req().getContentLengthLong() > LARGEST_BODY) {
            throw LimitedBody.tooLarge(LARGEST_BODY);
        }
        Request request =
                RequestReader.read(
                        json.read(new LimitedBody(context.bodyInputStream(), LARGEST_BODY)));
        Plan plan = shotlist.plan(request, Exchange.requestId(context), Progress.SILENT);
        context.contentType("application/json").result(PlanJson.mapper().writeValueAsBytes(plan));
    }

    private static void refuseOtherTypes(@Nullable String type) {
        String bare = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!bare.equals("application/json")) {
            throw Refusal.of(ErrorCode.UNSUPPORTED_MEDIA, "Send the request as application/json.");
        }
    }
}
