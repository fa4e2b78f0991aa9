package realtime.ch06.connection;

import realtime.ch05.framing.AssembleMessages;
import realtime.ch05.framing.DecodeFrames;
import realtime.ch05.framing.Mask;
import realtime.ch05.framing.ReadHeader;
import realtime.ch05.framing.ValidateUtf8;
import realtime.ch05.framing.WriteHeader;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.Terms;

// tag::pieces[]
/** The exercises of chapters 05 and 06, put together. */
public final class AllPieces {
    /** What an endpoint is made of. */
    public static final Pieces PIECES = new Pieces(
            rules -> new DecodeFrames(new ReadHeader(), new Mask(), rules),
            limit -> new AssembleMessages(ValidateUtf8::new, limit),
            new WriteHeader(),
            new Mask(),
            new AnswerPings(),
            new CloseCodes(ValidateUtf8::new),
            new AnswerClose(),
            new StateRows());

    private AllPieces() {}

    /** One end of a connection. */
    public static Endpoint endpoint(Terms terms) {
        return new Connection(PIECES, terms);
    }
}
// end::pieces[]
