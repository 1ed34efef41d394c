package dev.shotlist.server.wire;

import java.time.Duration;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections whose next request's head does not come to its end. Jetty's idle timeout begins
 * anew with each byte, so that one byte at a time would hold a connection for ever.
 */
final class HeadDeadline extends AbstractLifeCycle {
    private final Server server;
    private final Duration longest;
    private final LongSupplier nanos;

    /** Heads under way at the last look; only the looks touch it, one after the other. */
    private final Map<EndPoint, Head> heads = new WeakHashMap<>();

    /**
     * @param longest from when a head was first seen under way
     * @param nanos a clock that only goes forward
     */
    HeadDeadline(Server server, Duration longest, LongSupplier nanos) {
        this.server = server;
        this.longest = longest;
        this.nanos = nanos;
    }

    /**
     * A head under way.
     *
     * @param number of requests that the connection has had before
     */
    private record Head(long number, long seen) {}

    @Override
    protected void doStart() {
        lookAgain(server.getScheduler());
    }

    private void lookAgain(Scheduler scheduler) {
        var ignored =
                scheduler.schedule(
                        () -> {
                            if (isRunning()) {
                                look();
                                lookAgain(scheduler);
                            }
                        },
                        Math.max(1, longest.toMillis() / 4),
                        TimeUnit.MILLISECONDS);
    }

    private void look() {
        for (Connector connector : server.getConnectors()) {
            for (EndPoint endPoint : connector.getConnectedEndPoints()) {
                if (endPoint.getConnection() instanceof HttpConnection connection
                        && overdue(endPoint, connection)) {
                    endPoint.close();
                }
            }
        }
    }

    private boolean overdue(EndPoint endPoint, HttpConnection connection) {
        HttpParser parser = connection.getParser();
        if (parser.isStart() || !parser.inHeaderState()) {
            heads.remove(endPoint);
            return false;
        }
        long number = connection.getMessagesIn();
        Head head = heads.get(endPoint);
        if (head == null || head.number() != number) {
            heads.put(endPoint, new Head(number, nanos.getAsLong()));
            return false;
        }
        return nanos.getAsLong() - head.seen() > longest.toNanos();
    }
}
