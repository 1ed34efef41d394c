package dev.shotlist.server;

import dev.shotlist.server.recall.JsonPieces;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/**
 * JSON that is there as a whole and goes out as it is. By way of Javalin's result it would be
 * copied through a new buffer and, of unknown length, be sent in two pieces; thousands of plans go
 * out in a second.
 */
final class WholeAnswer {
    private WholeAnswer() {}

    /**
     * @throws CancellationException where the caller has hung up
     */
    static void send(Context context, JsonPieces json) {
        context.contentType("application/json");
        try {
            if (context.header("Accept-Encoding") == null) {
                context.res().setContentLength(json.length());
                json.writeTo(context.outputStream());
            } else {
                // Whether to compress is decided by the first piece, and how many bytes it makes by
                // the last.
                context.outputStream().write(json.joined());
            }
        } catch (IOException e) {
            CancellationException left = new CancellationException("the caller hung up");
            left.initCause(e);
            throw left;
        }
    }
}
