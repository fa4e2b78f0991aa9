package realtime.conformance.connection;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.State;
import realtime.websocket.connection.TurnTaker;
import realtime.websocket.connection.TurnTaker.Wait;
import realtime.wire.Bytes;

/** One connection that is served in turns, and judged after each of them. */
final class Turning {
    /** Room for whatever is sent. */
    static final int PLENTY = 1 << 24;

    private static final long LIMIT = 1 << 20;
    private static final int SHOWN = 6;

    private final Noting endpoint = new Noting(LIMIT);
    private final TurnWire wire = new TurnWire(this::waits);
    private final List<String> told = new ArrayList<>();
    private final TurnTaker taker;
    private final ByteBuffer buffer;
    private final Random scribble = new Random(1);
    private Bytes sent = Bytes.EMPTY;
    private int turns;

    /** @param buffer the one that all connections share */
    Turning(Function<Endpoint, TurnTaker> subject, ByteBuffer buffer) {
        this.buffer = buffer;
        told.add("an open connection, and a buffer with room for " + buffer.capacity() + " octets");
        this.taker = question("WS-DAT-003").returned("a TurnTaker", () -> subject.apply(endpoint));
    }

    /** All that the client sends comes, a segment a turn; there is room for so many octets in each. */
    void send(List<Move.OfPeer> moves, Cuts cuts, int room) {
        Bytes octets = Serving.octets(moves);
        List<Bytes> segments = cuts.segments(octets);
        tell("the client sends " + moves.stream().map(Move::words).collect(Collectors.joining(", then "))
                + (segments.size() > 1 ? " in " + segments.size() + " segments" : "")
                + (room < PLENTY ? "; in each turn the wire takes " + Words.count(room, "octet") : ""));
        sent = sent.plus(octets);
        segments.forEach(segment -> turn(segment, room));
        settle(room);
    }

    /** Turns without anything new, until all that came is read and all that is wanted is written. */
    void settle(int room) {
        for (int i = 0; !wire.isRead() || wire.written() < endpoint.wanted(); i++) {
            int before = wire.written();
            boolean read = wire.isRead();
            turn(Bytes.EMPTY, room);
            question("WS-DAT-003")
                    .task("The wire is read, once; then all that the endpoint wants to send is written.")
                    .holds(
                            wire.written() > before || !read || wire.reads() > 0,
                            "a turn that reads or writes",
                            new Told("turn " + turns + " did neither"));
        }
    }

    /** The client ends its side, and one more turn is taken. */
    void finish(int room) {
        tell("the client ends its side of TCP");
        wire.finish();
        turn(Bytes.EMPTY, room);
        settle(room);
    }

    /** The connection breaks, and one more turn is taken. */
    void breaks() {
        tell("the connection breaks: whoever reads or writes gets an IOException");
        wire.breaks();
        wire.next(Bytes.EMPTY, PLENTY);
        Question question = question("WS-FAIL-005")
                .task("An IOException of the wire goes to Endpoint.end, and what was not written is given up.");
        Wait wait = taken(question);
        question.holds(
                endpoint.state() == State.CLOSED && wait == Wait.FOR_NOTHING,
                "the endpoint is CLOSED, and the turn waits FOR_NOTHING",
                new Told("the endpoint is " + endpoint.state() + ", and the turn waits " + wait));
    }

    /** One turn. */
    void turn(Bytes come, int room) {
        int left = endpoint.wanted() - wire.written();
        wire.next(come, room);
        Wait wait = taken(question("WS-DAT-003"));
        TurnRules rules = new TurnRules(endpoint, wire, "turn " + turns);
        rules.reading(this::question, left, room);
        rules.writing(this::question);
        rules.waiting(this::question, wait);
    }

    private Wait taken(Question question) {
        turns++;
        byte[] rubbish = new byte[buffer.capacity()];
        scribble.nextBytes(rubbish);
        buffer.clear().put(rubbish).position(scribble.nextInt(buffer.capacity()));
        return question.returned("a turn without an exception", () -> taker.turn(wire, buffer));
    }

    private void waits(String how) {
        question("WS-DAT-003")
                .taskAlone("Does what can be done now: whoever waited in a turn would make all the others wait.")
                .holds(false, "turn " + turns + " ends", new Told(how));
    }

    void tell(String line) {
        told.add(line);
    }

    Bytes sent() {
        return sent;
    }

    TurnWire wire() {
        return wire;
    }

    Question question(String requirement) {
        StringBuilder text = new StringBuilder(told.getFirst());
        int from = Math.max(1, told.size() - SHOWN);
        for (int i = from; i < told.size(); i++) {
            text.append('\n').append(i).append(". ").append(told.get(i));
        }
        return Question.of(text.toString()).breaking(requirement);
    }

    static long limit() {
        return LIMIT;
    }
}
