package realtime.conformance.http;

import java.util.List;

/** The interfaces of chapter 01 whose properties make up the catalogue's coverage. A new one is added here. */
public final class HttpProperties {
    /** In the order of the exercises; then of a whole server. */
    public static final List<Class<?>> ALL = List.of(
            CountConnectionsConformance.class,
            ReadHeadConformance.class,
            BodyLengthsConformance.class,
            ChunkSizesConformance.class,
            ChunkDataConformance.class,
            DecodeChunkedConformance.class,
            EncodeChunksConformance.class,
            BytesPerUpdateConformance.class,
            HttpServerConformance.class);

    private HttpProperties() {}
}
