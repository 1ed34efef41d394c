package dev.shotlist.media.fetch;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes single HTTP exchanges with addresses that it has checked itself: resolves a name once,
 * refuses it if any answer is not public, and dials the checked address and no other, so that a
 * second answer of the name server changes nothing. Redirects are the caller's; one deadline holds
 * from the lookup to the last byte of the body.
 */
public final class PublicDialer {

    /** How long one of several addresses may take to accept before the next one is tried. */
    private static final Duration ONE_CONNECT = Duration.ofSeconds(5);

    private final DialPolicy policy;
    private final Resolver resolver;
    private final Connector connector;
    private final Supplier<SSLSocketFactory> tls;

    public PublicDialer(DialPolicy policy) {
        this(policy, Resolver.system(), Connector.direct());
    }

    /** With the system's certificates, which are read with the first exchange that needs them. */
    public PublicDialer(DialPolicy policy, Resolver resolver, Connector connector) {
        this(policy, resolver, connector, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    public PublicDialer(
            DialPolicy policy,
            Resolver resolver,
            Connector connector,
            Supplier<SSLSocketFactory> tls) {
        this.policy = policy;
        this.resolver = resolver;
        this.connector = connector;
        this.tls = tls;
    }

    /**
     * Sends the request and returns when the answer's headers are there.
     *
     * @throws FetchFailure if the address may not be dialled, or the exchange fails
     */
    public WebAnswer send(WebRequest request, Deadline deadline, Cancellation cancellation) {
        WebAddress address = request.address();
        policy.check(address);
        List<InetAddress> checked = lookUp(address.host(), deadline);
        for (InetAddress candidate : checked) {
            WebAnswer answer = dial(request, candidate, deadline, cancellation);
            if (answer != null) {
                return answer;
            }
            if (deadline.expired()) {
                throw new FetchFailure.TimedOut("the host took too long to accept a connection");
            }
        }
        throw new FetchFailure.Failed("the host does not accept connections");
    }

    private List<InetAddress> lookUp(WebHost host, Deadline deadline) {
        List<InetAddress> answers =
                switch (host) {
                    case WebHost.Literal literal -> List.of(literal.address());
                    case WebHost.Name name -> resolve(name.written(), deadline);
                };
        answers.forEach(policy::check);
        return answers;
    }

    /** The system's resolver knows no deadline, so it waits on a thread that can be left behind. */
    private List<InetAddress> resolve(String name, Deadline deadline) {
        FutureTask<List<InetAddress>> lookup = new FutureTask<>(() -> resolver.resolve(name));
        // the system's resolver would keep a virtual thread's carrier while it waits
        Thread.ofPlatform().daemon().name("lookup").start(lookup);
        try {
            return lookup.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            lookup.cancel(true);
            throw new FetchFailure.TimedOut("looking the host up took too long");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException) {
                throw new FetchFailure.Failed("the host is unknown");
            }
            throw new FetchFailure.Failed("the host could not be looked up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailure.Cancelled();
        }
    }

    /** The answer, or null when nobody accepts at this address. */
    private @Nullable WebAnswer dial(
            WebRequest request, InetAddress checked, Deadline deadline, Cancellation cancellation) {
        Line line = Line.open(deadline, cancellation);
        boolean answered = false;
        try {
            InetSocketAddress to = new InetSocketAddress(checked, request.address().port());
            if (!line.connect(connector, to, deadline.atMost(ONE_CONNECT))) {
                return null;
            }
            WebAnswer answer = Exchange.over(line, tls, request);
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                line.hangUp();
            }
        }
    }
}
