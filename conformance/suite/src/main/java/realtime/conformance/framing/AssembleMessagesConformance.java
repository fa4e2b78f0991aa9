package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.model.ModelUtf8;
import realtime.conformance.run.Boundary;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/** Exercise 05.8. */
@Judges(value = Role.BOTH, area = "framing")
public interface AssembleMessagesConformance {
    /** A fresh assembler at each call. */
    MessageAssembler subject(Supplier<Utf8Validator> validators, long limit);

    @Property
    @Checks("WS-FRG-001")
    default void aMessageMayBeOneFrame() {
        check(Frame.Text.of("Hello"));
        check(Frame.Binary.of(Bytes.hex("00 ff 80")));
        check(Frame.Text.of(""));
        check(Frame.Binary.of(Bytes.EMPTY));
    }

    @Property
    @Checks("WS-FRG-002")
    default void aMessageMayBeSeveralFrames(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        for (String text : List.of("Hello", "Hello, world")) {
            for (int cut = 1; cut < text.length(); cut++) {
                check(Fragments.text(text, cut));
                check(Fragments.of(2, Bytes.utf8(text), Cuts.at(cut)));
            }
            check(Fragments.of(1, Bytes.utf8(text), Cuts.EVERY_OCTET));
        }
        check(Fragments.of(2, Bytes.utf8("0123456789".repeat(30)), cuts));
    }

    @Property
    @Checks("WS-FRG-003")
    default void aFrameOfAMessageMayBeEmpty() {
        check(Fragments.text("Hello", 0));
        check(Fragments.text("Hello", 5));
        check(Fragments.text("Hello", 2, 2, 5, 5));
        check(Fragments.text("", 0, 0));
    }

    @Property
    @Checks("WS-FRG-004")
    default void aControlFrameComesThroughAtOnce() {
        for (Frame control : List.of(
                new Frame.Ping(Bytes.EMPTY),
                new Frame.Pong(Bytes.utf8("hi")),
                new Frame.Close(Bytes.hex("03 e8")),
                new Frame.Ping(Bytes.hex("ff fe")))) {
            check(control);
            check(Fragments.with(control, Fragments.text("Hello", 3)));
            check(Fragments.with(control, Fragments.text("Hello", 1, 2, 3)));
        }
        check(Fragments.with(new Frame.Ping(Bytes.EMPTY), Fragments.text("\u20ac", 1, 2)));
    }

    @Property
    @Checks("WS-FRG-005")
    default void twoMessagesMayNotMix() {
        for (Frame second : List.of(
                Frame.Text.of("b"),
                Frame.Binary.of(Bytes.hex("62")),
                new Frame.Text(false, false, Bytes.utf8("b")),
                new Frame.Text(true, false, Bytes.EMPTY))) {
            check(new Frame.Text(false, false, Bytes.utf8("a")), second);
            check(new Frame.Binary(false, false, Bytes.EMPTY), new Frame.Ping(Bytes.EMPTY), second);
            check(new Frame.Text(false, false, Bytes.utf8("a")), new Frame.Continuation(false, Bytes.EMPTY), second);
        }
    }

    @Property
    @Checks("WS-FRG-006")
    default void aContinuationNeedsABeginning() {
        for (boolean fin : new boolean[] {true, false}) {
            Frame more = new Frame.Continuation(fin, Bytes.utf8("a"));
            check(more);
            check(new Frame.Ping(Bytes.EMPTY), more);
            check(Frame.Text.of("Hello"), more);
            check(Frame.Binary.of(Bytes.EMPTY), more);
            List<Frame> behind = new ArrayList<>(Fragments.text("Hello", 3));
            behind.add(more);
            check(behind);
        }
    }

    @Property
    @Checks("WS-FRG-007")
    default void theFirstFrameSaysWhatTheMessageIs() {
        check(Fragments.of(1, Bytes.utf8("0101"), Cuts.at(2)));
        check(Fragments.of(2, Bytes.utf8("text"), Cuts.at(2)));
        check(Fragments.of(2, Bytes.hex("ff fe 80 c0"), Cuts.at(1, 2)));
    }

    @Property
    @Checks("WS-FRG-009")
    default void theNextMessageIsANewOne() {
        List<Frame> frames = new ArrayList<>();
        frames.add(Frame.Text.of("zeroth"));
        frames.addAll(Fragments.text("first", 2));
        frames.addAll(Fragments.of(2, Bytes.hex("ff c3"), Cuts.at(1)));
        frames.add(Frame.Text.of("third"));
        frames.add(Frame.Binary.of(Bytes.EMPTY));
        frames.addAll(Fragments.text("\u00e9", 1));
        check(frames);
    }

    @Property
    @Checks({"WS-TXT-003", "WS-TXT-002", "WS-TXT-011"})
    default void aFrameMayEndWithinACharacter(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        check(Fragments.text("\u00e9", 1));
        for (Bytes text : Utf8Cases.VALID) {
            for (int cut = 0; cut <= text.size(); cut++) {
                check(Fragments.of(1, text, Cuts.at(cut)));
            }
        }
        check(Fragments.of(1, Bytes.utf8("a\u00e9\u20ac\ud83d\ude00".repeat(30)), cuts));
    }

    @Property
    @Checks({"WS-TXT-004", "WS-TXT-001"})
    default void aTextThatIsNoUtf8FailsWithTheFrameThatShowsIt() {
        for (List<Bytes> cases : List.of(Utf8Cases.STRAY, Utf8Cases.OVERLONG, Utf8Cases.SURROGATES, Utf8Cases.ABOVE)) {
            for (Bytes text : cases) {
                check(Fragments.of(1, text, Cuts.NONE));
                check(Fragments.of(1, Bytes.join(List.of(Bytes.utf8("ab"), text, Bytes.utf8("cd"))), Cuts.at(1, 3, 4)));
            }
        }
    }

    @Property
    @Checks("WS-TXT-006")
    default void aTextMayNotEndWithinACharacter() {
        for (Bytes text : Utf8Cases.VALID) {
            for (int size = 1; size < text.size(); size++) {
                if (!ModelUtf8.isText(text.slice(0, size))) {
                    check(Fragments.of(1, text.slice(0, size), Cuts.NONE));
                    check(Fragments.of(1, Bytes.utf8("a").plus(text.slice(0, size)), Cuts.at(1)));
                    List<Frame> late = new ArrayList<>();
                    late.add(new Frame.Text(false, false, text.slice(0, size)));
                    late.add(new Frame.Continuation(true, Bytes.EMPTY));
                    check(late);
                }
            }
        }
    }

    @Property
    @Checks("WS-TXT-012")
    default void aBinaryMessageMayHoldAnything() {
        for (Bytes octets : Utf8Cases.STRAY) {
            check(Fragments.of(2, octets, Cuts.NONE));
            check(Fragments.of(2, octets, Cuts.EVERY_OCTET));
        }
    }

    @Property
    @Checks("WS-LIM-002")
    default void aMessageHasSoManyOctetsAndNoMore() {
        for (int opcode : new int[] {1, 2}) {
            for (int size : new int[] {9, 10, 11, 12}) {
                Boundary.about("length", size, () -> upToTen(opcode, Bytes.utf8("abcdefghijkl".substring(0, size))));
            }
        }
        List<Frame> three = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            three.addAll(Fragments.text("abcdefgh", 4)); // the limit is each message's own
        }
        check(10, three);
        check(0, Frame.Text.of(""));
        check(0, Frame.Text.of("a"));
    }

    private void upToTen(int opcode, Bytes octets) {
        check(10, Fragments.of(opcode, octets, Cuts.NONE));
        check(10, Fragments.of(opcode, octets, Cuts.at(5)));
        check(10, Fragments.of(opcode, octets, Cuts.EVERY_OCTET));
        check(10, Fragments.with(new Frame.Ping(Bytes.utf8("0123456789")), Fragments.of(opcode, octets, Cuts.at(9))));
    }

    @Property
    @Checks("WS-TXT-004")
    default void theValidatorsThatItIsGivenAreUsed() {
        check(Frame.Text.of("axe"));
        new Assembling(subject(Marked::withoutX, 1_000), 1_000, List.of(Frame.Text.of("axe")))
                .refuses("validators to which the letter x is no text");
    }

    @Property
    @Checks({"WS-TXT-003", "WS-FRG-009"})
    default void eachTextHasAFreshValidator() {
        AtomicInteger made = new AtomicInteger();
        Supplier<Utf8Validator> counting = () -> {
            made.incrementAndGet();
            return new ModelUtf8();
        };
        List<Frame> frames = new ArrayList<>(List.of(Frame.Text.of("a")));
        frames.addAll(Fragments.text("bc", 1));
        frames.add(Frame.Text.of("d"));
        Assembling three = new Assembling(subject(counting, 1_000), 1_000, frames);
        three.check();
        three.made(made.get(), 3);
    }

    private void check(Frame... frames) {
        check(List.of(frames));
    }

    private void check(List<Frame> frames) {
        check(1_000, frames);
    }

    private void check(long limit, Frame frame) {
        check(limit, List.of(frame));
    }

    private void check(long limit, List<Frame> frames) {
        new Assembling(subject(ModelUtf8::new, limit), limit, frames).check();
    }
}
