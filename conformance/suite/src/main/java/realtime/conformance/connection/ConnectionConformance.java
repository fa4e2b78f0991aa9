package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.connection.Move.Close;
import realtime.conformance.connection.Move.Ping;
import realtime.conformance.connection.Move.Tell;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.model.ModelParts;
import realtime.conformance.wire.Payload;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.Terms;
import realtime.wire.Bytes;

/** Exercise 06.5: conversations in both roles, cut anywhere, then one fault anywhere. */
@Judges(value = Role.BOTH, area = "closing")
public interface ConnectionConformance {
    /** The longest message in these conversations. */
    int LIMIT = 1_000;

    /**
     * The endpoint that is judged.
     *
     * @param pieces the suite's own
     * @param terms of one connection
     */
    Endpoint subject(Pieces pieces, Terms terms);

    @Property
    @Checks({
        "WS-DAT-003",
        "WS-DAT-002",
        "WS-PNG-001",
        "WS-PNG-003",
        "WS-PNG-004",
        "WS-PNG-005",
        "WS-PNG-006",
        "WS-FRM-007"
    })
    default void messagesAndPingsGoBothWays(
            @ForAll(supplier = Conversations.Talking.class) List<Move> moves,
            @ForAll(supplier = Roles.class) realtime.websocket.framing.Role role,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Shortest.of(moves, cuts, (some, few) -> begin(role, false).run(some, few));
    }

    @Property
    @Checks({
        "WS-CLH-001", "WS-CLH-002", "WS-CLH-004", "WS-CLH-005", "WS-CLH-006", "WS-CLH-007", "WS-CLH-008",
        "WS-CLH-009", "WS-CLH-010", "WS-CLH-011", "WS-CLH-012", "WS-CLH-013", "WS-CLH-014", "WS-CLC-017",
        "WS-CLC-018", "WS-TCP-003", "WS-DAT-001", "WS-PNG-007"
    })
    default void aConnectionEndsInGoodOrder(
            @ForAll(supplier = Conversations.Ending.class) List<Move> moves,
            @ForAll(supplier = Roles.class) realtime.websocket.framing.Role role,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Shortest.of(moves, cuts, (some, few) -> begin(role, false).run(some, few));
    }

    @Property
    @Checks({"WS-FAIL-002", "WS-FAIL-001", "WS-FAIL-003", "WS-CLC-009", "WS-CLC-010", "WS-CLC-011", "WS-SEC-001"})
    default void oneFaultEndsTheConnection(
            @ForAll(supplier = Conversations.Failing.class) List<Move> moves,
            @ForAll(supplier = Roles.class) realtime.websocket.framing.Role role,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Shortest.of(moves, cuts, (some, few) -> begin(role, false).run(some, few));
    }

    @Property
    @Checks({"WS-CLC-001", "WS-CLF-003", "WS-CLF-002", "WS-CTL-001"})
    default void whatCannotTravelIsRefusedAndTheConnectionGoesOn(
            @ForAll(supplier = Roles.class) realtime.websocket.framing.Role role) {
        Play play = begin(role, false);
        play.refused(new Close(CloseBody.of(1005)), "WS-CLC-001");
        play.run(List.of(Conversations.TEXT, Conversations.SEND), Cuts.NONE);
        play.refused(new Close(CloseBody.of(1000, "x".repeat(124))), "WS-CLF-003");
        play.refused(new Close(new CloseBody(OptionalInt.empty(), "bye")), "WS-CLF-002");
        play.refused(new Ping(126), "WS-CTL-001");
        play.run(
                List.of(Conversations.PING, Conversations.CLOSE, Conversations.PEER_CLOSE, Conversations.END),
                Cuts.NONE);
        Play answering = begin(role, false);
        answering.refused(new Close(CloseBody.of(1006)), "WS-CLC-001");
        answering.run(List.of(Conversations.PEER_CLOSE, Conversations.END), Cuts.NONE); // nothing was sent yet
    }

    @Property
    @Checks({"WS-DAT-003", "WS-DAT-002", "WS-MSK-001", "WS-PNG-001", "WS-CLH-002", "WS-CLH-013"})
    default void thePiecesThatItIsGivenAreUsed() {
        for (OddPiece odd : OddConversations.all()) {
            begin(odd.role(), false).run(odd.moves(), Cuts.NONE);
            odd.judge(this::subject);
        }
    }

    @Property
    @Checks("WS-FAIL-002")
    default void aFaultIsToldWithItsSentence() {
        begin(realtime.websocket.framing.Role.SERVER, false)
                .run(List.of(new Move.Fault(Slip.RESERVED_OPCODE), Conversations.END), Cuts.NONE);
        OddConversations.fault("no such opcode").judge(this::subject);
        OddConversations.longSentence().judge(this::subject);
    }

    @Property
    @Checks({"WS-LIM-002", "WS-CLC-011", "WS-LIM-001"})
    default void aMessageMayBeSoLongAndNoLonger(
            @ForAll(supplier = Roles.class) realtime.websocket.framing.Role role,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Cuts coarse = cuts.step() == 1 ? Cuts.NONE : cuts;
        begin(role, false).run(List.of(Conversations.TEXT, Conversations.PING), Cuts.NONE);
        begin(role, false).run(List.of(new Tell(false, LIMIT, 1, false), Conversations.PING), coarse);
        begin(role, false).run(List.of(new Tell(true, LIMIT, 4, true), Conversations.PING), coarse);
        begin(role, false).run(List.of(new Tell(true, LIMIT + 1, 1, false), Conversations.PING), coarse);
        begin(role, false).run(List.of(new Tell(false, LIMIT + 1, 4, true), Conversations.PING), coarse);
    }

    @Property
    @Checks({"WS-MSK-010", "WS-MSK-001", "WS-CLF-005"})
    default void everyFrameOfAClientHasAFreshKey(@ForAll(supplier = Conversations.Talking.class) List<Move> moves) {
        List<Move> all = new ArrayList<>(moves);
        all.addAll(List.of(Conversations.SEND, Conversations.SEND, Conversations.PING, Conversations.CLOSE));
        Shortest.of(all, Cuts.NONE, (some, few) -> begin(realtime.websocket.framing.Role.CLIENT, false)
                .run(some, few));
        Play play = begin(realtime.websocket.framing.Role.CLIENT, false);
        play.run(all, Cuts.NONE);
        Set<Bytes> different = new HashSet<>(play.keys());
        Question.of("a client, and " + play.keys().size() + " frames that it sent")
                .breaking("WS-MSK-010")
                .holds(different.size() == play.keys().size(), "a fresh masking key for each", play.keys());
    }

    @Property
    @Checks({"PMD-FRM-001", "PMD-FRM-004", "PMD-FRM-005", "PMD-FRM-006", "PMD-DEF-008", "PMD-DEF-009", "PMD-DEF-011"})
    default void compressedMessagesGoBothWays(
            @ForAll(supplier = Conversations.Packing.class) List<Move> moves,
            @ForAll(supplier = Roles.class) realtime.websocket.framing.Role role) {
        Shortest.of(moves, Cuts.NONE, (some, few) -> begin(role, true).run(some, few));
    }

    @Property
    @Checks({"WS-SEC-001", "WS-FAIL-002"})
    default void anyOctetsHaveABoundedAnswer(
            @ForAll(supplier = Payload.Any.class) Payload noise,
            @ForAll(supplier = Roles.class) realtime.websocket.framing.Role role,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Play play = begin(role, false);
        play.noise(noise.octets(), cuts);
        play.run(List.of(Conversations.END), Cuts.NONE);
    }

    private Play begin(realtime.websocket.framing.Role role, boolean compressed) {
        return Play.begin(
                random -> compressed
                        ? new Terms(role, LIMIT, Optional.of(Stored.compression(LIMIT)), random)
                        : Terms.of(role, LIMIT, random),
                terms -> subject(ModelParts.PIECES, terms));
    }
}
