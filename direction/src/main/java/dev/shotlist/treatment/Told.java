package dev.shotlist.treatment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a model is told of a part of its answer, and within what bounds the part must be. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Told {
    String value();

    /** Fewest characters of a text or items of a list, or the smallest number. */
    int least() default 0;

    /** Most characters of a text or items of a list, or the largest number. */
    int most();

    /** Most characters of each text in a list. */
    int mostEach() default 0;
}
