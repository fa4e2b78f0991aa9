package realtime.conformance.handshake;

/** Everything that can be asked of a client's opening handshake from outside. */
public interface ClientHandshakeConformance
        extends ClientUriProperties,
                ClientRequestProperties,
                ClientKeyProperties,
                ClientResponseProperties,
                ClientAcceptProperties,
                ClientSubprotocolProperties,
                ClientExtensionProperties,
                ClientConnectionProperties {}
