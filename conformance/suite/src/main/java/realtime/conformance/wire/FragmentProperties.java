package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Messages in several frames (RFC 6455 section 5.4). */
@Area("framing")
public interface FragmentProperties extends PeerProperties {
    /** The two kinds of messages. */
    final class Kinds extends OneOf<Integer> {
        Kinds() {
            super(1, 2);
        }
    }

    /** What may come between two fragments. */
    final class Between extends OneOf<RawFrame> {
        Between() {
            super(
                    RawFrame.ping(Bytes.latin1("between")),
                    RawFrame.ping(Bytes.EMPTY),
                    RawFrame.pong(Bytes.latin1("nobody asked")),
                    RawFrame.ping(new Payload(125, 0).octets()));
        }
    }

    /** Data frames that begin a message. */
    final class Beginnings extends OneOf<RawFrame> {
        Beginnings() {
            super(
                    RawFrame.text("new"),
                    RawFrame.binary(Bytes.hex("01 02")),
                    RawFrame.text("new").more(),
                    RawFrame.binary(Bytes.EMPTY));
        }
    }

    /** Continuation frames. */
    final class Continuations extends OneOf<RawFrame> {
        Continuations() {
            super(
                    RawFrame.continuation(Bytes.latin1("more")),
                    RawFrame.continuation(Bytes.latin1("more")).more(),
                    RawFrame.continuation(Bytes.EMPTY),
                    RawFrame.continuation(Bytes.EMPTY).more());
        }
    }

    @Property
    @Checks({"WS-FRG-001", "WS-FRG-002", "WS-FRG-003", "WS-FRM-008"})
    default void theFramesOfAMessageDoNotMatter(
            @ForAll(supplier = Split.Any.class) Split split,
            @ForAll(supplier = Kinds.class) Integer kind,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes payload = Bytes.latin1("The frames of a message carry no meaning of their own. ".repeat(4));
        Talk.with(peer())
                .titled("A message in " + (split.at().size() + 1) + " frames")
                .send(split.frames(kind, payload))
                .cut(cuts)
                .expect(Expected.echo(new Said(kind, payload)));
    }

    @Property
    @Checks("WS-FRG-003")
    default void fragmentsMayBeEmpty(
            @ForAll(supplier = Kinds.class) Integer kind, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        RawFrame empty = RawFrame.of(kind, Bytes.EMPTY).more();
        RawFrame none = RawFrame.continuation(Bytes.EMPTY);
        Talk.with(peer())
                .titled("Messages with empty frames")
                .send(empty, none)
                .send(empty, none.more(), RawFrame.continuation(Bytes.latin1("at last, a text")))
                .unless("WS-FRG-007", inTwo(kind), Expected.echo(new Said(kind, Bytes.latin1("abc"))))
                .send(RawFrame.of(kind, Bytes.latin1("at first, a text")).more(), none.more(), none)
                .cut(cuts)
                .expect(Expected.echo(
                        new Said(kind, Bytes.EMPTY),
                        new Said(kind, Bytes.latin1("at last, a text")),
                        new Said(kind, Bytes.latin1("at first, a text"))));
    }

    private Talk inTwo(int kind) {
        return Talk.with(peer())
                .send(RawFrame.of(kind, Bytes.latin1("ab")).more(), RawFrame.continuation(Bytes.latin1("c")));
    }

    @Property
    @Checks("WS-FRG-004")
    default void aPingBetweenFragmentsIsAnsweredAtOnce(
            @ForAll(supplier = Between.class) RawFrame control, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes last = Bytes.latin1("lock");
        Talk.with(peer())
                .titled("A control frame between two fragments; the second waits for its answer")
                .send(RawFrame.text("deaf").more(), control, RawFrame.ping(last))
                .awaitPong(last)
                .send(RawFrame.continuation(Bytes.latin1("ening silence")))
                .cut(cuts)
                .unless("WS-PNG-005", Talk.with(peer()).send(RawFrame.pong(Bytes.EMPTY)), Expected.echo())
                .expect(Expected.echo(Said.text("deafening silence")));
    }

    @Property
    @Checks("WS-FRG-005")
    default void aMessageWithinAMessageFailsTheConnection(
            @ForAll(supplier = Beginnings.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .send(RawFrame.text("begun").more())
                .fault(frame, 0, "A new message begins before the first has ended", "a message is in progress")
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("WS-FRG-006")
    default void aContinuationOfNothingFailsTheConnection(
            @ForAll(supplier = Continuations.class) RawFrame frame, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .fault(frame, 0, "A continuation frame, and no message is in progress", "nothing to continue")
                .cut(cuts)
                .expect(Expected.fails(1002));
    }

    @Property
    @Checks("WS-FRG-006")
    default void aContinuationBehindAMessageFailsTheConnection(
            @ForAll(supplier = Continuations.class) RawFrame frame, @ForAll(supplier = Split.Any.class) Split split) {
        Said whole = Said.text("a whole message");
        Talk.with(peer())
                .send(split.frames(1, whole.payload()))
                .awaitEcho(whole)
                .fault(frame, 0, "A continuation frame behind the last frame of a message", "nothing to continue")
                .expect(Expected.fails(1002).after(whole));
    }

    @Property
    @Checks("WS-FRG-007")
    default void theFirstFrameSaysTheKind(
            @ForAll(supplier = Kinds.class) Integer kind, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes first = kind == 1 ? Bytes.latin1("text") : Bytes.hex("ff fe");
        Bytes second = kind == 1 ? Bytes.hex("01 02 03") : Bytes.latin1("looks like text");
        Talk.with(peer())
                .titled("The first frame says what the message is")
                .send(RawFrame.of(kind, first).more(), RawFrame.continuation(second))
                .cut(cuts)
                .expect(Expected.echo(new Said(kind, first.plus(second))));
    }

    @Property
    @Checks("WS-FRG-008")
    default void fragmentsKeepTheirOrder(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<RawFrame> frames = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            frames.add(RawFrame.of(i == 0 ? 1 : 0, Bytes.latin1(i + " ")).more());
            text.append(i).append(' ');
        }
        frames.add(RawFrame.continuation(Bytes.latin1("end")));
        Talk.with(peer())
                .titled("Numbered fragments")
                .send(frames)
                .cut(cuts)
                .expect(Expected.echo(Said.text(text + "end")));
    }

    @Property
    @Checks("WS-FRG-009")
    default void behindTheLastFragmentANewMessageBegins(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes octets = new Payload(20, 0).octets();
        Talk.with(peer())
                .titled("A text in two frames, then octets in two frames")
                .send(RawFrame.text("one ").more(), RawFrame.continuation(Bytes.latin1("message")))
                .send(RawFrame.binary(octets.slice(0, 9)).more(), RawFrame.continuation(octets.from(9)))
                .cut(cuts)
                .expect(Expected.echo(Said.text("one message"), new Said(2, octets)));
    }

    @Property
    @Checks("WS-FRG-004")
    default void manyPingsBetweenFragmentsDoNoHarm(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<RawFrame> frames = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            frames.add(RawFrame.of(i == 0 ? 2 : 0, Bytes.of((byte) i)).more());
            frames.add(RawFrame.ping(Bytes.latin1("ping " + i)));
        }
        Talk.with(peer())
                .titled("A ping behind each of ten fragments; the end waits for the last pong")
                .send(frames)
                .awaitPong(Bytes.latin1("ping 9"))
                .send(RawFrame.continuation(Bytes.EMPTY))
                .cut(cuts)
                .expect(Expected.echo(new Said(2, Bytes.hex("00 01 02 03 04 05 06 07 08 09"))));
    }
}
