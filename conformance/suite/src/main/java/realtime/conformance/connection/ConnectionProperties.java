package realtime.conformance.connection;

import java.util.List;

/** The interfaces of chapter 06's exercises. A new one is added here. */
public final class ConnectionProperties {
    /** In the order of the exercises. */
    public static final List<Class<?>> ALL = List.of(
            AnswerPingsConformance.class,
            CloseCodesConformance.class,
            AnswerCloseConformance.class,
            StateRowsConformance.class,
            ConnectionConformance.class,
            EchoServerConformance.class,
            KeepAliveConformance.class,
            ClientConformance.class,
            TakeTurnsConformance.class);

    private ConnectionProperties() {}
}
