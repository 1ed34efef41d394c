package dev.shotlist.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/**
 * One JSON object being read strictly: every field is asked for once, what was not asked for is
 * unknown, and all that is wrong is collected with its pointer.
 */
final class Fields {
    private final @Nullable JsonNode object;
    private final String pointer;
    private final List<FieldError> errors;

    /** A few names, in which a hash would find nothing sooner. */
    private final List<String> known = new ArrayList<>();

    Fields(@Nullable JsonNode node, String pointer, List<FieldError> errors) {
        JsonNode given = node == null || node.isNull() ? null : node;
        if (given != null && !given.isObject()) {
            errors.add(new FieldError(pointer, "must be an object"));
            given = null;
        }
        this.object = given;
        this.pointer = pointer;
        this.errors = errors;
    }

    boolean absent() {
        return object == null;
    }

    String pointer(String name) {
        return pointer + "/" + escape(name);
    }

    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    void wrong(String name, String message) {
        errors.add(new FieldError(pointer(name), message));
    }

    /** The value, or null where it is absent or null. */
    @Nullable JsonNode value(String name) {
        if (object == null) {
            return null;
        }
        known.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    Fields object(String name) {
        return new Fields(value(name), pointer(name), errors);
    }

    @Nullable String text(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            wrong(name, "must be a string");
            return null;
        }
        return value.stringValue();
    }

    /** The source that a spool put in the place of base64. */
    ReferenceInput.@Nullable Source spooled(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof POJONode node && node.getPojo() instanceof ReferenceInput.Source one) {
            return one;
        }
        wrong(name, "must be a string");
        return null;
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode value = value(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            wrong(name, "must be true or false");
            return otherwise;
        }
        return value.booleanValue();
    }

    @Nullable Long integer(String name, long least, long most) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        boolean fits =
                value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.longValue() >= least
                        && value.longValue() <= most;
        if (!fits) {
            wrong(name, "must be a whole number from " + least + " to " + most);
            return null;
        }
        return value.longValue();
    }

    @Nullable Double number(String name, double least) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()
                || !Double.isFinite(value.doubleValue())
                || value.doubleValue() < least) {
            wrong(name, String.format(Locale.ROOT, "must be a number from %s", plain(least)));
            return null;
        }
        return value.doubleValue();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** A value with a type of its own; {@code read} throws IllegalArgumentException on nonsense. */
    <T> @Nullable T typed(String name, Function<String, T> read) {
        String text = text(name);
        return text == null ? null : typed(name, text, read);
    }

    private <T> @Nullable T typed(String name, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            wrong(name, String.valueOf(e.getMessage()));
            return null;
        }
    }

    List<JsonNode> array(String name, int most) {
        JsonNode value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong(name, "must be an array");
            return List.of();
        }
        if (value.size() > most) {
            wrong(name, "must have at most " + most + " entries, not " + value.size());
            return List.of();
        }
        List<JsonNode> all = new ArrayList<>(value.size());
        value.forEach(all::add);
        return all;
    }

    <T> List<T> list(String name, int most, Function<String, T> read) {
        List<T> all = new ArrayList<>();
        List<JsonNode> values = array(name, most);
        for (int i = 0; i < values.size(); i++) {
            String place = name + "/" + i;
            JsonNode value = values.get(i);
            if (!value.isString()) {
                errors.add(new FieldError(pointer + "/" + place, "must be a string"));
                continue;
            }
            try {
                all.add(read.apply(value.stringValue()));
            } catch (IllegalArgumentException e) {
                errors.add(new FieldError(pointer + "/" + place, String.valueOf(e.getMessage())));
            }
        }
        return all;
    }

    /** To be called last: what nobody asked for is not known here. */
    void refuseUnknown() {
        if (object == null) {
            return;
        }
        object.propertyNames()
                .forEach(name -> {
                    if (!known.contains(name)) {
                        wrong(name, "unknown field");
                    }
                });
    }
}
