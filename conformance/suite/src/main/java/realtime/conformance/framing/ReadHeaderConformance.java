package realtime.conformance.framing;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.FrameText;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.run.Boundary;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.wire.Bytes;

/** Exercise 05.2. */
@Judges(value = Role.BOTH, area = "framing")
public interface ReadHeaderConformance {
    /** The reader that is judged. */
    HeaderReader subject();

    @Property
    @Checks("WS-FRM-001")
    default void everyFieldIsRead() {
        for (FrameHeader header : HeaderCases.all(5, 0, 1, 125)) {
            reads(header, new ModelHeaders().write(header), "");
        }
        for (long length : new long[] {0, 1, 125}) {
            Boundary.about("length", length, () -> {}); // each was read above
        }
    }

    @Property
    @Checks("WS-LEN-003")
    default void twoOctetsOfLengthAreOneUnsignedNumber(@ForAll(supplier = Lengths.Sixteen.class) long length) {
        readsBoth(length, 2, "126: the next two octets are the length, unsigned, the most significant octet first.");
    }

    @Property
    @Checks("WS-LEN-004")
    default void eightOctetsOfLengthAreOneNumber(@ForAll(supplier = Lengths.SixtyFour.class) long length) {
        readsBoth(length, 8, "127: the next eight octets are the length, the most significant octet first.");
    }

    @Property
    @Checks("WS-LEN-002")
    default void aLengthMayBeWrittenLongerThanNeeded() {
        String choice = "We choose to read a length that is written longer than needed:"
                + " RFC 6455 does not say what a receiver does with it.";
        for (long length : new long[] {5, 0, 125}) {
            readsLonger(length, 2, choice);
            readsLonger(length, 8, choice);
        }
        readsLonger(126, 8, choice);
        readsLonger(65_535, 8, choice);
    }

    /** The standard's sentence recommends the other choice, and is not shown. */
    private void readsLonger(long length, int form, String choice) {
        for (FrameHeader header : List.of(
                FrameHeader.unmasked(true, 0, 2, length), FrameHeader.masked(true, 0, 1, HeaderCases.KEY, length))) {
            Bytes octets = new ModelHeaders().write(header, form);
            Optional<HeaderReader.Read> right = Optional.of(new HeaderReader.Read(header, octets.size()));
            Question.quick(
                    right, () -> subject().read(octets), () -> about(octets).taskAlone(choice));
        }
    }

    @Property
    @Checks("WS-LEN-005")
    default void aLengthWithItsTopBitSetIsNone() {
        for (String length : List.of(
                "80 00 00 00 00 00 00 00",
                "ff ff ff ff ff ff ff ff",
                "80 00 00 00 00 00 00 05",
                "c0 00 00 00 00 00 01 00")) {
            for (String start : List.of("82 7f", "82 ff")) {
                Bytes octets = Bytes.hex(start + length);
                readsNothing(octets.slice(0, 9));
                rejects(octets);
                rejects(octets.plus(HeaderCases.KEY));
                rejects(octets.plus(HeaderCases.KEY).plus(Bytes.hex("00 01 02")));
            }
        }
    }

    @Property
    @Checks("WS-FRM-006")
    default void nothingIsReadBeforeTheHeaderIsComplete() {
        for (FrameHeader header : HeaderCases.forms()) {
            Bytes octets = new ModelHeaders().write(header);
            for (int size = 0; size < octets.size(); size++) {
                readsNothing(octets.slice(0, size));
            }
            reads(header, octets, "");
        }
    }

    @Property
    @Checks("WS-LEN-006")
    default void whatFollowsTheHeaderDoesNotCount() {
        for (FrameHeader header : HeaderCases.forms()) {
            Bytes octets = new ModelHeaders().write(header);
            for (String behind : List.of("7f", "7f 9f 4d 51 58", "7f 9f 4d 51 58 89 00", "00 00 00 00 00 00 00 00")) {
                reads(header, octets.size(), octets.plus(Bytes.hex(behind)), "");
            }
        }
    }

    private void readsBoth(long length, int form, String sentence) {
        Boundary.about("length", length, () -> {
            for (FrameHeader header : List.of(
                    FrameHeader.unmasked(true, 0, 2, length),
                    FrameHeader.masked(true, 0, 1, HeaderCases.KEY, length))) {
                reads(header, new ModelHeaders().write(header, form), sentence);
            }
        });
    }

    private void reads(FrameHeader header, Bytes octets, String sentence) {
        reads(header, octets.size(), octets, sentence);
    }

    private void reads(FrameHeader header, int size, Bytes octets, String sentence) {
        Optional<HeaderReader.Read> right = Optional.of(new HeaderReader.Read(header, size));
        Question.quick(right, () -> subject().read(octets), () -> about(octets).task(sentence));
    }

    private void readsNothing(Bytes octets) {
        Question.quick(Optional.empty(), () -> subject().read(octets), () -> about(octets)
                .taskAlone("It returns nothing while the header is not complete."));
    }

    private void rejects(Bytes octets) {
        Coded.rejects(
                about(octets).task("That is code 1002, as soon as those eight octets are there."),
                List.of(1002),
                () -> subject().read(octets));
    }

    private static Question about(Bytes octets) {
        return Question.of(FrameText.header(octets), octets);
    }
}
