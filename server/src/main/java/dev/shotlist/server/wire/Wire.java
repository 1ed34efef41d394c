package dev.shotlist.server.wire;

import java.time.Duration;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/** Sets Jetty up for strangers. */
public final class Wire {
    /** Requests under way get this long to end once the server was told to stop. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** A head has a few hundred bytes; no line is so slow that it takes longer. */
    private static final Duration HEAD = Duration.ofSeconds(10);

    /** Far more than proxies keep open; each costs some kilobytes while it is idle. */
    private static final int MOST_CONNECTIONS = 20_000;

    /**
     * Connections that the system takes while nobody here is free to. Java's 50 are fewer than come
     * at once where a page is reloaded or an instance joins; the system breaks off the others.
     */
    private static final int MOST_UNGREETED = 1024;

    private Wire() {}

    /**
     * @param errors answers what never became a request
     */
    public static void server(Server server, Request.Handler errors) {
        server.setStopTimeout(GRACE.toMillis());
        server.setErrorHandler(errors);
        server.addEventListener(
                new LifeCycle.Listener() {
                    @Override
                    public void lifeCycleStarting(LifeCycle starting) {
                        for (Connector connector : server.getConnectors()) {
                            if (connector instanceof ServerConnector sockets) {
                                sockets.setAcceptQueueSize(MOST_UNGREETED);
                            }
                        }
                    }
                });
        server.addBean(new HeadDeadline(server, HEAD, System::nanoTime));
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    }

    public static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        // A plan goes out in pieces; gathered in the connection's buffer they are one packet.
        http.setOutputAggregationSize(http.getOutputBufferSize());
    }
}
