package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import realtime.conformance.exercise.Question;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * One piece that does something odd, and a conversation in which one sees it.
 *
 * @param words what is odd about it
 * @param pieces the suite's own, but for the odd one
 * @param role of the endpoint
 * @param moves of which the last is judged
 * @param right what the last call should give
 */
record OddPiece(String words, Pieces pieces, Role role, List<Move> moves, Seen right) {
    static final String USED =
            "The StateTable that is handed in says what happens; the other Pieces do it. What they say counts.";
    private static final String TOLD = "The Close that goes out has the code of the exception, and its sentence as the"
            + " reason, or no reason; none if the sentence is too long for one. Event.Failed tells both.";

    OddPiece(String words, Pieces pieces, Role role, Move move, Seen right) {
        this(words, pieces, role, List.of(move), right);
    }

    /** The endpoint must give what the odd piece says. */
    void judge(BiFunction<Pieces, Terms, Endpoint> subject) {
        boolean fails = right.event().orElse(null) instanceof Event.Failed;
        Question question = Question.of(given()).taskAlone(fails ? TOLD : USED);
        Seen yours = question.returned(right.words(), () -> play(subject));
        if (!right.allows(yours) || !right.event().equals(yours.event())) {
            question.differ(right.words(), yours.words(), right.differences(yours));
        }
    }

    private Seen play(BiFunction<Pieces, Terms, Endpoint> subject) {
        Endpoint endpoint = subject.apply(pieces, Terms.of(role, ConnectionConformance.LIMIT, new Random(6455)));
        Seen seen = null;
        for (Move move : moves) {
            Output output =
                    switch (move) {
                        case Move.OfPeer peer -> endpoint.receive(octets(peer));
                        case Move.OfApplication wish -> Play.ask(endpoint, wish);
                    };
            seen = Seen.of(output, endpoint, role, false, seen != null && seen.shutdown());
        }
        return seen;
    }

    private Bytes octets(Move.OfPeer move) {
        return Bytes.join(
                move.frames().stream().map(frame -> frame.encode(role.peer())).toList());
    }

    private String given() {
        List<String> lines = new ArrayList<>();
        lines.add(words + ",");
        lines.add("and " + (role == Role.SERVER ? "a server" : "a client"));
        for (Move move : moves) {
            String call = move instanceof Move.OfPeer ? "receive: the peer sends " : "";
            lines.add(lines.size() - 1 + ". " + call + move.words());
        }
        return String.join("\n", lines);
    }
}
