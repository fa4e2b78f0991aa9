package realtime.conformance.framing;

import java.util.List;

/** The interfaces of chapter 05 whose properties make up the catalogue's coverage. A new one is added here. */
public final class FramingProperties {
    /** In the order of the exercises. */
    public static final List<Class<?>> ALL = List.of(
            NameFieldsConformance.class,
            ReadHeaderConformance.class,
            WriteHeaderConformance.class,
            MaskConformance.class,
            FastMaskConformance.class,
            DecodeFramesConformance.class,
            ValidateUtf8Conformance.class,
            AssembleMessagesConformance.class,
            NegotiateDeflateConformance.class,
            InflateMessageConformance.class,
            DeflateMessageConformance.class,
            OnePassConformance.class);

    private FramingProperties() {}
}
