package dev.shotlist.server.recall;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one form that RFC 8785 gives it: names sorted by UTF-16 units, no blanks, numbers as
 * ECMAScript writes them. A number that no double holds stays as its own digits, so that two
 * documents never share a form by rounding.
 */
final class CanonicalJson {
    /** Where ECMAScript changes from plain digits to an exponent. */
    private static final int PLAIN_DIGITS = 21;

    private static final int PLAIN_ZEROS = 6;

    private CanonicalJson() {}

    static String of(JsonNode node) {
        StringBuilder out = new StringBuilder(512);
        write(node, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
            char before = '{';
            for (var field : sorted.entrySet()) {
                out.append(before);
                string(field.getKey(), out);
                out.append(':');
                write(field.getValue(), out);
                before = ',';
            }
            out.append(sorted.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            char before = '[';
            for (JsonNode item : node) {
                out.append(before);
                write(item, out);
                before = ',';
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isString()) {
            string(node.stringValue(), out);
        } else if (node.isNumber()) {
            out.append(number(node.decimalValue()));
        } else {
            out.append(node.isBoolean() ? Boolean.toString(node.booleanValue()) : "null");
        }
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    static String number(BigDecimal exact) {
        if (exact.signum() == 0) {
            return "0";
        }
        double rounded = exact.doubleValue();
        if (Double.isInfinite(rounded)
                || new BigDecimal(Double.toString(rounded)).compareTo(exact) != 0) {
            return exact.stripTrailingZeros().toString();
        }
        BigDecimal shortest = exact.abs().stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        // The decimal point stands after this many digits.
        int point = digits.length() - shortest.scale();
        String sign = exact.signum() < 0 ? "-" : "";
        if (point > -PLAIN_ZEROS && point <= PLAIN_DIGITS) {
            return sign + shortest.toPlainString();
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return sign + digits.charAt(0) + fraction + (point > 0 ? "e+" : "e") + (point - 1);
    }
}
