package realtime.conformance.handshake;

import java.util.List;

/** The interfaces of chapter 04 whose properties make up the catalogue's coverage. A new one is added here. */
public final class HandshakeProperties {
    /** Of servers and clients as a whole, then of single exercises. */
    public static final List<Class<?>> ALL = List.of(
            ServerHandshakeConformance.class,
            ClientHandshakeConformance.class,
            AcceptKeyConformance.class,
            ValidateUpgradeConformance.class,
            ChooseSubprotocolConformance.class,
            ExtensionOffersConformance.class,
            ReadUriConformance.class,
            WriteRequestConformance.class,
            CheckResponseConformance.class,
            RouteByPathConformance.class,
            NegotiateVersionConformance.class,
            FramesBehindConformance.class);

    private HandshakeProperties() {}
}
