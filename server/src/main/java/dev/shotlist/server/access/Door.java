package dev.shotlist.server.access;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets in who may come in, and knows them afterwards. */
public final class Door {
    private static final String BEARER = "bearer ";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Map<String, String> nameByDigest = new HashMap<>();
    private final @Nullable String adminDigest;
    private final Proxies proxies;
    private final boolean loopback;

    /**
     * @param loopback whether the server can be reached from this machine alone
     */
    public Door(AccessSettings settings, boolean loopback) {
        settings.keys().forEach(key -> nameByDigest.put(key.digest(), key.name()));
        this.adminDigest = settings.adminDigest();
        this.proxies = new Proxies(settings.proxies());
        this.loopback = loopback;
    }

    /**
     * Refuses what a page of another site has made a browser send: by a name that leads to this
     * machine, or across origins.
     */
    public void refuseBorrowedBrowsers(Knock knock) {
        boolean proxied = proxies.trusts(knock.peer());
        if (loopback && !proxied && !isThisMachine(knock.host())) {
            throw Refusal.of(ErrorCode.FORBIDDEN, "This server does not go by that host name.");
        }
        if (HARMLESS.contains(knock.method())) {
            return;
        }
        String site = knock.fetchSite();
        if (site != null) {
            if (!OWN_SITE.contains(site)) {
                throw crossOrigin();
            }
            return;
        }
        String host =
                proxied && knock.forwardedHost() != null ? knock.forwardedHost() : knock.host();
        if (knock.origin() != null && !sameAuthority(knock.origin(), host)) {
            throw crossOrigin();
        }
    }

    private static Refusal crossOrigin() {
        return Refusal.of(ErrorCode.FORBIDDEN, "Requests from pages of other sites are refused.");
    }

    private static boolean isThisMachine(@Nullable String host) {
        if (host == null) {
            return true;
        }
        String name = withoutPort(host).toLowerCase(Locale.ROOT);
        if (name.equals("localhost")) {
            return true;
        }
        try {
            // A name can be pointed at this machine by its owner; an address is what it is.
            return InetAddress.ofLiteral(name).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutPort(String host) {
        if (host.startsWith("[")) {
            int end = host.indexOf(']');
            return end < 0 ? host : host.substring(1, end);
        }
        int colon = host.indexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }

    private static boolean sameAuthority(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Who asks by address alone, before any key was looked at. */
    public String address(Knock knock) {
        return proxies.client(knock.peer(), knock.forwardedFor());
    }

    /**
     * Who asks, where keys are needed only with one.
     *
     * @throws Refusal {@code unauthorized}
     */
    public Caller known(Knock knock) {
        if (nameByDigest.isEmpty()) {
            return new Caller(address(knock), Caller.ANONYMOUS);
        }
        String name =
                bearer(knock).map(ApiKey::digest).map(nameByDigest::get).orElseThrow(Door::unknown);
        return new Caller("key " + name, name);
    }

    /** The administrator, or somebody who could ask for plans as well. */
    public void visitor(Knock knock) {
        if (!isAdmin(knock)) {
            Caller ignored = known(knock);
        }
    }

    /**
     * @throws Refusal {@code unauthorized} without a key, {@code forbidden} with another one
     */
    public void admin(Knock knock) {
        if (adminDigest == null) {
            throw Refusal.of(ErrorCode.FORBIDDEN, "SHOTLIST_ADMIN_KEY is not set on this server.");
        }
        if (isAdmin(knock)) {
            return;
        }
        boolean known = bearer(knock).map(ApiKey::digest).map(nameByDigest::get).isPresent();
        throw known
                ? Refusal.of(ErrorCode.FORBIDDEN, "This needs the administrator's key.")
                : unknown();
    }

    private boolean isAdmin(Knock knock) {
        String expected = adminDigest;
        return expected != null
                && bearer(knock)
                        .map(key ->
                                MessageDigest.isEqual(
                                        ApiKey.digest(key).getBytes(StandardCharsets.US_ASCII),
                                        expected.getBytes(StandardCharsets.US_ASCII)))
                        .orElse(false);
    }

    private static Optional<String> bearer(Knock knock) {
        String header = knock.authorization();
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Optional.empty();
        }
        return Optional.of(header.substring(BEARER.length()).strip());
    }

    private static Refusal unknown() {
        return Refusal.of(ErrorCode.UNAUTHORIZED, "Send a valid key as Authorization: Bearer KEY.");
    }
}
