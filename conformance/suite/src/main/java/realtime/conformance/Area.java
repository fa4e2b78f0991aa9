package realtime.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Says of an interface of properties to which area of {@code --only} they belong, where they judge servers and clients alike:
 * whom they judge is said by the interface that extends it ({@link Judges}).
 */
@Retention(RetentionPolicy.RUNTIME)
@java.lang.annotation.Target(ElementType.TYPE)
public @interface Area {
    String value();
}
