package dev.shotlist.server.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proxies whose word is taken for whom they forward. */
final class Proxies {
    /** One household or machine has a whole /64; counting single addresses would count nothing. */
    private static final int HOUSEHOLD = 64;

    private final List<AddressBlock> trusted;

    Proxies(List<AddressBlock> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    boolean trusts(String peer) {
        return trusts(InetAddress.ofLiteral(peer));
    }

    private boolean trusts(InetAddress address) {
        for (AddressBlock block : trusted) {
            if (block.holds(address)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who asks, for the limits: the peer, or behind trusted proxies the nearest address in
     * X-Forwarded-For that is not theirs.
     */
    String client(String peer, @Nullable String forwardedFor) {
        InetAddress client = InetAddress.ofLiteral(peer);
        if (trusts(client) && forwardedFor != null) {
            List<String> hops = List.of(forwardedFor.split(",", -1)).reversed();
            for (String hop : hops) {
                try {
                    client = InetAddress.ofLiteral(hop.strip());
                } catch (IllegalArgumentException e) {
                    // Not written by our proxy: the last address that was stays.
                    break;
                }
                if (!trusts(client)) {
                    break;
                }
            }
        }
        return household(client);
    }

    private static String household(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        try {
            byte[] network = AddressBlock.cut(address.getAddress(), HOUSEHOLD);
            return InetAddress.getByAddress(network).getHostAddress() + "/" + HOUSEHOLD;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("sixteen bytes are an address", e);
        }
    }
}
