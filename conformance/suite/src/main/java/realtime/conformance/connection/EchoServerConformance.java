package realtime.conformance.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.connection.Move.OfPeer;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.generate.AnyCuts;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.EchoService;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Frame;
import realtime.wire.Bytes;

/** Exercise 06.6: the suite is a client on TCP; behind the service works the suite's own endpoint. */
@Judges(value = Role.SERVER, area = "closing")
public interface EchoServerConformance {
    /** Few, because each opens a connection. */
    int TRIES = 25;

    /** The longest message. */
    long LIMIT = 1 << 20;

    /** Of a service that is to lose it. */
    Duration SHORT = Duration.ofMillis(60);

    /** The sentence about octets that nobody wants. */
    String READ_ON =
            "As long as the endpoint is not CLOSED, reading goes on, also of octets that nobody wants any more.";

    /** The Close with which the client ends a conversation. */
    OfPeer GOODBYE = new Move.PeerClose(CloseBody.of(1000, "bye"));

    /** What comes of it. */
    Event.Closed CLEAN = new Event.Closed(1000, "bye", true);

    /** The service that is judged. */
    EchoService subject();

    @Property(tries = TRIES)
    @Checks({"WS-DAT-003", "WS-DAT-002", "WS-CLH-001", "WS-CLH-009", "WS-TCP-002"})
    default void messagesComeBackAndTheConnectionEndsWell(
            @ForAll(supplier = Clients.class) List<OfPeer> moves, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        try (Serving serving = new Serving(subject(), LIMIT, Bytes.EMPTY, Serving.LONG)) {
            List<OfPeer> all = new ArrayList<>(moves);
            all.add(GOODBYE);
            serving.send(all, cuts);
            heard(serving, Serving.octets(all));
            serving.client().finish();
            serving.ends("WS-CLH-014", CLEAN);
        }
    }

    @Property(tries = TRIES)
    @Checks({"WS-HSR-006", "WS-DAT-003"})
    default void whatCameWithTheHandshakeIsAnsweredToo(@ForAll(supplier = Clients.class) List<OfPeer> moves) {
        Bytes all = Serving.octets(moves);
        for (int early : new int[] {all.size(), all.size() / 2, 1}) {
            try (Serving serving = new Serving(subject(), LIMIT, all.slice(0, early), Serving.LONG)) {
                Bytes rest = all.from(early).plus(Serving.octets(List.of(GOODBYE)));
                serving.tell("in all the client sends "
                        + moves.stream().map(Move::words).collect(Collectors.joining(", then ")) + ", then "
                        + GOODBYE.words());
                serving.client().send(rest, Cuts.NONE);
                heard(serving, all.plus(Serving.octets(List.of(GOODBYE))));
                serving.client().finish();
                serving.ends("WS-CLH-014", CLEAN);
            }
        }
    }

    @Property
    @Checks({"WS-TCP-001", "WS-CLH-006", "WS-CLH-001", "WS-FAIL-001"})
    default void theCloseIsReadableThoughMoreOctetsCome() {
        lastWords(GOODBYE, CLEAN);
        lastWords(new Move.Fault(Slip.WRONG_MASK), new Event.Closed(1006, "", false));
    }

    private void lastWords(OfPeer last, Event.Closed end) {
        try (Serving serving = new Serving(subject(), LIMIT, Bytes.EMPTY, Serving.LONG)) {
            serving.send(List.of(last, new Move.Tell(false, 300_000, 1, false)), Cuts.NONE);
            heard(serving, Serving.octets(List.of(last)));
            LockSupport.parkNanos(SHORT.toNanos());
            serving.question("WS-TCP-001")
                    .task(READ_ON)
                    .holds(
                            !serving.isOver(),
                            "serve reads on until the client ends too",
                            new Told("serve has returned, and the client had not ended yet"));
            serving.client().finish();
            serving.ends("WS-TCP-001", end, READ_ON);
        }
    }

    @Property
    @Checks({"WS-FAIL-002", "WS-FAIL-001", "WS-TCP-001"})
    default void aFaultEndsTheConnection(@ForAll(supplier = Slips.class) Slip slip) {
        try (Serving serving = new Serving(subject(), LIMIT, Bytes.EMPTY, Serving.LONG)) {
            List<OfPeer> moves = List.of(Conversations.TEXT, new Move.Fault(slip));
            serving.send(moves, Cuts.NONE);
            heard(serving, Serving.octets(moves));
            serving.client().finish();
            serving.ends("WS-FAIL-001", new Event.Closed(1006, "", false));
        }
    }

    @Property(tries = TRIES)
    @Checks({"WS-TCP-003", "WS-DAT-003"})
    default void theEndOfTheStreamIsTheEnd(@ForAll(supplier = Clients.class) List<OfPeer> moves) {
        try (Serving serving = new Serving(subject(), LIMIT, Bytes.EMPTY, Serving.LONG)) {
            serving.send(moves, Cuts.NONE);
            serving.tell("the client ends its side of TCP");
            serving.client().finish();
            heard(serving, Serving.octets(moves));
            serving.ends("WS-TCP-003", new Event.Closed(1006, "", false));
        }
    }

    @Property
    @Checks({"WS-FAIL-005", "WS-TCP-003"})
    default void aBrokenConnectionIsTheEnd() {
        try (Serving serving = new Serving(subject(), LIMIT, Bytes.EMPTY, Serving.LONG)) {
            List<OfPeer> moves = List.of(Conversations.TEXT);
            serving.send(moves, Cuts.NONE);
            int size = Echoed.right(Serving.octets(moves), LIMIT).size();
            serving.client()
                    .read(
                            Serving.LONG,
                            octets -> Echoed.frames(octets, server()).size() >= size);
            serving.tell("the client resets TCP");
            serving.client().reset();
            serving.ends(
                    "WS-TCP-003",
                    new Event.Closed(1006, "", false),
                    "The end of in, and an IOException of reading or writing, go to Endpoint.end.");
        }
    }

    @Property
    @Checks({"WS-FAIL-001", "WS-CLH-008"})
    default void aClientThatNeverEndsIsLeft() {
        String limited = "Once the endpoint has left OPEN, the socket is closed after patience at the latest,"
                + " whatever the peer does.";
        try (Serving serving = new Serving(subject(), LIMIT, Bytes.EMPTY, SHORT)) {
            serving.send(List.of(GOODBYE), Cuts.NONE);
            heard(serving, Serving.octets(List.of(GOODBYE)));
            serving.tell("the client neither sends anything nor ends its side of TCP");
            serving.ends("WS-CLH-008", CLEAN, limited);
        }
        try (Serving serving = new Serving(subject(), LIMIT, Bytes.EMPTY, SHORT)) {
            serving.send(List.of(GOODBYE), Cuts.NONE);
            heard(serving, Serving.octets(List.of(GOODBYE)));
            serving.tell("the client goes on sending, an octet every few milliseconds");
            for (int i = 0; i < 200 && !serving.isOver(); i++) {
                serving.client().send(Bytes.hex("00"), Cuts.NONE);
                LockSupport.parkNanos(SHORT.toNanos() / 10);
            }
            serving.ends("WS-CLH-008", CLEAN, limited);
        }
    }

    @Property
    @Checks({"WS-CLH-015", "WS-DAT-003"})
    default void anOpenConnectionMayBeQuiet() {
        try (Serving serving = new Serving(subject(), LIMIT, Bytes.EMPTY, SHORT)) {
            List<OfPeer> moves = List.of(Conversations.TEXT, Conversations.PING);
            serving.send(moves, Cuts.NONE);
            serving.tell("the client is quiet for three times the patience");
            LockSupport.parkNanos(3 * SHORT.toNanos());
            serving.question("WS-DAT-003")
                    .taskAlone("But once the endpoint has left OPEN, the socket is closed after patience; not before.")
                    .holds(!serving.isOver(), "the connection goes on", new Told("serve has returned"));
            serving.question("WS-DAT-003")
                    .taskAlone(
                            "Each call of the endpoint, and the writing of what it returns, happen within synchronized"
                                    + " (endpoint): another thread may send too. Reading happens outside of it.")
                    .holds(
                            serving.leavesRoom(),
                            "another thread can use the endpoint meanwhile",
                            new Told("while serve waits for octets, nobody else gets into synchronized (endpoint)"));
            List<OfPeer> more = List.of(Conversations.BINARY, GOODBYE);
            serving.send(more, Cuts.NONE);
            heard(serving, Serving.octets(moves).plus(Serving.octets(more)));
            serving.client().finish();
            serving.ends("WS-CLH-014", CLEAN);
        }
    }

    private static void heard(Serving serving, Bytes sent) {
        FarEnd.How how = serving.client().readToEnd();
        Bytes octets = serving.client().heard();
        List<Frame> right = Echoed.right(sent, LIMIT);
        List<Frame> yours = Echoed.frames(octets, server());
        boolean good = how == FarEnd.How.FIN && Echoed.areWhole(octets, server()) && Echoed.fits(right, yours);
        boolean closes = !right.isEmpty() && right.getLast() instanceof Frame.Close;
        String id = !Echoed.fits(right, yours)
                ? closes && !yours.contains(right.getLast()) ? "WS-CLH-001" : "WS-DAT-003"
                : how == FarEnd.How.RESET ? "WS-TCP-001" : closes ? "WS-CLH-009" : "WS-TCP-003";
        Question question = serving.question(id);
        String expected = Words.frames(right) + ", " + FarEnd.How.FIN.words();
        if (!good && serving.thrown().isPresent()) {
            throw question.threw(expected, serving.thrown().get());
        }
        question.holds(good, expected, new Told(Words.frames(yours) + ", " + how.words()));
    }

    private static realtime.websocket.framing.Role server() {
        return realtime.websocket.framing.Role.SERVER;
    }
}
