import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Fifty films of 50 MB are sent to a server at once, half of them as base64 and half as files of a
 * multipart body; prints how many got which answer. They begin like films and hold noise, so that
 * each is taken in whole and then given to a worker.
 */
class UploadsAtOnce {
    private static final int UPLOADS = 50;
    private static final int BYTES = 50 << 20;

    public static void main(String[] args) {
        URI address = URI.create(args[0] + "/v1/parse");
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<String>> answers = new ArrayList<>();
        long from = System.nanoTime();
        for (int i = 0; i < UPLOADS; i++) {
            HttpRequest request = i % 2 == 0 ? base64(address, i) : multipart(address, i);
            answers.add(
                    client.sendAsync(request, BodyHandlers.ofString())
                            .handle(UploadsAtOnce::told));
        }
        Map<String, Integer> counts = new TreeMap<>();
        answers.forEach(answer -> counts.merge(answer.join(), 1, Integer::sum));
        System.out.printf("%s after %.1f s%n", counts, (System.nanoTime() - from) / 1e9);
    }

    private static String told(HttpResponse<String> answer, Throwable fault) {
        if (fault != null) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            return "hung up on (" + cause.getMessage() + ")";
        }
        int code = answer.body().indexOf("\"code\":\"");
        return answer.statusCode()
                + (code < 0 ? "" : " " + answer.body().substring(code + 8).split("\"", 2)[0]);
    }

    private static HttpRequest base64(URI address, int seed) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(
                        BodyPublishers.ofInputStream(() ->
                                chain(
                                        text("{\"prompt\":{\"video_base64\":\""),
                                        new Encoded(new Film(seed)),
                                        text("\"}}"))))
                .build();
    }

    private static HttpRequest multipart(URI address, int seed) {
        String head =
                "--line\r\nContent-Disposition: form-data; name=\"video\"; filename=\"film.mp4\"\r\n"
                        + "Content-Type: video/mp4\r\n\r\n";
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(
                        BodyPublishers.ofInputStream(() ->
                                chain(text(head), new Film(seed), text("\r\n--line--\r\n"))))
                .build();
    }

    private static InputStream chain(InputStream one, InputStream two, InputStream three) {
        return new SequenceInputStream(new SequenceInputStream(one, two), three);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Begins like an MP4 file and differs by its seed; made as it is read. */
    private static final class Film extends InputStream {
        private static final byte[] HEAD =
                "\0\0\0\u0018ftypisom\0\0\2\0isommp42".getBytes(StandardCharsets.ISO_8859_1);
        private final int seed;
        private int at;

        Film(int seed) {
            this.seed = seed;
        }

        @Override
        public int read() {
            if (at == BYTES) {
                return -1;
            }
            int here = at++;
            return here < HEAD.length ? HEAD[here] & 0xff : (here * 31 + seed * 7 + here / 977) & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = Math.min(length, BYTES - at);
            for (int i = 0; i < count; i++) {
                bytes[offset + i] = (byte) read();
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    /** The base64 of a stream, made as it is read. */
    private static final class Encoded extends InputStream {
        private static final int STEP = 3 << 14;
        private final InputStream in;
        private byte[] text = new byte[0];
        private int at;

        Encoded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (at == text.length) {
                byte[] next = in.readNBytes(STEP);
                if (next.length == 0) {
                    return -1;
                }
                text = java.util.Base64.getEncoder().encode(next);
                at = 0;
            }
            int count = Math.min(length, text.length - at);
            System.arraycopy(text, at, bytes, offset, count);
            at += count;
            return count;
        }
    }
}
