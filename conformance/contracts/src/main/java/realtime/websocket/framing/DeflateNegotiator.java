package realtime.websocket.framing;

import java.util.List;
import java.util.Optional;
import realtime.websocket.Extension;

/** Exercise 05.9, starred: agree on compression (RFC 7692 sections 5 and 7.1). */
public interface DeflateNegotiator {
    /** The name of the extension. */
    String NAME = "permessage-deflate";

    /**
     * A server's answer.
     *
     * @param extension what goes into the response
     * @param parameters what it means
     */
    record Agreed(Extension extension, DeflateParameters parameters) {}

    /**
     * What a server answers to a client's offers: it takes the first one that it can accept.
     *
     * <p>An offer has the name {@value #NAME}, exactly so, and any of four parameters, each at most once: {@code server_no_context_takeover}
     * and {@code client_no_context_takeover} without a value; {@code server_max_window_bits} with a value;
     * {@code client_max_window_bits} with or without one. A value is a decimal number from 8 to 15 without a leading zero. An
     * offer with another parameter, another value or a parameter twice is passed over, not an error.
     *
     * <p>The answer repeats, in this order, what was offered of {@code server_no_context_takeover},
     * {@code client_no_context_takeover}, and {@code server_max_window_bits} with its value. It never has
     * {@code client_max_window_bits}: we choose to bear any window of a client up to the one that it offered, 15 without a
     * value.
     *
     * <p>Example: {@code permessage-deflate; server_max_window_bits=7, permessage-deflate; client_max_window_bits} is answered
     * with {@code permessage-deflate} and means {@link DeflateParameters#DEFAULT}.
     *
     * @param offers the client's list, in its order; other names are passed over
     * @return nothing if there is no offer that can be accepted
     */
    Optional<Agreed> answer(List<Extension> offers);

    /**
     * What the server's answer means to a client whose offer was {@code offered}.
     *
     * <p>The connection fails if the answer has an unknown parameter, a value that such a parameter cannot have, a parameter twice, or
     * one that is not allowed: {@code server_max_window_bits} above the offered value, or missing though it was offered;
     * {@code client_max_window_bits} that was not offered, without a value, or above the offered value;
     * {@code server_no_context_takeover} missing though it was offered. Unasked, a server may add
     * {@code server_no_context_takeover}, {@code client_no_context_takeover}, and {@code server_max_window_bits} with a value.
     *
     * <p>A client that offered {@code client_no_context_takeover} forgets its window even if the answer does not repeat it.
     * Without {@code client_max_window_bits} in the answer its window has the bits that it offered: its offer is a promise
     * (section 7.1.2.2). Without a number in the offer either, it has 15.
     *
     * @param offered the client's one offer, which is valid
     * @param answered the server's element with this name
     * @throws ProtocolException with code 1010 if the client must fail the connection
     */
    DeflateParameters check(Extension offered, Extension answered) throws ProtocolException;
}
