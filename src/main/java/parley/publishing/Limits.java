package parley.publishing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.function.Supplier;

/** Limits of a value in JSON beyond its type, in the terms of JSON Schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface Limits {

    String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
    String WEB_ADDRESS = "^https?://";

    String pattern() default "";

    int minimum() default 0;

    int minItems() default 0;

    /** The names that a map has at least. */
    String[] required() default {};

    /** Gives the names that a map may have; {@link Any} for any. */
    Class<? extends Supplier<List<String>>> names() default Any.class;

    /** No name in particular. */
    final class Any implements Supplier<List<String>> {

        @Override
        public List<String> get() {
            return List.of();
        }
    }
}
