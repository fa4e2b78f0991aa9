package realtime.websocket.connection;

import java.util.Optional;
import realtime.websocket.framing.Role;

/** Exercise 06.3: the closing handshake, and what an application sees of it (RFC 6455 sections 5.5.1 and 7.1). */
public interface ClosingHandshake {
    /**
     * What answers a Close that has come.
     *
     * <p>A Close is answered with a Close that carries the same code; an empty one with an empty one. We choose an
     * answer without a reason: the peer knows its own. An endpoint sends one Close at most: if it has sent one, it does
     * not answer. A second Close of the peer is not answered either.
     *
     * <p>Example: 1001 with the reason {@code bye}, and nothing sent yet, is answered with 1001.
     *
     * @param before what had travelled before this Close
     * @param received what it says
     * @return what the answering Close says, or nothing if there is none
     */
    Optional<CloseBody> answer(Closes before, CloseBody received);

    /**
     * Whether this end ends TCP now, of its own accord.
     *
     * <p>With a Close sent and a Close received the closing handshake is complete. Then the server ends TCP, at once;
     * the client waits for it, so that the state that TCP keeps behind a connection stays with the server's side
     * (section 7.1.1). Before that, neither does.
     *
     * <p>Out of scope: a connection that fails, and the client's time limit (06.8).
     *
     * @param role this end's
     */
    boolean endsTcp(Role role, Closes travelled);

    /**
     * What the application is told once TCP has ended.
     *
     * <p>The code is that of the Close that was received; 1005 if that Close was empty; 1006 if none was received,
     * whatever this end has sent. The reason is that of the Close that was received, or empty. The closure is clean if
     * the closing handshake was complete.
     *
     * <p>Example: an empty Close received and answered gives 1005, no reason, clean. A Close sent and never answered
     * gives 1006, no reason, not clean.
     */
    Event.Closed outcome(Closes travelled);
}
