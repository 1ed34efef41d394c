package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.server.limits.MemoryBudget;
import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes request bodies in: JSON only, and no more than is accepted. */
final class Bodies {
    /** The contract's limit for a body, batches too. */
    static final long LARGEST = 100L * 1024 * 1024;

    /** A quarter of the heap, and never less than one body may be. */
    private static final long TOGETHER =
            Math.max(LARGEST + 1, Runtime.getRuntime().maxMemory() / 4);

    private final RequestJson json;
    private final MemoryBudget memory = new MemoryBudget(TOGETHER);

    Bodies(RequestJson json) {
        this.json = json;
    }

    /**
     * @throws Refusal for another type, too much, or what is no JSON
     */
    Body take(Context context) {
        refuseOtherTypes(context.contentType());
        if (context.req().getContentLengthLong() > LARGEST) {
            throw LimitedBody.tooLarge(LARGEST);
        }
        MemoryBudget.Part part = memory.part();
        try {
            return new Body(
                    json.read(new LimitedBody(context.bodyInputStream(), LARGEST, part)), part);
        } catch (RuntimeException e) {
            part.close();
            throw e;
        }
    }

    private static void refuseOtherTypes(@Nullable String type) {
        String bare = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!bare.equals("application/json")) {
            throw Refusal.of(ErrorCode.UNSUPPORTED_MEDIA, "Send the request as application/json.");
        }
    }
}
