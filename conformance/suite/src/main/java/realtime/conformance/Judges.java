package realtime.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Says of an interface of properties whom they judge, and to which area of {@code --only} they belong. */
@Retention(RetentionPolicy.RUNTIME)
@java.lang.annotation.Target(ElementType.TYPE)
public @interface Judges {
    Role value();

    String area() default "handshake";
}
