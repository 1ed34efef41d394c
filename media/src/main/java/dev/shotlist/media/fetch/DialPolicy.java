package dev.shotlist.media.fetch;

import dev.shotlist.media.fetch.SpecialAddresses.Reach;
import java.net.InetAddress;
import java.util.Set;

/**
 * Whom the dialer may call.
 *
 * @param ports the ports that may be dialled; empty for any
 * @param privateNetworks whether loopback and private addresses are open as well; metadata
 *     addresses never are
 */
public record DialPolicy(Set<Integer> ports, boolean privateNetworks) {

    /** The public internet on the ports of the web. */
    public static final DialPolicy PUBLIC = new DialPolicy(Set.of(80, 443), false);

    /** Private addresses and any port too, for tests and closed networks. */
    public static final DialPolicy CLOSED_NETWORK = new DialPolicy(Set.of(), true);

    public DialPolicy {
        ports = Set.copyOf(ports);
    }

    void check(WebAddress address) {
        if (!ports.isEmpty() && !ports.contains(address.port())) {
            throw new FetchFailure.Blocked("port " + address.port() + " is not allowed");
        }
        switch (address.host()) {
            case WebHost.Literal literal -> check(literal.address());
            case WebHost.Name name -> {
                if (name.local() && !privateNetworks) {
                    throw new FetchFailure.Blocked("the URL's host is this machine");
                }
            }
        }
    }

    void check(InetAddress address) {
        Reach reach = SpecialAddresses.reach(address);
        if (reach == Reach.NEVER || (reach == Reach.PRIVATE && !privateNetworks)) {
            // the address stays out of the message: it would tell strangers our inner names
            throw new FetchFailure.Blocked("the URL leads to an address that is not public");
        }
    }
}
