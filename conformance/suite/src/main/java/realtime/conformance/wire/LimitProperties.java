package realtime.conformance.wire;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Service;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Peer;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Too much of something (RFC 6455 section 10.4). */
@Area("limits")
public interface LimitProperties extends PeerProperties {
    /** The empty fragments of one message; a million with {@code -Drealtime.fragments=1000000}. */
    int FRAGMENTS = Integer.getInteger("realtime.fragments", 20_000);

    /** Sizes far beyond a segment. */
    final class Large extends OneOf<Integer> {
        Large() {
            super(1 << 20, 1 << 24, 100_000, 65_536 * 3);
        }
    }

    /** Lengths that nobody sends. */
    final class Huge extends OneOf<Long> {
        Huge() {
            super(1L << 62, 1L << 31, 1L << 40, (1L << 31) - 1, (1L << 32) + 5, Long.MAX_VALUE);
        }
    }

    /** How much too long a message is, in octets. */
    final class TooMuch extends OneOf<Integer> {
        TooMuch() {
            super(1, 2, 1_000, 65_536);
        }
    }

    @Property(tries = 1)
    @Checks("WS-LIM-001")
    default void aHugeLengthIsRefusedOrWaitedFor(@ForAll(supplier = Huge.class) Long length) {
        RawFrame frame = RawFrame.binary(new Payload(1_000, 0).octets()).declaring(length);
        Talk.with(peer())
                .fault(frame, 1, "A frame of " + length + " octets, of which 1,000 come", "so many, it says")
                .withoutPatience()
                .expect(Expected.fails(1009)
                        .orLenient(
                                "a wait for the rest",
                                heard -> heard.end() == End.SILENT
                                        && heard.frames().isEmpty()));
        alive("Another connection, behind a frame of " + length + " octets that never came");
    }

    @Property(tries = 1)
    @Checks("WS-DAT-003")
    default void aLargeMessageArrivesOnceAndWhole(@ForAll(supplier = Large.class) Integer size) {
        Bytes payload = new Payload(size, 7).octets();
        Said message = new Said(2, payload);
        Talk.with(peer())
                .titled("A message of " + size + " octets")
                .send(RawFrame.binary(payload))
                .expect(Expected.echo(message)
                        .orLenient(
                                "1009, if that is beyond its limit",
                                heard -> heard.closeCode() == 1009 && Closed.isOver(heard)));
    }

    @Property(tries = 20)
    @Checks({"WS-LIM-002", "WS-CLC-011"})
    default void aFrameBeyondTheLimitIsRefused(
            @ForAll(supplier = TooMuch.class) Integer more, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        int size = limited().limit() + more;
        RawFrame frame = RawFrame.binary(new Payload(size, 0).octets());
        Talk.with(limited())
                .fault(
                        frame,
                        1,
                        "A message of " + size + " octets; the limit is "
                                + limited().limit(),
                        "too long")
                .cut(cuts)
                .expect(Closed.refused(1009));
    }

    @Property(tries = 20)
    @Checks({"WS-LIM-002", "WS-CLC-011"})
    default void fragmentsBeyondTheLimitAreRefused(
            @ForAll(supplier = TooMuch.class) Integer more, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        int size = limited().limit() + more;
        Talk.with(limited())
                .titled("A message of " + size + " octets in fragments of 1,000; the limit is "
                        + limited().limit())
                .send(fragments(size))
                .cut(cuts)
                .expect(Closed.refused(1009));
    }

    @Property(tries = 1)
    @Checks("WS-LIM-002")
    default void aMessageWithinTheLimitIsDelivered() {
        Bytes payload = new Payload(limited().limit(), 0).octets();
        Said message = new Said(2, payload);
        Talk.with(limited())
                .titled("Messages of " + payload.size() + " octets, which is the limit")
                .send(RawFrame.binary(payload))
                .send(fragments(payload.size()))
                .expect(Expected.echo(message, message));
    }

    @Property
    @Checks("WS-LIM-003")
    default void emptyFragmentsExhaustNobody() {
        RawFrame none = RawFrame.continuation(Bytes.EMPTY);
        Expected echo = Expected.echo(Said.text("at last"));
        Talk.with(peer())
                .titled("A message with " + FRAGMENTS + " empty fragments")
                .send(RawFrame.text("at ").more())
                .send(IntStream.range(0, FRAGMENTS).mapToObj(i -> none.more()).toList())
                .send(RawFrame.continuation(Bytes.latin1("last")))
                .expect(Expected.of("the echo", echo::accepts)
                        .or("a Close, or the end of TCP", heard -> Closed.isOver(heard) && !heard.answered())
                        .negative());
        alive("Another connection, behind one with " + FRAGMENTS + " empty fragments");
    }

    private Peer limited() {
        return peer().at(Service.LIMITED)
                .filter(peer -> peer.limit() > 0)
                .orElseThrow(() -> new Unsupported("no application that " + Service.LIMITED.words() + " is known"));
    }

    private void alive(String title) {
        Said message = Said.text("are you there?");
        Talk.with(peer()).titled(title).send(RawFrame.text(message.payload())).expect(Expected.echo(message));
    }

    private static List<RawFrame> fragments(int size) {
        int pieces = (size + 999) / 1_000;
        Integer[] ends =
                Stream.iterate(1_000, end -> end < size, end -> end + 1_000).toArray(Integer[]::new);
        List<RawFrame> frames = Split.at(2, new Payload(size, 0).octets(), ends);
        if (frames.size() != pieces) {
            throw new IllegalStateException(size + " octets in " + frames.size() + " pieces");
        }
        return frames;
    }
}
