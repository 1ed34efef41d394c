package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.worker.MediaBusy;
import dev.shotlist.media.worker.MediaWorkerLost;
import dev.shotlist.server.access.Caller;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;

/** {@code GET /v1/references/{digest}}: a picture or key frame that was measured, as a JPEG. */
final class ReferenceEndpoint implements Handler {
    /** Over decoding a large picture, with the wait for a worker. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int RETRY_AFTER_SECONDS = 2;
    private static final int NOT_MODIFIED = 304;

    private final ReferenceRoom references;
    private final Entrance entrance;

    ReferenceEndpoint(ReferenceRoom references, Entrance entrance) {
        this.references = references;
        this.entrance = entrance;
    }

    @Override
    public void handle(Context context) {
        Caller ignored = entrance.planner(context);
        String digest = context.pathParam("digest");
        byte[] jpeg = jpeg(digest);
        String tag = "\"" + digest + "\"";
        // What a digest names never changes; a shared cache has no business with it.
        context.header("Cache-Control", "private, max-age=86400, immutable");
        context.header("ETag", tag);
        context.header("Content-Security-Policy", "default-src 'none'; sandbox");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(NOT_MODIFIED);
        } else {
            context.contentType("image/jpeg").result(jpeg);
        }
    }

    private byte[] jpeg(String digest) {
        try {
            return references
                    .looking()
                    .room()
                    .preview(digest, Deadline.in(LONGEST), Cancellation.none())
                    .orElseThrow(() ->
                            Refusal.of(
                                    ErrorCode.NOT_FOUND,
                                    "No picture or key frame of that digest is kept."));
        } catch (MediaBusy | MediaWorkerLost e) {
            throw Refusal.later(
                    ErrorCode.OVERLOADED,
                    "The picture cannot be made ready at the moment; try again.",
                    RETRY_AFTER_SECONDS);
        }
    }
}
