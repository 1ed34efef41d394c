package dev.shotlist.media.fetch;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/** The host of a URL: a name to resolve, or an address written out. */
public sealed interface WebHost {

    /** As it stands in the {@code Host} header. */
    String written();

    /** A DNS name in lower-case ASCII, without its trailing dot. */
    record Name(String written) implements WebHost {

        /** Whether the name means this machine by convention, whatever a resolver says. */
        boolean local() {
            return written.equals("localhost") || written.endsWith(".localhost");
        }
    }

    /** A literal address. */
    record Literal(String written, InetAddress address) implements WebHost {}

    /**
     * Reads the host part of an authority.
     *
     * @throws FetchFailure.Blocked if it is empty, malformed, or a number in disguise
     */
    static WebHost parse(String text) {
        if (text.startsWith("[")) {
            return ipv6(text);
        }
        String ascii = ascii(text);
        if (endsInNumber(ascii)) {
            return new Literal(ascii, ipv4(ascii));
        }
        return new Name(ascii);
    }

    private static Literal ipv6(String text) {
        if (!text.endsWith("]") || text.indexOf('%') >= 0) {
            throw new FetchFailure.Blocked("the URL's IPv6 address is malformed");
        }
        try {
            InetAddress address = Inet6Address.ofLiteral(text.substring(1, text.length() - 1));
            if (!(address instanceof Inet6Address)) {
                throw new FetchFailure.Blocked("the URL hides an IPv4 address in an IPv6 one");
            }
            return new Literal("[" + address.getHostAddress() + "]", address);
        } catch (IllegalArgumentException e) {
            throw new FetchFailure.Blocked("the URL's IPv6 address is malformed");
        }
    }

    private static String ascii(String text) {
        String ascii;
        try {
            ascii = IDN.toASCII(text).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new FetchFailure.Blocked("the URL's host is no name");
        }
        if (ascii.endsWith(".")) {
            ascii = ascii.substring(0, ascii.length() - 1);
        }
        if (ascii.isEmpty() || ascii.length() > 253) {
            throw new FetchFailure.Blocked("the URL's host is no name");
        }
        for (String label : ascii.split("\\.", -1)) {
            if (label.isEmpty()
                    || label.length() > 63
                    || !label.chars().allMatch(WebHost::inLabel)) {
                throw new FetchFailure.Blocked("the URL's host is no name");
            }
        }
        return ascii;
    }

    private static boolean inLabel(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** Whether some parser would take the host for a number: its last label is one. */
    private static boolean endsInNumber(String ascii) {
        String last = ascii.substring(ascii.lastIndexOf('.') + 1);
        return last.startsWith("0x") || last.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static InetAddress ipv4(String text) {
        String[] parts = text.split("\\.", -1);
        byte[] bytes = new byte[4];
        if (parts.length != 4) {
            throw new FetchFailure.Blocked("the URL's IPv4 address is not four decimal numbers");
        }
        for (int i = 0; i < 4; i++) {
            bytes[i] = (byte) octet(parts[i]);
        }
        try {
            return Inet4Address.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int octet(String part) {
        boolean plain =
                part.length() <= 3
                        && part.chars().allMatch(c -> c >= '0' && c <= '9')
                        && (part.length() == 1 || part.charAt(0) != '0');
        if (!plain || Integer.parseInt(part) > 255) {
            throw new FetchFailure.Blocked("the URL's IPv4 address is not four decimal numbers");
        }
        return Integer.parseInt(part);
    }
}
