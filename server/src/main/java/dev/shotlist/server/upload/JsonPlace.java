package dev.shotlist.server.upload;

import org.jspecify.annotations.Nullable;

/**
 * Where a scan of JSON stands: the names on the way from the root. It checks nothing; a parser
 * behind it does.
 */
final class JsonPlace {
    /** As deep as the parser goes. */
    private static final int DEEPEST = 64;

    private final @Nullable String[] names = new String[DEEPEST];
    private final boolean[] objects = new boolean[DEEPEST];
    private int depth;
    private boolean named;

    void opens(boolean object) {
        if (depth < DEEPEST) {
            objects[depth] = object;
            names[depth] = null;
        }
        depth++;
        named = false;
    }

    void closes() {
        depth = Math.max(0, depth - 1);
        named = false;
    }

    /** After a comma in an object comes a name, in an array a value. */
    void comma() {
        named = false;
    }

    void colon() {
        named = true;
    }

    /** Whether a text that begins here is the name of a member. */
    boolean expectsName() {
        return depth > 0 && depth <= DEEPEST && objects[depth - 1] && !named;
    }

    /**
     * @param name of the member whose value comes next, null for one that is of no interest
     */
    void name(@Nullable String name) {
        names[depth - 1] = name;
    }

    /** The names joined by slashes; empty where one of them is of no interest, or nowhere. */
    String path() {
        if (depth == 0 || depth > DEEPEST) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (objects[i]) {
                String name = names[i];
                if (name == null) {
                    return "";
                }
                path.append(path.isEmpty() ? "" : "/").append(name);
            }
        }
        return path.toString();
    }
}
