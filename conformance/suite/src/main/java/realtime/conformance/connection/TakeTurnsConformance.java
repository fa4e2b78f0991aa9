package realtime.conformance.connection;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.connection.Move.OfPeer;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.generate.AnyCuts;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.TurnTaker;
import realtime.websocket.framing.Frame;
import realtime.wire.Bytes;

/** Exercise 06.9: turns on a wire without a network; behind it works the suite's own endpoint. */
@Judges(value = Role.SERVER, area = "closing")
public interface TakeTurnsConformance {
    /** The Close with which the client ends a conversation. */
    OfPeer BYE = new Move.PeerClose(CloseBody.of(1000, "bye"));

    /** How much a wire takes in a turn. */
    int[] ROOMS = {Turning.PLENTY, 1, 3, 100};

    /** The octets of a small buffer, and of a usual one. */
    int[] BUFFERS = {4_096, 16};

    /** The one that is judged, on a fresh endpoint. */
    TurnTaker subject(Endpoint endpoint);

    @Property
    @Checks({"WS-DAT-003", "WS-DAT-002", "WS-CLH-001", "WS-CLH-009", "WS-TCP-002"})
    default void messagesComeBackInTurns(
            @ForAll(supplier = Clients.class) List<OfPeer> moves, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        for (int size : BUFFERS) {
            Turning turning = new Turning(this::subject, ByteBuffer.allocate(size));
            List<OfPeer> all = new ArrayList<>(moves);
            all.add(BYE);
            turning.send(all, cuts, Turning.PLENTY);
            heard(turning);
            turning.finish(Turning.PLENTY);
        }
    }

    @Property
    @Checks({"WS-DAT-003", "WS-LIM-001"})
    default void whatAWireDoesNotTakeIsLeftForTheNextTurn() {
        for (int room : ROOMS) {
            Turning turning = new Turning(this::subject, ByteBuffer.allocate(64));
            turning.send(List.of(Conversations.TEXT), Cuts.NONE, room);
            turning.send(List.of(Conversations.BINARY, Conversations.PING, Conversations.TEXT), Cuts.NONE, room);
            heard(turning);
            turning.finish(room);
        }
    }

    @Property
    @Checks("WS-LIM-001")
    default void aClientThatNeverListensIsNotReadAnyMore() {
        Turning turning = new Turning(this::subject, ByteBuffer.allocate(64));
        Bytes text = Serving.octets(List.of(Conversations.TEXT));
        turning.tell("the client sends a text of 5 octets again and again; the wire takes nothing");
        for (int i = 0; i < 10; i++) {
            turning.turn(text, 0);
        }
    }

    @Property
    @Checks({"WS-TCP-001", "WS-CLH-008"})
    default void theEndIsBehindTheLastOctet() {
        for (int room : ROOMS) {
            Turning turning = new Turning(this::subject, ByteBuffer.allocate(64));
            turning.send(List.of(Conversations.TEXT, BYE), Cuts.NONE, room);
            heard(turning);
            turning.turn(Bytes.EMPTY, room);
            turning.finish(room);
        }
    }

    @Property
    @Checks({"WS-FAIL-002", "WS-FAIL-001"})
    default void aFaultEndsTheConnectionInItsTurn(@ForAll(supplier = Slips.class) Slip slip) {
        Turning turning = new Turning(this::subject, ByteBuffer.allocate(4_096));
        turning.send(List.of(Conversations.TEXT, new Move.Fault(slip)), Cuts.NONE, 3);
        heard(turning);
        turning.finish(3);
    }

    @Property
    @Checks({"WS-FAIL-005", "WS-TCP-003"})
    default void aBrokenWireIsTheEnd() {
        for (boolean writing : new boolean[] {false, true}) {
            Turning turning = new Turning(this::subject, ByteBuffer.allocate(64));
            turning.send(List.of(Conversations.TEXT), Cuts.NONE, Turning.PLENTY);
            if (writing) {
                turning.tell("the client sends a text of 5 octets; the wire takes nothing");
                turning.turn(Serving.octets(List.of(Conversations.TEXT)), 0);
            }
            turning.breaks();
        }
    }

    @Property
    @Checks("WS-DAT-003")
    default void oneBufferServesSeveralConnections() {
        ByteBuffer shared = ByteBuffer.allocate(64);
        Turning first = new Turning(this::subject, shared);
        Turning second = new Turning(this::subject, shared);
        Bytes text = Serving.octets(List.of(Conversations.TEXT));
        Bytes binary = Serving.octets(List.of(Conversations.BINARY));
        first.tell("it and another one take turns with the same buffer");
        second.tell("it and another one take turns with the same buffer");
        for (int i = 0; i < 8; i++) {
            first.turn(i == 0 ? text : Bytes.EMPTY, 1);
            second.turn(i == 0 ? binary : Bytes.EMPTY, 1);
        }
        heard(first, text);
        heard(second, binary);
    }

    private static void heard(Turning turning) {
        heard(turning, turning.sent());
    }

    private static void heard(Turning turning, Bytes sent) {
        List<Frame> right = Echoed.right(sent, Turning.limit());
        Bytes octets = turning.wire().heard();
        List<Frame> yours = Echoed.frames(octets, realtime.websocket.framing.Role.SERVER);
        boolean good = Echoed.areWhole(octets, realtime.websocket.framing.Role.SERVER) && right.equals(yours);
        turning.question("WS-DAT-003")
                .task(
                        "A message that arrives is sent back. All that the endpoint wants to send is written, in its order.")
                .holds(good, Words.frames(right), new Told(Words.frames(yours)));
    }
}
