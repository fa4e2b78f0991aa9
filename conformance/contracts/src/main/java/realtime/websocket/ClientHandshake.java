package realtime.websocket;

import java.util.random.RandomGenerator;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;

/**
 * A client's half of the opening handshake, put together from the exercises.
 *
 * @param accept 04.1
 * @param grammar 04.4
 * @param uris 04.5
 * @param writer 04.6
 * @param checker 04.7
 */
public record ClientHandshake(
        AcceptFunction accept,
        ExtensionGrammar grammar,
        UriParser uris,
        ClientRequestWriter writer,
        ResponseChecker checker) {
    /**
     * The request for {@code uri}.
     *
     * @throws IllegalArgumentException if the URI or the offer cannot be used: then nothing may be sent (RFC 6455 section 4.1)
     */
    public RequestHead request(String uri, ClientOffer offer, RandomGenerator random) {
        return writer.write(uris.parse(uri), offer, random);
    }

    /** What the answer means. */
    public ResponseVerdict check(RequestHead sent, ResponseHead received) {
        return checker.check(sent, received, accept, grammar);
    }
}
