package dev.shotlist.media.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An absolute http or https URL, read strictly: what is ambiguous to some parser is refused, so
 * that the host that was checked is the host that is dialled.
 *
 * @param scheme {@code http} or {@code https}
 * @param host where to, by name or literal address
 * @param port the port, given or implied
 * @param target path and query as sent on the request line, ASCII
 */
public record WebAddress(String scheme, WebHost host, int port, String target) {

    /** Longer than any address that a browser or a store hands out. */
    static final int MAX_LENGTH = 4096;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN_IN_TARGET = "-._~!$&'()*+,;=:@/?%";

    /**
     * Reads an address as a caller gives it.
     *
     * @throws FetchFailure.Blocked if it is malformed or of another scheme
     */
    public static WebAddress parse(String text) {
        String url = text.strip();
        if (url.length() > MAX_LENGTH) {
            throw new FetchFailure.Blocked("the URL is longer than " + MAX_LENGTH + " characters");
        }
        refuseOddCharacters(url);
        String scheme = scheme(url);
        int start = scheme.length() + 3;
        int end = endOfAuthority(url, start);
        String authority = url.substring(start, end);
        if (authority.indexOf('@') >= 0) {
            throw new FetchFailure.Blocked("the URL carries a user name");
        }
        int portMark = portMark(authority);
        String host = portMark < 0 ? authority : authority.substring(0, portMark);
        int port =
                portMark < 0
                        ? defaultPort(scheme)
                        : port(authority.substring(portMark + 1), scheme);
        return new WebAddress(scheme, WebHost.parse(host), port, target(url.substring(end)));
    }

    /** The address that a {@code Location} header leads to from here. */
    WebAddress resolve(String location) {
        String where = location.strip();
        int fragment = where.indexOf('#');
        if (fragment >= 0) {
            where = where.substring(0, fragment);
        }
        refuseOddCharacters(where);
        if (where.startsWith("//")) {
            return parse(scheme + ":" + where);
        }
        if (startsWithScheme(where)) {
            return parse(where);
        }
        try {
            // the authority is ours, whatever the location says: only path and query move
            URI moved = new URI("http://host" + target).resolve(new URI(escaped(where)));
            String query = moved.getRawQuery();
            String path = moved.getRawPath();
            return new WebAddress(
                    scheme, host, port, target(query == null ? path : path + "?" + query));
        } catch (URISyntaxException e) {
            throw new FetchFailure.Blocked("the redirect leads to a malformed address");
        }
    }

    boolean secure() {
        return "https".equals(scheme);
    }

    /** The {@code Host} header. */
    String authority() {
        return port == defaultPort(scheme) ? host.written() : host.written() + ":" + port;
    }

    @Override
    public String toString() {
        return scheme + "://" + authority() + target;
    }

    private static void refuseOddCharacters(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c < 0x20 || c == 0x7f || c == '\\') {
                throw new FetchFailure.Blocked("the URL holds a control character or a backslash");
            }
            if (c == '#') {
                throw new FetchFailure.Blocked("the URL has a fragment");
            }
        }
    }

    private static String scheme(String url) {
        String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("https://")) {
            return "https";
        }
        if (start.startsWith("http://")) {
            return "http";
        }
        throw new FetchFailure.Blocked("only http:// and https:// addresses are fetched");
    }

    private static boolean startsWithScheme(String location) {
        int colon = location.indexOf(':');
        int slash = location.indexOf('/');
        int query = location.indexOf('?');
        return colon >= 0 && (slash < 0 || colon < slash) && (query < 0 || colon < query);
    }

    private static int endOfAuthority(String url, int start) {
        for (int i = start; i < url.length(); i++) {
            if (url.charAt(i) == '/' || url.charAt(i) == '?') {
                return i;
            }
        }
        return url.length();
    }

    private static int portMark(String authority) {
        return authority.indexOf(':', authority.startsWith("[") ? authority.indexOf(']') + 1 : 0);
    }

    private static int port(String digits, String scheme) {
        if (digits.isEmpty()) {
            return defaultPort(scheme);
        }
        int port = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || digits.length() > 5) {
                throw new FetchFailure.Blocked("the URL's port is no number");
            }
            port = port * 10 + (c - '0');
        }
        if (port == 0 || port > 65_535) {
            throw new FetchFailure.Blocked("the URL's port is out of range");
        }
        return port;
    }

    private static int defaultPort(String scheme) {
        return "https".equals(scheme) ? 443 : 80;
    }

    private static String target(String rest) {
        String escaped = escaped(rest);
        return escaped.startsWith("/") ? escaped : "/" + escaped;
    }

    /** Percent-encodes what may not stand on a request line; leaves encoded text as it is. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || PLAIN_IN_TARGET.indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }
}
