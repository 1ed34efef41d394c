package dev.shotlist.llm.transport;

import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** The JDK's client. Its own request timeout ends at the headers, so the wait is ours. */
public final class JdkTransport implements Transport {
    /** A whole plan is 50 KB; what is forty times as long is no plan. */
    public static final int REPLY_CAP = 2 * 1024 * 1024;

    /** A vendor that takes longer to accept a connection is down. */
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile HttpClient client = opened();
    private final Set<HttpClient> retired = new HashSet<>();
    private final int replyCap;

    public JdkTransport() {
        this(REPLY_CAP);
    }

    public JdkTransport(int replyCap) {
        this.replyCap = replyCap;
    }

    @Override
    public Reply exchange(Call call, Deadline deadline) {
        Duration left = deadline.remaining();
        if (!left.isPositive()) {
            throw new TransportFailure(Outcome.TIMED_OUT);
        }
        HttpClient asked = client;
        CompletableFuture<HttpResponse<byte[]>> pending =
                asked.sendAsync(request(call), info -> new CappedBody(replyCap));
        try {
            HttpResponse<byte[]> response = pending.get(left.toNanos(), TimeUnit.NANOSECONDS);
            return new Reply(
                    response.statusCode(), new Headers(response.headers().map()), response.body());
        } catch (TimeoutException late) {
            throw new TransportFailure(Outcome.TIMED_OUT);
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
            throw new TransportFailure(Outcome.CANCELLED);
        } catch (ExecutionException failed) {
            Outcome outcome = outcome(failed);
            if (outcome == Outcome.BROKEN_REPLY) {
                retire(asked);
            }
            throw new TransportFailure(outcome);
        } finally {
            // Ends the exchange and its connection when it is not over.
            pending.cancel(true);
        }
    }

    private HttpClient opened() {
        return HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(CONNECT)
                .executor(threads)
                .build();
    }

    /**
     * The client keeps the connection of a reply whose head it cannot read, for as long as it
     * lives. So it lives until the calls that it has under way are over.
     */
    private synchronized void retire(HttpClient broken) {
        if (client.equals(broken)) {
            client = opened();
            retired.removeIf(HttpClient::isTerminated);
            retired.add(broken);
            broken.shutdown();
        }
    }

    private static HttpRequest request(Call call) {
        // An upgrade offer on a plain connection confuses small servers; over TLS there is none.
        boolean tls = "https".equals(call.uri().getScheme());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.uri()).version(tls ? Version.HTTP_2 : Version.HTTP_1_1);
        call.headers().forEach(request::setHeader);
        if (call.body().length == 0) {
            request.GET();
        } else {
            request.POST(BodyPublishers.ofByteArray(call.body()));
        }
        return request.build();
    }

    private static Outcome outcome(ExecutionException thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof CappedBody.TooLarge) {
                return Outcome.REPLY_TOO_LARGE;
            }
            if (t instanceof ConnectException
                    || t instanceof HttpConnectTimeoutException
                    || t instanceof UnknownHostException
                    || t instanceof UnresolvedAddressException
                    || t instanceof SSLException) {
                return Outcome.UNREACHABLE;
            }
            if (t instanceof HttpTimeoutException) {
                return Outcome.TIMED_OUT;
            }
        }
        if (thrown.getCause() instanceof Error error) {
            throw error;
        }
        // Not only IOException: a Content-Length that is no number is a NumberFormatException here.
        return Outcome.BROKEN_REPLY;
    }

    @Override
    public synchronized void close() {
        retired.add(client);
        retired.forEach(HttpClient::shutdownNow);
        retired.forEach(HttpClient::close);
        threads.close();
    }
}
