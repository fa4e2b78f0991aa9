package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import realtime.conformance.connection.Move.Close;
import realtime.conformance.connection.Move.Control;
import realtime.conformance.connection.Move.End;
import realtime.conformance.connection.Move.Fault;
import realtime.conformance.connection.Move.OfPeer;
import realtime.conformance.connection.Move.Pack;
import realtime.conformance.connection.Move.PeerClose;
import realtime.conformance.connection.Move.Ping;
import realtime.conformance.connection.Move.Send;
import realtime.conformance.connection.Move.Tell;
import realtime.conformance.generate.Ordered;
import realtime.websocket.connection.CloseBody;

/** Conversations: any moves, in any order. */
final class Conversations {
    static final OfPeer TEXT = new Tell(true, 5, 1, false);
    static final OfPeer BINARY = new Tell(false, 3, 1, false);
    static final OfPeer PING = new Control(true, 2);
    static final OfPeer PONG = new Control(false, 2);
    static final OfPeer PEER_CLOSE = new PeerClose(CloseBody.of(1000, "bye"));
    static final Move CLOSE = new Close(CloseBody.of(1001, "away"));
    static final Move SEND = new Send(true, 2);
    static final Move END = new End();
    private static final int LONGEST = 8;

    private Conversations() {}

    /** Without an end: messages, pings and pongs both ways. */
    static final class Talking implements Ordered<List<Move>> {
        @Override
        public List<List<Move>> ordered() {
            return List.of(
                    List.of(TEXT),
                    List.of(BINARY),
                    List.of(SEND, new Send(false, 3)),
                    List.of(PING),
                    List.of(PONG),
                    List.of(new Ping(4)),
                    List.of(TEXT, TEXT, BINARY), // in one segment
                    List.of(PING, TEXT, PING),
                    List.of(TEXT, PONG, PING, BINARY),
                    List.of(new Tell(true, 9, 3, false)),
                    List.of(new Tell(false, 9, 3, true)),
                    List.of(
                            new Tell(true, 0, 1, false),
                            new Send(true, 0),
                            new Control(true, 0),
                            new Control(false, 0)),
                    List.of(new Tell(true, 126, 1, false), new Send(false, 126), new Control(true, 125), new Ping(125)),
                    List.of(new Control(true, 1), new Control(true, 2), new Control(true, 3), TEXT));
        }

        @Override
        public Arbitrary<List<Move>> get() {
            return talk().list().ofMinSize(1).ofMaxSize(LONGEST);
        }
    }

    /** With a closing handshake or the end of TCP somewhere, and more behind it. */
    static final class Ending implements Ordered<List<Move>> {
        @Override
        public List<List<Move>> ordered() {
            return List.of(
                    List.of(PEER_CLOSE, END),
                    List.of(CLOSE, PEER_CLOSE, END),
                    List.of(END),
                    List.of(TEXT, PEER_CLOSE, END), // the application can still answer the text
                    List.of(new PeerClose(CloseBody.EMPTY), END),
                    List.of(new Close(CloseBody.EMPTY), new PeerClose(CloseBody.EMPTY), END),
                    List.of(PEER_CLOSE, TEXT, PING, PEER_CLOSE, END), // dropped
                    List.of(CLOSE, TEXT, PONG, PEER_CLOSE, END), // still delivered
                    List.of(CLOSE, PING, PEER_CLOSE, END), // no pong behind the own Close
                    List.of(CLOSE, new Close(CloseBody.of(4000)), PEER_CLOSE, END),
                    List.of(CLOSE, new Close(CloseBody.of(1005)), PEER_CLOSE, END), // asked for too late to be refused
                    List.of(PEER_CLOSE, new Close(CloseBody.of(1000, "x".repeat(124))), END),
                    List.of(PEER_CLOSE, CLOSE, END),
                    List.of(PEER_CLOSE, SEND, END),
                    List.of(CLOSE, SEND, new Ping(1), END),
                    List.of(CLOSE, END),
                    List.of(new Tell(true, 5, 1, false), END, TEXT, SEND, CLOSE, END),
                    List.of(CLOSE, PEER_CLOSE, PEER_CLOSE, TEXT, END),
                    List.of(new Tell(false, 4, 2, false), CLOSE, new Tell(true, 4, 2, true), PEER_CLOSE, END));
        }

        @Override
        public Arbitrary<List<Move>> get() {
            Arbitrary<Move> any = Arbitraries.frequencyOf(
                    Tuple.of(4, talk()),
                    Tuple.of(2, bodies().map(PeerClose::new)),
                    Tuple.of(2, bodies().map(Close::new)),
                    Tuple.of(1, Arbitraries.just(END)));
            return any.list().ofMinSize(1).ofMaxSize(LONGEST);
        }
    }

    /** Compressed and plain messages, where compression was agreed. */
    static final class Packing implements Ordered<List<Move>> {
        @Override
        public List<List<Move>> ordered() {
            return List.of(
                    List.of(new Pack(true, 5, 1)),
                    List.of(SEND),
                    List.of(new Send(false, 3), new Send(true, 0)),
                    List.of(TEXT), // it need not be compressed
                    List.of(new Pack(false, 9, 3)),
                    List.of(new Pack(true, 5, 1), TEXT, new Pack(false, 0, 1), BINARY),
                    List.of(PING, new Ping(3), PONG, CLOSE, PEER_CLOSE, END), // never compressed
                    List.of(new Fault(Slip.NO_DEFLATE), TEXT, END),
                    List.of(new Fault(Slip.PACKED_PING), TEXT, END));
        }

        @Override
        public Arbitrary<List<Move>> get() {
            Arbitrary<Move> packs = Combinators.combine(
                            Arbitraries.of(true, false),
                            Arbitraries.integers().between(0, 40),
                            Arbitraries.integers().between(1, 4))
                    .as(Pack::new);
            return Arbitraries.oneOf(packs, talk()).list().ofMinSize(1).ofMaxSize(LONGEST);
        }
    }

    /** With one fault of the peer somewhere. */
    static final class Failing implements Ordered<List<Move>> {
        @Override
        public List<List<Move>> ordered() {
            List<List<Move>> all = new ArrayList<>();
            for (Slip slip : Slip.PLAIN) {
                all.add(List.of(new Fault(slip), END));
            }
            for (Slip slip : Slip.PLAIN) { // in one segment with what is good, and what is not to be read any more
                all.add(List.of(TEXT, new Fault(slip), TEXT, PING, PEER_CLOSE, END));
            }
            for (Slip slip : List.of(Slip.WRONG_MASK, Slip.NO_TEXT, Slip.NO_CODE)) {
                all.add(List.of(TEXT, PING, new Fault(slip), END)); // the ping is answered, then comes the fault
                all.add(List.of(CLOSE, new Fault(slip), PEER_CLOSE, END)); // no second Close
                all.add(List.of(PEER_CLOSE, new Fault(slip), END)); // nobody looks any more
                all.add(List.of(new Fault(slip), SEND, CLOSE, TEXT, END));
            }
            return all;
        }

        @Override
        public Arbitrary<List<Move>> get() {
            Arbitrary<List<Move>> before = new Ending().get();
            Arbitrary<List<Move>> talk = talk().list().ofMaxSize(4);
            Arbitrary<List<Move>> first = Arbitraries.frequencyOf(Tuple.of(3, talk), Tuple.of(1, before));
            return Combinators.combine(first, Arbitraries.of(Slip.PLAIN), before)
                    .as((some, slip, others) -> {
                        List<Move> all = new ArrayList<>(some);
                        all.add(new Fault(slip));
                        all.addAll(others);
                        return all;
                    });
        }
    }

    private static Arbitrary<Move> talk() {
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 9)), Tuple.of(1, Arbitraries.of(125, 126, 127, 300)));
        Arbitrary<Integer> small = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 5)), Tuple.of(1, Arbitraries.of(124, 125)));
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(either, sizes, Arbitraries.integers().between(1, 4), either)
                        .as(Tell::new),
                Combinators.combine(either, small).as(Control::new),
                Combinators.combine(either, sizes).as(Send::new),
                small.map(Ping::new));
    }

    private static Arbitrary<CloseBody> bodies() {
        return Arbitraries.of(new Bodies().ordered());
    }
}
