package dev.shotlist.plan;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;

/**
 * Makes records by plain reflection. Jackson's own way through method handles has the JVM write a
 * handful of classes for each shape of record, some three hundred for our data files, and that is a
 * tenth of a second of every start.
 */
final class RecordsModule extends JacksonModule {
    @Override
    public String getModuleName() {
        return "records";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addValueInstantiators(
                new ValueInstantiators.Base() {
                    @Override
                    public ValueInstantiator modifyValueInstantiator(
                            DeserializationConfig config,
                            BeanDescription.Supplier described,
                            ValueInstantiator usual) {
                        return described.getBeanClass().isRecord() ? new Made(usual) : usual;
                    }
                });
    }

    private static final class Made extends ValueInstantiator.Delegating {
        Made(ValueInstantiator usual) {
            super(usual);
        }

        @Override
        public ValueInstantiator createContextual(
                DeserializationContext context, BeanDescription.Supplier described) {
            return this;
        }

        @Override
        public Object createFromObjectWith(
                DeserializationContext context,
                SettableBeanProperty[] parts,
                PropertyValueBuffer values) {
            return createFromObjectWith(context, values.getParameters(context, parts));
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] values) {
            if (!(delegate().getWithArgsCreator().getAnnotated() instanceof Constructor<?> found)) {
                return delegate().createFromObjectWith(context, values);
            }
            try {
                return found.newInstance(values);
            } catch (InvocationTargetException e) {
                return refused(context, values, e.getCause());
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                return refused(context, values, e);
            }
        }

        private Object refused(
                DeserializationContext context, Object[] values, @Nullable Throwable cause) {
            return context.handleInstantiationProblem(
                    getValueClass(),
                    values,
                    context.instantiationException(getValueClass(), cause));
        }
    }
}
