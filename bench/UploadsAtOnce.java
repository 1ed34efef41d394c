import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.media.References;
import dev.shotlist.media.TakenReferences;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Fifty films of 50 MB come in at once, half of them as base64, into a store of 2 GB. */
class UploadsAtOnce {
    private static final int UPLOADS = 50;
    private static final long BYTES = 50L << 20;

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("uploads");
        Map<String, Integer> outcomes = new TreeMap<>();
        long from = System.nanoTime();
        try (References references = References.open(ReferenceSettings.standard(home));
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> uploads = new ArrayList<>();
            for (int i = 0; i < UPLOADS; i++) {
                int seed = i;
                uploads.add(senders.submit(() -> upload(references, seed)));
            }
            for (Future<String> upload : uploads) {
                outcomes.merge(upload.get(), 1, Integer::sum);
            }
        }
        System.out.printf("%s after %.1f s%n", outcomes, (System.nanoTime() - from) / 1e9);
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            status.filter(line -> line.startsWith("VmHWM")).forEach(System.out::println);
        }
    }

    /** Holds what it took until the process ends, so that the store fills up. */
    private static String upload(References references, int seed) {
        Source source =
                seed % 2 == 0
                        ? new Source.Upload(() -> new Film(seed))
                        : new Source.Base64(() -> new Text(new Film(seed)));
        TakenReferences taken =
                references.take(
                        List.of(new Offer("film", source, Medium.FILM, Role.LOOK)),
                        Deadline.in(Duration.ofMinutes(10)),
                        Cancellation.none());
        return taken.failures().isEmpty()
                ? "taken"
                : taken.failures().getFirst().failure().code().wire();
    }

    /** Bytes that begin like a film and differ with the seed. */
    private static final class Film extends InputStream {
        private static final byte[] HEAD =
                "\0\0\0\40ftypisom\0\0\2\0isomiso2avc1mp41".getBytes(StandardCharsets.US_ASCII);

        private final int seed;
        private long at;

        Film(int seed) {
            this.seed = seed;
        }

        @Override
        public int read() {
            if (at == BYTES) {
                return -1;
            }
            long here = at++;
            return here < HEAD.length
                    ? HEAD[(int) here]
                    : (int) (here * 31 + seed + (here >> 8)) & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(length, BYTES - at);
            for (int i = 0; i < count; i++) {
                bytes[offset + i] = (byte) read();
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    /** The same as base64 text. */
    private static final class Text extends InputStream {
        private final InputStream bytes;
        private byte[] text = new byte[0];
        private int at;

        Text(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] out, int offset, int length) throws IOException {
            if (at == text.length) {
                byte[] next = bytes.readNBytes(24 * 1024);
                if (next.length == 0) {
                    return -1;
                }
                text = Base64.getEncoder().encode(next);
                at = 0;
            }
            int count = Math.min(length, text.length - at);
            System.arraycopy(text, at, out, offset, count);
            at += count;
            return count;
        }
    }
}
