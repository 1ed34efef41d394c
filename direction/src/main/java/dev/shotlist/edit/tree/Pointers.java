package dev.shotlist.edit.tree;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    public static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    public static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    public static String last(String pointer) {
        return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** A place in an array, or -1 where the token is none. */
    public static int index(String token) {
        boolean digits = !token.isEmpty() && token.length() <= 6;
        for (int i = 0; digits && i < token.length(); i++) {
            digits = token.charAt(i) >= '0' && token.charAt(i) <= '9';
        }
        boolean plain = digits && (token.length() == 1 || token.charAt(0) != '0');
        return plain ? Integer.parseInt(token) : -1;
    }

    /** What lies at a pointer, or null where nothing does. */
    public static @Nullable JsonNode at(JsonNode root, String pointer) {
        JsonNode node = root;
        int from = 0;
        while (from < pointer.length()) {
            if (pointer.charAt(from) != '/') {
                return null;
            }
            int end = pointer.indexOf('/', from + 1);
            String token = unescape(pointer.substring(from + 1, end < 0 ? pointer.length() : end));
            JsonNode next =
                    node.isObject()
                            ? node.get(token)
                            : node.isArray() ? node.get(index(token)) : null;
            if (next == null) {
                return null;
            }
            node = next;
            from = end < 0 ? pointer.length() : end;
        }
        return node;
    }
}
