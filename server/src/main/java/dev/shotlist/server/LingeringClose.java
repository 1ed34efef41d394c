package dev.shotlist.server;

import dev.shotlist.brief.Refusal;
import dev.shotlist.server.limits.LimitSettings;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * A refusal reaches a caller who still sends. A connection that is closed over bytes that nobody
 * read is reset, and a reset takes the answer from a caller who had not looked at it yet. So the
 * answer goes out first, and the rest of the body is read and dropped.
 */
final class LingeringClose {
    /** 50 MB at 4 Mbit/s; it holds a connection and nothing else. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int CHUNK = 16 * 1024;
    private static final int FIRST_ERROR = 400;

    private LingeringClose() {}

    /**
     * Sends what the context answers, where that is an error, and reads the request to its end, as
     * far as a body may go.
     *
     * @param nanos a clock that only goes forward
     */
    static void over(Context context, LongSupplier nanos) {
        if (context.statusCode() < FIRST_ERROR || !sends(context)) {
            return;
        }
        InputStream answer = context.resultInputStream();
        if (answer == null) {
            return;
        }
        long until = nanos.getAsLong() + LONGEST.toNanos();
        byte[] dropped = new byte[CHUNK];
        try {
            byte[] whole = answer.readAllBytes();
            context.res().setContentLength(whole.length);
            context.res().getOutputStream().write(whole);
            context.res().flushBuffer();
            InputStream rest =
                    new LimitedBody(
                            context.req().getInputStream(), LimitSettings.LARGEST_BODY, nanos);
            while (rest.read(dropped) >= 0 && nanos.getAsLong() < until) {
                // what is too late to be of use
            }
        } catch (IOException | Refusal e) {
            // The caller hung up, or sends more or slower than anybody waits for.
            return;
        }
    }

    /** Whether a body was announced. */
    private static boolean sends(Context context) {
        return context.req().getContentLengthLong() > 0
                || Objects.equals(context.header("Transfer-Encoding"), "chunked");
    }
}
