package realtime.conformance.connection;

import java.util.List;
import java.util.Optional;
import realtime.conformance.exercise.Answers;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.CloseCodec;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.State;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** For every piece of an endpoint a conversation that shows whether it is used. */
final class OddConversations {
    private static final Move BYE = new Move.Close(CloseBody.of(4000, "bye"));
    private static final String LONG = "the first reserved bit of a text frame is set, but compression was not agreed,"
            + " so nobody can say what that bit means here, nor what the octets behind it are";

    private OddConversations() {}

    /** In the order of {@link Pieces}. */
    static List<OddPiece> all() {
        return List.of(
                new OddPiece(
                        "a decoder that gives texts in capital letters",
                        OddPieces.loudDecoder(),
                        Role.SERVER,
                        Conversations.TEXT,
                        tells("ABCDE")),
                new OddPiece(
                        "an assembler that gives texts in capital letters",
                        OddPieces.loudAssembler(),
                        Role.SERVER,
                        Conversations.TEXT,
                        tells("ABCDE")),
                new OddPiece(
                        "a HeaderWriter that never sets FIN",
                        OddPieces.openHeaders(),
                        Role.SERVER,
                        Conversations.SEND,
                        sends(State.OPEN, new Frame.Text(false, false, Bytes.utf8("ab")))),
                new OddPiece(
                        "a Masking that also makes small letters capital ones",
                        OddPieces.loudMasking(),
                        Role.CLIENT,
                        Conversations.SEND,
                        sends(State.OPEN, Frame.Text.of("AB"))),
                new OddPiece(
                        "a PingPong that answers every ping with a pong with 21",
                        OddPieces.oddPings(),
                        Role.SERVER,
                        Conversations.PING,
                        sends(State.OPEN, new Frame.Pong(Bytes.hex("21")))),
                new OddPiece(
                        "a CloseCodec that writes reasons in capital letters",
                        OddPieces.loudCodec(),
                        Role.SERVER,
                        BYE,
                        sends(State.CLOSING, new Frame.Close(Bytes.hex("0f a0 42 59 45")))),
                new OddPiece(
                        "a CloseCodec that reads reasons in capital letters",
                        OddPieces.loudCodec(),
                        Role.SERVER,
                        List.of(Conversations.PEER_CLOSE, Conversations.END),
                        ends(new Event.Closed(1000, "BYE", true))),
                new OddPiece(
                        "a ClosingHandshake that answers every Close with 4000",
                        OddPieces.closing(new OddClosing()),
                        Role.SERVER,
                        Conversations.PEER_CLOSE,
                        sends(State.ENDING, new Frame.Close(Bytes.hex("0f a0")))),
                new OddPiece(
                        "a ClosingHandshake by which the client ends TCP",
                        OddPieces.closing(new OddClosing()),
                        Role.CLIENT,
                        List.of(BYE, Conversations.PEER_CLOSE),
                        new Seen(List.of(), List.of(), "", Optional.empty(), true, State.ENDING)),
                new OddPiece(
                        "a ClosingHandshake that tells every end as 4999",
                        OddPieces.closing(new OddClosing()),
                        Role.SERVER,
                        Conversations.END,
                        ends(new Event.Closed(4999, "", false))),
                new OddPiece(
                        "a StateTable without a row for OPEN and PING",
                        OddPieces.tableWithout(Input.PING),
                        Role.SERVER,
                        Conversations.PING,
                        sends(State.OPEN)),
                new OddPiece(
                        "a StateTable without a row for OPEN and PONG",
                        OddPieces.tableWithout(Input.PONG),
                        Role.SERVER,
                        Conversations.PONG,
                        sends(State.OPEN)));
    }

    /** A fault with a sentence that does not fit into a reason. */
    static OddPiece longSentence() {
        return fault(LONG);
    }

    /** A fault with a sentence that does. */
    static OddPiece fault(String sentence) {
        return new OddPiece(
                "a decoder that throws a ProtocolException with code 1002\nand a sentence of "
                        + Bytes.utf8(sentence).size() + " octets (the reason of a Close has room for "
                        + CloseCodec.LONGEST_REASON + "):\n\"" + Answers.cut(sentence) + "\"",
                OddPieces.failingDecoder(sentence),
                Role.SERVER,
                Conversations.TEXT,
                new Seen(
                        List.of(new Frame.Close(Bytes.hex("03 ea"))),
                        List.of(),
                        "",
                        Optional.of(new Event.Failed(1002, sentence)),
                        true,
                        State.ENDING));
    }

    private static Seen sends(State state, Frame... frames) {
        return new Seen(List.of(frames), List.of(), "", Optional.empty(), false, state);
    }

    private static Seen tells(String text) {
        Event event = new Event.Arrived(new Message.Text(text));
        return new Seen(List.of(), List.of(), "", Optional.of(event), false, State.OPEN);
    }

    private static Seen ends(Event.Closed how) {
        return new Seen(List.of(), List.of(), "", Optional.of(how), true, State.CLOSED);
    }
}
