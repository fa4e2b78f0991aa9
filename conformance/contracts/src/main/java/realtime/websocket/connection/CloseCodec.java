package realtime.websocket.connection;

import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/**
 * Exercise 06.2: close codes, and the payload of a Close (RFC 6455 sections 5.5.1, 7.4 and 11.7).
 *
 * <p>Each reason is checked by a validator of its own, fresh from the supplier that is handed in; what it says counts.
 */
public interface CloseCodec {
    /** The longest reason, in octets of UTF-8: a control frame has 125, and the code takes two. */
    int LONGEST_REASON = 123;

    /**
     * Whether a Close frame may carry this code, whoever sends it.
     *
     * <p>It may: 1000 to 1003 and 1007 to 1014, which have a meaning (1012, 1013 and 1014 were registered with IANA
     * after RFC 6455 was written); 3000 to 3999, registered for libraries and frameworks; 4000 to 4999, for private
     * use.
     *
     * <p>It may not: 1005, 1006 and 1015, which only tell an application what has happened; 0 to 999, which are not
     * used; 1016 to 2999, held for later versions of the protocol. RFC 6455 leaves two more open. We choose to refuse
     * them: 1004, which is reserved without a meaning, and everything from 5000.
     *
     * @param code any number
     */
    boolean travels(int code);

    /**
     * Whether a script in a browser may close with this code: 1000, or 3000 to 4999 (WHATWG WebSockets, {@code
     * close()}).
     *
     * @param code any number
     */
    boolean isForScripts(int code);

    /**
     * Reads the payload of a Close that has come.
     *
     * <p>It may be empty. If it is not, the first two octets are the code, the most significant first, and the rest is
     * the reason in UTF-8, perhaps none.
     *
     * <p>Example: {@code 03 e8 62 79 65} is 1000 with the reason {@code bye}.
     *
     * @param payload of one frame, 125 octets at most
     * @throws ProtocolException with code 1002 if the payload is a single octet, or its code may not travel; with 1007
     *     if the reason is no UTF-8. If several rules are broken, either code will do
     */
    CloseBody read(Bytes payload) throws ProtocolException;

    /**
     * The payload of a Close that says {@code body}.
     *
     * <p>Example: 4001 with the reason {@code né} is {@code 0f a1 6e c3 a9}. {@link CloseBody#EMPTY} is the empty
     * payload.
     *
     * <p>Out of scope: reasons with half of a surrogate pair, which are no text.
     *
     * @throws IllegalArgumentException if the code may not travel, if the reason has more than {@value #LONGEST_REASON}
     *     octets in UTF-8, or if there is a reason without a code
     */
    Bytes write(CloseBody body);
}
