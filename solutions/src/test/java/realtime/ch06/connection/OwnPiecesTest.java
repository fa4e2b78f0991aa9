package realtime.ch06.connection;

import realtime.conformance.connection.ConnectionConformance;
import realtime.conformance.model.ModelParts;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.Terms;

/** The endpoint once more, now put together from the solutions of both chapters. */
class OwnPiecesTest implements ConnectionConformance {
    @Override
    public Endpoint subject(Pieces pieces, Terms terms) {
        return new Connection(pieces == ModelParts.PIECES ? AllPieces.PIECES : pieces, terms); // odd ones stay odd
    }
}
