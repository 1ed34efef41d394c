import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Requests at a fixed rate, whether answers come or not: {@code OpenLoad PORT/PATH RATE SECONDS CONNECTIONS}, with the
 * body in the environment as BODY. Each connection has its own beat, all beats are spread evenly, and an answer's time counts from the moment its request was due,
 * so that a server which holds everything up is not spared the requests that it held back. A thread to each connection,
 * asleep between two beats. Prints p50, p90, p99, p99.9 and the longest in microseconds, p99 against p50, and the rate reached.
 */
class OpenLoad {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.US_ASCII);

    public static void main(String[] args) throws Exception {
        int slash = args[0].indexOf('/');
        int port = Integer.parseInt(args[0].substring(0, slash));
        byte[] body = System.getenv("BODY").getBytes(StandardCharsets.UTF_8);
        double rate = Double.parseDouble(args[1]);
        double seconds = Double.parseDouble(args[2]);
        int connections = Integer.parseInt(args[3]);
        byte[] head =
                ("POST " + args[0].substring(slash) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        long beat = (long) (connections * 1e9 / rate);
        long first = System.nanoTime() + 200_000_000;
        long last = first + (long) (seconds * 1e9);
        List<Beats> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            all.add(new Beats(port, head, body, first + beat * i / connections, last, beat));
        }
        List<Thread> threads = all.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        long[] took = sorted(all, one -> one.took);
        long[] late = sorted(all, one -> one.late);
        if (took.length == 0 || all.stream().anyMatch(one -> one.failed)) {
            System.out.println("BAD");
            System.exit(1);
        }
        double p50 = at(took, 0.5);
        double p99 = at(took, 0.99);
        System.out.printf(
                "p50 %.0f p90 %.0f p99 %.0f p99.9 %.0f max %.0f us; p99/p50 %.2f; %.0f/s; sent late by p50 %.0f p99 %.0f us%n",
                p50, at(took, 0.9), p99, at(took, 0.999), at(took, 1), p99 / p50, took.length / seconds,
                at(late, 0.5), at(late, 0.99));
    }

    private static long[] sorted(List<Beats> all, Function<Beats, long[]> of) {
        return all.stream().flatMapToLong(one -> Arrays.stream(of.apply(one), 0, one.answers)).sorted().toArray();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e3;
    }

    /** One connection. */
    private static final class Beats implements Runnable {
        private final SocketChannel channel;
        private final ByteBuffer request;
        private final ByteBuffer answer = ByteBuffer.allocateDirect(1 << 20);
        private final byte[] head = new byte[1024];
        private final long first;
        private final long last;
        private final long beat;
        final long[] took;
        final long[] late;
        int answers;
        boolean failed;

        Beats(int port, byte[] head, byte[] body, long first, long last, long beat) throws IOException {
            this.channel = SocketChannel.open(new InetSocketAddress(HERE, port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            this.request = ByteBuffer.allocateDirect(head.length + body.length).put(head).put(body);
            this.first = first;
            this.last = last;
            this.beat = beat;
            this.took = new long[(int) ((last - first) / beat) + 2];
            this.late = new long[took.length];
        }

        @Override
        public void run() {
            try (channel) {
                for (long due = first; due < last; due += beat) {
                    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                        LockSupport.parkNanos(wait);
                    }
                    late[answers] = System.nanoTime() - due;
                    request.rewind();
                    while (request.hasRemaining()) {
                        channel.write(request);
                    }
                    receive();
                    took[answers++] = System.nanoTime() - due;
                }
            } catch (IOException e) {
                failed = true;
            }
        }

        /** An answer has its length in its head, or comes in chunks and ends with an empty one. */
        private void receive() throws IOException {
            answer.clear();
            long whole = -1;
            while (whole < 0 ? !endsEmpty() : answer.position() < whole) {
                if (channel.read(answer) < 0) {
                    throw new IOException("hung up on");
                }
                if (whole < 0 && answer.position() >= head.length) {
                    answer.get(0, head);
                    if (head[9] != '2') {
                        throw new IOException("refused");
                    }
                    whole = whole();
                }
            }
        }

        private boolean endsEmpty() {
            int end = answer.position();
            return end > head.length
                    && answer.get(end - 5) == '0'
                    && answer.get(end - 4) == '\r'
                    && answer.get(end - 3) == '\n'
                    && answer.get(end - 2) == '\r';
        }

        /** Bytes of the answer, its head among them; -1 where it does not say. */
        private long whole() {
            long length = -1;
            for (int i = 0; i + 4 <= head.length; i++) {
                if (starts(i, LENGTH)) {
                    length = 0;
                    for (int digit = i + LENGTH.length; head[digit] >= '0' && head[digit] <= '9'; digit++) {
                        length = length * 10 + head[digit] - '0';
                    }
                }
                if (head[i] == '\r' && head[i + 1] == '\n' && head[i + 2] == '\r' && head[i + 3] == '\n') {
                    return length < 0 ? length : i + 4 + length;
                }
            }
            throw new IllegalStateException("a head of more than " + head.length + " bytes");
        }

        private boolean starts(int at, byte[] name) {
            for (int i = 0; i < name.length; i++) {
                if (at + i >= head.length || Character.toLowerCase(head[at + i]) != name[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
