package dev.shotlist.llm.vendor;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A configured model behind an address.
 *
 * @param id the name that requests and reports use
 * @param base as the vendor's documentation gives it: with {@code /v1} for OpenAI, without for
 *     Anthropic
 * @param key null for servers that want none
 * @param sees whether it is shown pictures
 * @param price null when the catalogue knows it, or nobody does
 */
public record Provider(
        String id,
        Vendor vendor,
        URI base,
        @Nullable Secret key,
        String model,
        boolean sees,
        StructuredOutput output,
        @Nullable Price price) {
    public Provider {
        if (id.isEmpty() || id.length() > 40 || !id.chars().allMatch(Provider::inId)) {
            throw new IllegalArgumentException(
                    "A provider's id is 1 to 40 of a-z 0-9 . _ -, not " + id);
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("Provider " + id + " names no model");
        }
        base = checked(base, id);
    }

    /** For people. */
    public String name() {
        return switch (vendor) {
            case OPENAI -> "OpenAI " + model;
            case ANTHROPIC -> "Anthropic " + model;
            case COMPATIBLE -> id + " " + model;
        };
    }

    /** The server's name, as telemetry wants it. */
    public String host() {
        return base.getHost();
    }

    public int port() {
        if (base.getPort() > 0) {
            return base.getPort();
        }
        return "https".equals(base.getScheme()) ? 443 : 80;
    }

    /**
     * Names the model, where it is and with whose key it is asked, and tells nobody any of them:
     * what a vendor's limits and failures are of.
     */
    public String account() {
        return AccountName.of(base, model, key);
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    private static boolean inId(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    }

    private static URI checked(URI base, String id) {
        boolean web = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
        if (!web
                || base.getHost() == null
                || base.getRawUserInfo() != null
                || base.getRawQuery() != null
                || base.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The base URL of provider " + id + " is not a plain http or https address");
        }
        String text = base.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
    }
}
