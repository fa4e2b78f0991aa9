package realtime.websocket.connection;

import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/**
 * Exercise 06.5: one end of a connection behind its handshake, without I/O (RFC 6455 sections 5 to 7). Octets go in,
 * octets and events come out; somebody else reads and writes. The same class serves both roles.
 *
 * <p>The {@link StateTable} that is handed in says what happens; the other {@link Pieces} do it. What they say counts:
 * whoever grades an endpoint may hand in odd ones. Every method finds the row for the state
 * and the input, goes to its next state and carries out its actions in their order. The {@link Output} that it returns
 * holds the octets that go out, whether the own side of TCP ends, and the event.
 *
 * <p>Out of scope: sending a message in several frames; two threads at once.
 */
public interface Endpoint {
    /** Where the connection is; at first {@link State#OPEN}. */
    State state();

    /**
     * Takes what has come from the peer, up to the first event.
     *
     * <p>The octets become frames (the decoder), the frames messages and control frames (the assembler). A message is
     * delivered as {@link Event.Arrived}, a pong as {@link Event.Ponged}. A ping and a Close give no event; their
     * answers are octets.
     *
     * <p>One call returns one event at most. While a call has returned one, there may be more: the caller calls again
     * with no octets, and brings new ones only when a call has returned no event. So whoever wants to answer a message
     * can do so before the endpoint reads on, and perhaps finds a Close.
     *
     * <p>Example: {@code 81 02 48 69 89 00 88 00} from a server gives a text message and no octets; then, with no
     * octets, a pong and a Close, masked.
     *
     * <p>A {@link realtime.websocket.framing.ProtocolException} of any piece is a {@link Input#FAULT}: the Close that
     * goes out has its code, and its sentence as the reason, or no reason; none if the sentence is too long for one.
     * {@link Event.Failed} tells both, code and sentence. That includes a Close whose payload the codec refuses: it is
     * no received Close. Mind that a decoder keeps an exception for its
     * next call when there were whole frames in front of it.
     *
     * <p>In {@link State#ENDING} and {@link State#CLOSED} whatever comes is dropped unread.
     *
     * @param octets the next ones, perhaps none
     */
    Output receive(Bytes octets);

    /**
     * Takes note that TCP has ended. It gives {@link Event.Closed} at the first call, and nothing from then on. A
     * message that is not complete is lost.
     */
    Output end();

    /**
     * Sends a message, in one frame; compressed if the {@link Terms} have compression.
     *
     * <p>Example: the text {@code Hi} from a server is {@code 81 02 48 69}.
     *
     * @throws IllegalStateException if nothing may be sent any more: there is no row
     */
    Output send(Message message);

    /**
     * Sends a ping.
     *
     * @param payload 125 octets at most
     * @throws IllegalArgumentException if there are more
     * @throws IllegalStateException if nothing may be sent any more
     */
    Output ping(Bytes payload);

    /**
     * Begins the closing handshake. If it has begun already, or the connection has failed or ended, nothing
     * happens, whatever {@code body} says.
     *
     * @param body what the Close says
     * @throws IllegalArgumentException if the state is {@link State#OPEN} and the codec cannot write {@code body}; the
     *     connection goes on then as if nobody had asked
     */
    Output close(CloseBody body);
}
