package dev.shotlist.facts;

import dev.shotlist.plan.Language;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/**
 * Reads records without annotations by their components alone. Our data files have some three
 * hundred shapes of record, and to look over each for setters, factories and annotations takes
 * Jackson as long as a fifth of a start. Languages, which thousands of lists of words stand under,
 * go without a method handle too.
 */
final class PlainRecords extends JacksonModule {
    @Override
    public String getModuleName() {
        return "plain records";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(
                new Deserializers.Base() {
                    @Override
                    public @Nullable ValueDeserializer<?> findBeanDeserializer(
                            JavaType type,
                            DeserializationConfig config,
                            BeanDescription.Supplier described) {
                        return isPlain(type) ? new RecordDeserializer(type.getRawClass()) : null;
                    }

                    @Override
                    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                        return false;
                    }
                });
        context.addKeyDeserializers((type, config, described) ->
                type.hasRawClass(Language.class) ? new LanguageKey() : null);
    }

    private static final class LanguageKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String tag, DeserializationContext context) {
            try {
                return Language.of(tag);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(Language.class, tag, "%s", e.getMessage());
            }
        }
    }

    /** Whether nothing about it asks to be read in another way. */
    private static boolean isPlain(JavaType type) {
        Class<?> record = type.getRawClass();
        if (!record.isRecord() || type.hasGenericTypes() || isAnnotated(record)) {
            return false;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (isAnnotated(component)) {
                return false;
            }
        }
        return areAllPlain(record.getDeclaredMethods())
                && areAllPlain(record.getDeclaredConstructors());
    }

    private static boolean areAllPlain(AnnotatedElement[] members) {
        for (AnnotatedElement member : members) {
            if (isAnnotated(member)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnnotated(AnnotatedElement element) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (annotation.annotationType().getName().contains(".jackson.")) {
                return true;
            }
        }
        return false;
    }
}
