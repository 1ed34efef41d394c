package dev.shotlist.treatment;

import dev.shotlist.asking.Shape;
import dev.shotlist.asking.WireNames;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives shapes from records, so that what the model is asked for is what we read. */
final class Shapes {
    private Shapes() {}

    /**
     * @param type a record whose components are all {@link Told}
     */
    static Shape.Parts of(Class<?> type) {
        List<Shape.Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Told told = component.getAnnotation(Told.class);
            if (told == null) {
                throw new IllegalArgumentException(component + " is not told to the model");
            }
            AnnotatedType declared = component.getAnnotatedType();
            Shape shape = shape(declared, told.least(), told.most(), told.mostEach());
            parts.add(
                    new Shape.Part(
                            WireNames.ofComponent(component.getName()),
                            told.value(),
                            declared.isAnnotationPresent(Nullable.class)
                                    ? new Shape.OrNull(shape)
                                    : shape));
        }
        return new Shape.Parts(parts);
    }

    private static Shape shape(AnnotatedType declared, int least, int most, int mostEach) {
        if (declared instanceof AnnotatedParameterizedType list) {
            AnnotatedType each = list.getAnnotatedActualTypeArguments()[0];
            return new Shape.Many(shape(each, 1, mostEach, 0), least, most);
        }
        Class<?> type = (Class<?>) declared.getType();
        if (type == String.class) {
            return new Shape.Text(least, most);
        }
        if (type == double.class) {
            return new Shape.Amount(least, most);
        }
        if (type == Integer.class) {
            return new Shape.Whole(least, most);
        }
        if (type == boolean.class) {
            return new Shape.Flag();
        }
        if (type.isEnum()) {
            return new Shape.Choice(WireNames.ofConstants(type));
        }
        return of(type);
    }
}
