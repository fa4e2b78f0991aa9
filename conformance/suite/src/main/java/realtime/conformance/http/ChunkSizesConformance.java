package realtime.conformance.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelSizes;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

/** Exercise 01.4. */
@Judges(value = Role.BOTH, area = "http")
public interface ChunkSizesConformance {
    /** About the limit. */
    String LIMITED = "A line may be LIMIT (" + ChunkSizeReader.LIMIT
            + ") octets long, its CR LF included. As soon as LIMIT octets"
            + " have come without its end, that is an error.";

    /** The reader that is judged. */
    ChunkSizeReader subject();

    @Property
    @Checks("HTTP-CHK-001")
    default void aSizeIsReadInHexadecimal(@ForAll(supplier = ChunkTexts.Sizes.class) long size) {
        String digits = Long.toHexString(size);
        for (String text :
                List.of(digits, digits.toUpperCase(Locale.ROOT), "0" + digits, "0000000000000000000" + digits)) {
            reads(text + "\r\n", "HTTP-CHK-001", "");
        }
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void whatFollowsTheLineDoesNotCount() {
        for (String behind : List.of("a", "\r\n", "\r\n\r\n", "5\r\n", "\n", "abcde\r\n0\r\n\r\n", "x".repeat(2_000))) {
            reads("5\r\n" + behind, "HTTP-CHK-001", "The line is at the start of the octets, whatever follows it.");
        }
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void nothingIsReadBeforeTheLineIsComplete() {
        for (String line : List.of("5\r\n", "1a;name=value\r\n", "00 ; a\r\n")) {
            for (int size = 0; size < line.length(); size++) {
                reads(line.substring(0, size), "HTTP-CHK-001", "It returns nothing while the line is not complete.");
            }
            reads(line, "HTTP-CHK-001", "");
        }
    }

    @Property
    @Checks("HTTP-CHK-002")
    default void aSizeNeverRunsOver(@ForAll(supplier = ChunkTexts.Huge.class) String digits) {
        reads("7fffffffffffffff\r\n", "HTTP-CHK-002", "");
        rejects(digits + "\r\n", "HTTP-CHK-002", "more than 2^63 - 1");
        rejects("00" + digits + ";a\r\n", "HTTP-CHK-002", "more than 2^63 - 1");
    }

    @Property
    @Checks("HTTP-CHK-003")
    default void whatIsNoSizeIsRefused(@ForAll(supplier = ChunkTexts.NoSizes.class) String line) {
        reads("5\r\n", "HTTP-CHK-001", "");
        rejects(line + "\r\n", "HTTP-CHK-003", "no size");
    }

    @Property
    @Checks("HTTP-CHK-004")
    default void extensionsAreNotLookedAt(@ForAll(supplier = ChunkTexts.Extensions.class) String extensions) {
        reads("5" + extensions + "\r\nabcde", "HTTP-CHK-004", "What extensions say is not looked at.");
        reads("1A" + extensions + "\r\n", "HTTP-CHK-004", "What extensions say is not looked at.");
    }

    @Property
    @Checks({"HTTP-CHK-004", "HTTP-CHK-003"})
    default void aLineEndsWithCrLfAlone() {
        reads("5;a\r\n", "HTTP-CHK-004", "");
        for (String line : List.of(
                "5\n\r\n", "5;a\nb\r\n", "5;a\rb\r\n", "5\r5\r\n", "5;a=\"\r\"\r\n", "5;\u0000\r\n", "5;\u007F\r\n")) {
            rejects(line, "HTTP-CHK-004", "a control character in the line");
        }
    }

    @Property
    @Checks("HTTP-CHK-005")
    default void aLineMayHaveSoManyOctetsAndNoMore() {
        int most = ChunkSizeReader.LIMIT;
        for (int size : new int[] {most, most - 1, 100}) {
            reads("5;" + "x".repeat(size - 4) + "\r\n", "HTTP-CHK-005", LIMITED);
            reads("5;" + "x".repeat(size - 4) + "\r\nabcde\r\n", "HTTP-CHK-005", LIMITED);
        }
        reads("5;" + "x".repeat(most - 3), "HTTP-CHK-005", LIMITED);
        for (String octets : List.of(
                "5;" + "x".repeat(most - 2),
                "5;" + "x".repeat(most - 3) + "\r",
                "5;" + "x".repeat(most - 3) + "\r\n",
                "5;" + "x".repeat(5 * most) + "\r\n",
                "0".repeat(most))) {
            Statuses.rejects(
                    question(Bytes.latin1(octets), "HTTP-CHK-005", LIMITED),
                    List.of(400),
                    "the line is too long",
                    () -> subject().read(Bytes.latin1(octets)),
                    ChunkSizesConformance::told);
        }
    }

    private void reads(String text, String requirement, String sentence) {
        Bytes octets = Bytes.latin1(text);
        Question.quick(right(octets), () -> subject().read(octets), () -> question(octets, requirement, sentence));
    }

    private void rejects(String text, String requirement, String why) {
        Bytes octets = Bytes.latin1(text);
        Statuses.rejects(
                question(octets, requirement, ""),
                List.of(400),
                why,
                () -> subject().read(octets),
                ChunkSizesConformance::told);
    }

    private static String told(Optional<ChunkSizeReader.Read> read) {
        return Answers.show(read);
    }

    private static Optional<ChunkSizeReader.Read> right(Bytes octets) {
        try {
            return new ModelSizes().read(octets);
        } catch (BadMessageException e) {
            throw new IllegalStateException("the suite's own line is malformed", e);
        }
    }

    private static Question question(Bytes octets, String requirement, String sentence) {
        Question question = Question.of(HttpText.given(List.of(octets)), octets).breaking(requirement);
        return sentence.isEmpty() ? question : question.task(sentence);
    }
}
