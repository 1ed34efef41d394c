package dev.shotlist.media.fetch;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Fetches what a URL names onto a shelf, following a few redirects, each checked like the first
 * address, and asking no server again for what its cache headers allow to be kept.
 */
public final class Fetcher {

    /** As many as a shortener in front of a store in front of its own domain need. */
    static final int MAX_REDIRECTS = 3;

    private final PublicDialer dialer;
    private final FetchCache cache;
    private final String userAgent;

    public Fetcher(PublicDialer dialer, FetchCache cache, String userAgent) {
        this.dialer = dialer;
        this.cache = cache;
        this.userAgent = userAgent;
    }

    /**
     * Fetches the content at the URL.
     *
     * @param maxBytes how large the content may be once decoded
     * @param accept the media types to ask for, as an {@code Accept} header
     * @return the digest under which the shelf holds it
     * @throws FetchFailure if it cannot be had
     */
    public String fetch(
            String url,
            long maxBytes,
            String accept,
            ContentShelf shelf,
            Deadline deadline,
            Cancellation cancellation) {
        WebAddress address = WebAddress.parse(url);
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            Optional<FetchCache.Entry> known =
                    cache.find(address).filter(entry -> shelf.holds(entry.digest()));
            if (known.isPresent() && cache.fresh(known.get())) {
                return known.get().digest();
            }
            WebRequest request = WebRequest.get(address, headers(accept, known));
            try (WebAnswer answer = dialer.send(request, deadline, cancellation)) {
                if (answer.status() == 304 && known.isPresent()) {
                    cache.refresh(address, known.get(), answer);
                    return known.get().digest();
                }
                if (answer.status() == 200) {
                    String digest = shelf.put(content(answer, maxBytes));
                    cache.remember(address, digest, answer);
                    return digest;
                }
                address = next(address, answer);
            }
        }
        throw new FetchFailure.Failed("the URL redirects more than " + MAX_REDIRECTS + " times");
    }

    private Map<String, String> headers(String accept, Optional<FetchCache.Entry> known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", userAgent);
        headers.put("Accept", accept);
        known.ifPresent(entry -> headers.putAll(entry.conditions()));
        return headers;
    }

    private static WebAddress next(WebAddress from, WebAnswer answer) {
        Optional<String> location = answer.header("Location");
        boolean redirect =
                switch (answer.status()) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        if (!redirect || location.isEmpty()) {
            throw new FetchFailure.Failed("the host answered with status " + answer.status());
        }
        WebAddress to = from.resolve(location.get());
        if (from.secure() && !to.secure()) {
            throw new FetchFailure.Blocked("the URL redirects from https to http");
        }
        return to;
    }

    private static InputStream content(WebAnswer answer, long maxBytes) {
        if (answer.declaredLength() > maxBytes) {
            throw new FetchFailure.TooLarge("the content is larger than " + maxBytes + " bytes");
        }
        String coding = answer.headers("Content-Encoding").strip().toLowerCase(Locale.ROOT);
        InputStream sent = new CappedStream(answer.body(), maxBytes);
        return switch (coding) {
            case "", "identity" -> sent;
            // some hosts compress whatever is asked for; the cap holds for what comes out
            case "gzip", "x-gzip" -> new CappedStream(unzipped(sent), maxBytes);
            default -> throw new FetchFailure.Failed("the host encodes its answer unasked");
        };
    }

    private static InputStream unzipped(InputStream sent) {
        try {
            return new GZIPInputStream(sent);
        } catch (IOException e) {
            throw new FetchFailure.Failed("the host's encoding is broken", e);
        }
    }
}
