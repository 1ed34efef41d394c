package dev.shotlist.media.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which addresses are public, from the registries of special ranges. {@link InetAddress}'s own
 * predicates miss most of them.
 */
final class SpecialAddresses {

    /** How far an address may be dialled. */
    enum Reach {
        PUBLIC,
        /** Loopback and private networks: only where the operator opened them. */
        PRIVATE,
        /** Metadata services, transition mechanisms, multicast, reserved: for nobody. */
        NEVER
    }

    private record Special(AddressRange range, Reach reach) {}

    private static final SpecialAddresses REGISTRIES = load();

    private final AddressRange publicIpv6;
    private final List<Special> ranges;

    private SpecialAddresses(AddressRange publicIpv6, List<Special> ranges) {
        this.publicIpv6 = publicIpv6;
        this.ranges = ranges;
    }

    static Reach reach(InetAddress address) {
        return REGISTRIES.of(address);
    }

    private Reach of(InetAddress address) {
        Reach reach =
                address instanceof Inet6Address && !publicIpv6.contains(address)
                        ? Reach.NEVER
                        : Reach.PUBLIC;
        for (Special special : ranges) {
            if (special.range.contains(address)) {
                if (special.reach == Reach.NEVER) {
                    return Reach.NEVER;
                }
                reach = special.reach;
            }
        }
        return reach;
    }

    private static SpecialAddresses load() {
        try (InputStream in =
                Objects.requireNonNull(
                        SpecialAddresses.class.getResourceAsStream("special-addresses.json"))) {
            JsonNode root = JsonMapper.shared().readTree(in);
            List<Special> ranges =
                    root.required("ranges").valueStream().map(SpecialAddresses::special).toList();
            return new SpecialAddresses(
                    AddressRange.parse(root.required("public_ipv6").stringValue()), ranges);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Special special(JsonNode node) {
        return new Special(
                AddressRange.parse(node.required("range").stringValue()),
                Reach.valueOf(node.required("opens").stringValue().toUpperCase(Locale.ROOT)));
    }
}
