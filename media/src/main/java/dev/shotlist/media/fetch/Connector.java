package dev.shotlist.media.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Connects a fresh socket to an address that was checked. The dialer owns the socket and closes it
 * from another thread to end a connect that takes too long.
 */
@FunctionalInterface
public interface Connector {

    void connect(Socket socket, InetSocketAddress address, int timeoutMillis) throws IOException;

    /** Dials that very address, past any proxy. */
    static Connector direct() {
        return Socket::connect;
    }
}
