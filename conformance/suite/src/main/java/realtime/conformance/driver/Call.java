package realtime.conformance.driver;

import java.net.InetSocketAddress;
import java.util.Optional;
import realtime.websocket.ClientOffer;

/**
 * What a client is told to do: connect to {@code uri}.
 *
 * @param uri until {@link #at} has filled them in, with the placeholders {@code {host}} and {@code {port}}
 * @param offer what it asks for beside the connection
 * @param trusted the only certificate that it may trust, if it has to speak TLS
 * @param proxy through which it has to go, if any
 */
public record Call(
        String uri, ClientOffer offer, Optional<LocalCertificate> trusted, Optional<InetSocketAddress> proxy) {
    /** A plain call. */
    public static Call to(String uri) {
        return new Call(uri, ClientOffer.NOTHING, Optional.empty(), Optional.empty());
    }

    public Call offering(ClientOffer other) {
        return new Call(uri, other, trusted, proxy);
    }

    public Call trusting(LocalCertificate certificate) {
        return new Call(uri, offer, Optional.of(certificate), proxy);
    }

    public Call through(InetSocketAddress address) {
        return new Call(uri, offer, trusted, Optional.of(address));
    }

    /** The URI, and what is offered. */
    public String words() {
        String names = offer.subprotocols().isEmpty() ? "" : ", subprotocols " + offer.subprotocols();
        String extensions = offer.extensions().isEmpty() ? "" : ", extensions " + offer.extensions();
        return uri + names + extensions;
    }

    /** The same with the placeholders filled in. */
    public Call at(String host, int port) {
        return new Call(uri.replace("{host}", host).replace("{port}", Integer.toString(port)), offer, trusted, proxy);
    }
}
