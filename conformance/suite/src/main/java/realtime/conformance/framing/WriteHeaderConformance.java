package realtime.conformance.framing;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.FrameText;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.run.Boundary;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderWriter;
import realtime.wire.Bytes;

/** Exercise 05.3. */
@Judges(value = Role.BOTH, area = "framing")
public interface WriteHeaderConformance {
    /** The writer that is judged. */
    HeaderWriter subject();

    @Property
    @Checks("WS-FRM-001")
    default void everyFieldIsWritten() {
        HeaderCases.all(5).forEach(this::writes);
    }

    @Property
    @Checks("WS-LEN-001")
    default void aLengthUpTo125IsOneOctetWithTheMaskBit() {
        for (long length : new long[] {5, 0, 1, 125}) {
            writesBoth(length);
        }
        for (long length = 0; length <= 125; length++) {
            writesBoth(length);
        }
    }

    @Property
    @Checks({"WS-LEN-003", "WS-LEN-001"})
    default void aLengthUpTo65535TakesTwoOctetsMore(@ForAll(supplier = Lengths.Sixteen.class) long length) {
        writesBoth(length);
    }

    @Property
    @Checks({"WS-LEN-004", "WS-LEN-001"})
    default void aLongerOneTakesEightOctetsMore(@ForAll(supplier = Lengths.SixtyFour.class) long length) {
        writesBoth(length);
    }

    @Property
    @Checks("WS-LEN-006")
    default void theKeyStandsBehindTheLengthAndDoesNotCount() {
        for (String key : List.of("37 fa 21 3d", "00 00 00 00", "ff fe 80 7f", "01 02 03 04")) {
            for (long length : new long[] {5, 125, 126, 65_535, 65_536}) {
                writes(FrameHeader.masked(true, 0, 2, Bytes.hex(key), length));
            }
        }
    }

    private void writesBoth(long length) {
        Boundary.about("length", length, () -> {
            writes(FrameHeader.unmasked(true, 0, 2, length));
            writes(FrameHeader.masked(true, 0, 2, HeaderCases.KEY, length));
        });
    }

    private void writes(FrameHeader header) {
        Bytes right = new ModelHeaders().write(header);
        Question question = Question.of(Answers.show(header), right);
        Bytes yours;
        try {
            yours = subject().write(header);
        } catch (Exception | Error e) {
            yours = question.returned(right.toString(), () -> subject().write(header));
        }
        if (!right.equals(yours)) {
            Question fitting = yours == null ? question : WrongHeader.in(question, header, right, yours);
            fitting.same(told(right), told(yours));
        }
    }

    private static Object told(Bytes octets) {
        return octets == null ? null : new Question.Told(FrameText.header(octets));
    }
}
