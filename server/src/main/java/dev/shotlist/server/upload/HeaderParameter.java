package dev.shotlist.server.upload;

import java.util.Locale;
import java.util.Optional;

/** Parameters of header fields, such as {@code form-data; name="image"; filename="a;b.png"}. */
final class HeaderParameter {
    private HeaderParameter() {}

    /** The value of the first parameter of that name, without quotes. */
    static Optional<String> of(String field, String name) {
        int at = field.indexOf(';');
        while (at >= 0 && at < field.length()) {
            int equals = field.indexOf('=', at);
            if (equals < 0) {
                return Optional.empty();
            }
            String key = field.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            StringBuilder value = new StringBuilder();
            at = value(field, equals + 1, value);
            if (key.equals(name)) {
                return Optional.of(value.toString());
            }
        }
        return Optional.empty();
    }

    /** Returns where the value ends: at a semicolon, or behind the field. */
    private static int value(String field, int from, StringBuilder value) {
        int at = from;
        while (at < field.length() && field.charAt(at) == ' ') {
            at++;
        }
        if (at < field.length() && field.charAt(at) == '"') {
            at++;
            while (at < field.length() && field.charAt(at) != '"') {
                if (field.charAt(at) == '\\' && at + 1 < field.length()) {
                    at++;
                }
                value.append(field.charAt(at++));
            }
            int semicolon = field.indexOf(';', at);
            return semicolon < 0 ? field.length() : semicolon;
        }
        while (at < field.length() && field.charAt(at) != ';') {
            value.append(field.charAt(at++));
        }
        value.setLength(value.toString().stripTrailing().length());
        return at;
    }
}
