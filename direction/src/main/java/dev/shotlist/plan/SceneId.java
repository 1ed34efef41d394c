package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifier of a scene, such as {@code scene_3_benefit}; it stays when scenes move. */
public record SceneId(@JsonValue String value) {
    private static final String PREFIX = "scene_";

    public SceneId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a scene id like scene_1_hook: " + value);
        }
    }

    @JsonCreator
    public static SceneId of(String value) {
        return new SceneId(value);
    }

    public static SceneId of(int number, Purpose purpose) {
        return new SceneId(PREFIX + number + "_" + purpose.wire());
    }

    private static boolean isValid(String value) {
        if (!value.startsWith(PREFIX)) {
            return false;
        }
        int at = PREFIX.length();
        while (at < value.length() && isDigit(value.charAt(at))) {
            at++;
        }
        if (at == PREFIX.length()) {
            return false;
        }
        if (at == value.length()) {
            return true;
        }
        if (value.charAt(at) != '_' || at + 1 == value.length()) {
            return false;
        }
        for (int i = at + 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isDigit(c) && c != '_' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return value;
    }
}
