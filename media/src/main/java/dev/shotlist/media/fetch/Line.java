package dev.shotlist.media.fetch;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.deadline.Guard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;

/** A socket that is hung up when its deadline passes or its caller leaves, and says which. */
final class Line {

    private final Socket socket;
    private final Guard guard;

    private Line(Deadline deadline, Cancellation cancellation) {
        this.socket = new Socket(Proxy.NO_PROXY);
        this.guard = Guard.over(this::close, deadline, cancellation);
    }

    static Line open(Deadline deadline, Cancellation cancellation) {
        return new Line(deadline, cancellation);
    }

    Socket socket() {
        return socket;
    }

    /** Whether the other side accepted in time for another address to be tried if not. */
    boolean connect(Connector connector, InetSocketAddress to, Deadline deadline) {
        try {
            int millis = (int) Math.max(1, deadline.remaining().toMillis());
            connector.connect(socket, to, millis);
            socket.setTcpNoDelay(true);
            return true;
        } catch (IOException e) {
            if (guard.ending() != Guard.Ending.NONE) {
                throw failure("the host took too long to accept a connection", e);
            }
            return false;
        }
    }

    /** What an I/O error on this line means to the caller. */
    FetchFailure failure(String what, Exception cause) {
        return switch (guard.ending()) {
            case TIMED_OUT -> new FetchFailure.TimedOut("the exchange was not over in time");
            case CANCELLED -> new FetchFailure.Cancelled();
            case NONE -> new FetchFailure.Failed(what, cause);
        };
    }

    void hangUp() {
        guard.close();
        close();
    }

    private void close() {
        try {
            // the bare socket: closing a TLS layer waits for its writers
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
