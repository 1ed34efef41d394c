package dev.shotlist.server;

import dev.shotlist.media.deadline.Cancellation;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.jspecify.annotations.Nullable;

/**
 * Notices callers that hang up while their answer is being made. Jetty reads nothing from a
 * connection meanwhile and so learns of it only when it writes. A second selector over the same
 * sockets tells an end from further bytes without reading either: a socket that can be read and has
 * no byte to give has ended.
 */
final class Departures implements AutoCloseable {
    private @Nullable Selector selector;
    private boolean closed;

    /** The connection of one request. */
    final class Watch implements AutoCloseable {
        private final Context context;
        private @Nullable Cancellation cancellation;
        private @Nullable SelectionKey key;

        private Watch(Context context) {
            this.context = context;
        }

        /** Begins to watch, and tells when the caller has left. */
        synchronized Cancellation cancellation() {
            Cancellation begun = cancellation;
            if (begun == null) {
                begun = new Cancellation();
                cancellation = begun;
                key = register(context, begun);
            }
            return begun;
        }

        @Override
        public synchronized void close() {
            SelectionKey watched = key;
            if (watched != null) {
                watched.cancel();
                watched.selector().wakeup();
            }
        }
    }

    /** Watches once it is asked for its cancellation. */
    Watch of(Context context) {
        return new Watch(context);
    }

    private @Nullable SelectionKey register(Context context, Cancellation cancellation) {
        Selector open = selector();
        if (open == null
                || !(ServletContextRequest.getServletContextRequest(context.req())
                                .getConnectionMetaData()
                                .getConnection()
                                .getEndPoint()
                        instanceof SocketChannelEndPoint endPoint)) {
            return null;
        }
        SocketChannel channel = endPoint.getChannel();
        while (true) {
            try {
                SelectionKey key = channel.register(open, SelectionKey.OP_READ, cancellation);
                open.wakeup();
                return key;
            } catch (CancelledKeyException e) {
                // the last request's key goes with the selector's next round
                open.wakeup();
                Thread.onSpinWait();
            } catch (ClosedChannelException e) {
                cancellation.cancel();
                return null;
            } catch (ClosedSelectorException e) {
                return null;
            }
        }
    }

    private synchronized @Nullable Selector selector() {
        if (selector == null && !closed) {
            try {
                Selector opened = Selector.open();
                selector = opened;
                Thread.ofPlatform().daemon().name("departures").start(() -> watch(opened));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return selector;
    }

    private static void watch(Selector selector) {
        try {
            while (selector.isOpen()) {
                selector.select(Departures::look);
            }
        } catch (ClosedSelectorException e) {
            // the server stops
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(SelectionKey key) {
        boolean left;
        try {
            SocketChannel channel = (SocketChannel) key.channel();
            left = channel.socket().getInputStream().available() == 0;
        } catch (IOException e) {
            left = true;
        }
        // an end is told once; bytes of a next request are Jetty's business and end the watch
        key.cancel();
        if (left && key.attachment() instanceof Cancellation cancellation) {
            Thread.ofVirtual().name("departure").start(cancellation::cancel);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (selector != null) {
            try {
                selector.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
