package realtime.conformance.sse;

import java.util.List;

/** The interfaces of chapter 03 whose properties make up the catalogue's coverage. A new one is added here. */
public final class SseProperties {
    /** In the order of the exercises. */
    public static final List<Class<?>> ALL = List.of(
            EncodeEventConformance.class,
            SplitLinesConformance.class,
            ReadFieldsConformance.class,
            DispatchEventsConformance.class,
            ReadEventsConformance.class,
            ReplayFromConformance.class,
            EventServerConformance.class,
            ReconnectConformance.class,
            EventClientConformance.class);

    private SseProperties() {}
}
