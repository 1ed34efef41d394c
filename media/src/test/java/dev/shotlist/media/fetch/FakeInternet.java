package dev.shotlist.media.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Names and public addresses that end on this machine: the resolver answers what a test says, the
 * connector dials the loopback port that stands behind an address, and both keep a record.
 */
public final class FakeInternet implements Resolver, Connector {

    private final Map<String, Deque<List<InetAddress>>> names = new ConcurrentHashMap<>();
    private final Map<InetAddress, Integer> ports = new ConcurrentHashMap<>();
    private final List<String> lookups = new CopyOnWriteArrayList<>();
    private final List<InetSocketAddress> dialled = new CopyOnWriteArrayList<>();

    /** A name with one public address, behind which a loopback port listens. */
    public FakeInternet host(String name, String address, int port) {
        ports.put(InetAddress.ofLiteral(address), port);
        return answers(name, address);
    }

    /** What the next lookup of a name brings; the last answer stays. */
    public FakeInternet answers(String name, String... addresses) {
        names.computeIfAbsent(name, n -> new ArrayDeque<>())
                .add(List.of(addresses).stream().map(InetAddress::ofLiteral).toList());
        return this;
    }

    public List<String> lookups() {
        return lookups;
    }

    public List<InetSocketAddress> dialled() {
        return dialled;
    }

    @Override
    public synchronized List<InetAddress> resolve(String name) throws UnknownHostException {
        lookups.add(name);
        Deque<List<InetAddress>> answers = names.get(name);
        if (answers == null) {
            throw new UnknownHostException(name);
        }
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    @Override
    public void connect(Socket socket, InetSocketAddress address, int timeoutMillis)
            throws IOException {
        dialled.add(address);
        Integer port = ports.get(address.getAddress());
        if (port == null) {
            throw new IOException("nobody lives at " + address);
        }
        socket.connect(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeoutMillis);
    }
}
