package realtime.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names the requirements that a property checks; the one that it is meant for stands first. */
@Retention(RetentionPolicy.RUNTIME)
@java.lang.annotation.Target(ElementType.METHOD)
public @interface Checks {
    /** Ids of the catalogue, such as {@code WS-HSR-003}. */
    String[] value();
}
