package dev.shotlist.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.ValueDeserializer;

/** An object's fields as the components of a record, in snake case, made by its constructor. */
final class RecordDeserializer extends ValueDeserializer<Object> {
    /** As all our JSON is named. */
    private static final class SnakeCase extends SnakeCaseStrategy {
        private static final SnakeCase NAMES = new SnakeCase();

        String of(String component) {
            return translate(component);
        }
    }

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private final List<ValueDeserializer<Object>> values = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    RecordDeserializer(Class<?> type) {
        this.type = type;
        components = type.getRecordComponents();
        constructor = canonical(type, components);
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> found = type.getDeclaredConstructor(types);
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its own constructor", e);
        }
    }

    /** Apart from the constructor, since a record may hold others of its own type. */
    @Override
    public void resolve(DeserializationContext context) {
        for (int i = 0; i < components.length; i++) {
            places.put(SnakeCase.NAMES.of(components[i].getName()), i);
            values.add(
                    context.findContextualValueDeserializer(
                            context.constructType(components[i].getGenericType()), null));
        }
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
        if (!json.isExpectedStartObjectToken()) {
            return context.handleUnexpectedToken(context.constructType(type), json);
        }
        @Nullable Object[] parts = new @Nullable Object[components.length];
        boolean[] given = new boolean[components.length];
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            Integer place = places.get(name);
            JsonToken token = json.nextToken();
            if (place == null) {
                context.handleUnknownProperty(json, this, type, name);
                continue;
            }
            parts[place] = value(json, token, context, place, name);
            given[place] = true;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] = given[i] ? parts[i] : values.get(i).getAbsentValue(context);
        }
        return made(context, parts);
    }

    private @Nullable Object value(
            JsonParser json,
            JsonToken token,
            DeserializationContext context,
            int place,
            String name) {
        try {
            return token == JsonToken.VALUE_NULL
                    ? values.get(place).getNullValue(context)
                    : values.get(place).deserialize(json, context);
        } catch (JacksonException e) {
            throw DatabindException.wrapWithPath(
                    context, e, new JacksonException.Reference(type, name));
        }
    }

    private @Nullable Object made(DeserializationContext context, @Nullable Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            return refused(context, parts, e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return refused(context, parts, e);
        }
    }

    private @Nullable Object refused(
            DeserializationContext context, @Nullable Object[] parts, @Nullable Throwable cause) {
        return context.handleInstantiationProblem(
                type, parts, context.instantiationException(type, cause));
    }
}
