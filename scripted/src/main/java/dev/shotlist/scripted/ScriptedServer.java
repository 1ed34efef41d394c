package dev.shotlist.scripted;

import dev.shotlist.scripted.HttpTalk.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on loopback that plays one act for each request. */
public final class ScriptedServer implements AutoCloseable {
    /** What it does with a request. */
    @FunctionalInterface
    public interface Act {
        void play(Request request, HttpTalk talk) throws IOException;
    }

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Deque<Act> script = new ArrayDeque<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean remembering = true;
    private Act otherwise;

    /**
     * @param port 0 for any free one
     */
    public ScriptedServer(int port, Act otherwise) throws IOException {
        this.otherwise = otherwise;
        listener = new ServerSocket(port, 1_000, InetAddress.getLoopbackAddress());
        threads.execute(this::listen);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + path);
    }

    public synchronized void then(Act... acts) {
        script.addAll(List.of(acts));
    }

    public synchronized void otherwise(Act act) {
        otherwise = act;
    }

    /** Under load nobody reads the requests. */
    public void forgetRequests() {
        remembering = false;
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Connections that are open now. */
    public int connections() {
        return open.size();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var talk = new HttpTalk(socket, closing);
            for (Request request = talk.next(); request != null; request = talk.next()) {
                if (remembering) {
                    requests.add(request);
                }
                act().play(request, talk);
                if (socket.isClosed()) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The client left, or a script ended the connection.
        } finally {
            open.remove(socket);
        }
    }

    private synchronized Act act() {
        Act act = script.poll();
        return act == null ? otherwise : act;
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException alreadyClosed) {
            // Then there is nothing left to close.
        }
        threads.shutdownNow();
        threads.close();
    }
}
