package realtime.conformance.wire;

import java.util.List;

/** The interfaces behind the handshake whose properties make up the catalogue's coverage. A new one is added here. */
public final class WireProperties {
    /** Of servers; then of clients. */
    public static final List<Class<?>> ALL = List.of(ServerWireConformance.class, ClientWireConformance.class);

    private WireProperties() {}
}
