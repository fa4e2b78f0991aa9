package realtime.conformance.handshake;

/** Everything that can be asked of a server's opening handshake from outside. */
public interface ServerHandshakeConformance
        extends ResponseProperties,
                KeyProperties,
                RequestLineProperties,
                FieldProperties,
                VersionProperties,
                OriginProperties,
                SubprotocolProperties,
                ExtensionProperties,
                ServiceProperties,
                PairProperties {}
