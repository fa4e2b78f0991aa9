package realtime.conformance.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.exercise.Question;
import realtime.conformance.run.Thrown;
import realtime.conformance.run.Trial;
import realtime.http.HeaderField;
import realtime.http.MalformedHeadException;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

/** One reader and the octets that it has been given so far. */
final class HeadReading {
    private static final String REST = "The rest is what had already come behind the empty line.";
    private static final String LONE =
            "We choose to refuse a LF without a CR in front of it, and a CR without a LF behind it.";

    /** Rows that say less than the task does, or leave a choice that the task has made. */
    private static final Set<String> LOOSE = Set.of("HTTP-MSG-001", "HTTP-MSG-002", "HTTP-FLD-008");

    private final HeadReader yours;
    private final List<Bytes> given = new ArrayList<>();

    HeadReading(HeadReader yours) {
        this.yours = yours;
    }

    /** All chunks, one after the other: each must give what {@code model} gives. */
    void like(HeadReader model, List<Bytes> chunks, String requirement, String sentence) {
        for (Bytes chunk : chunks) {
            given.add(chunk);
            Trial.current().beginCheck();
            Optional<HeadReader.Read> right = right(model, chunk);
            Question question = question(requirement, sentence);
            Optional<HeadReader.Read> read = question.returned(told(right), () -> yours.read(chunk));
            if (!right.equals(read)) {
                boolean lost = right.isPresent()
                        && read != null
                        && read.isPresent()
                        && right.get().head().equals(read.get().head());
                throw (lost ? question.taskAlone(REST) : question).violation(drawing(right, read));
            }
            if (right.isPresent()) {
                return;
            }
        }
    }

    /** One of the chunks must be refused; the others give nothing. */
    void refused(List<Bytes> chunks, String requirement, String why) {
        Trial.current().beginCheck();
        for (Bytes chunk : chunks) {
            given.add(chunk);
            try {
                Optional<HeadReader.Read> read = yours.read(chunk);
                if (read == null || read.isPresent()) {
                    throw notRefused(requirement, why, told(read));
                }
            } catch (MalformedHeadException e) {
                return;
            } catch (Violation e) {
                throw e;
            } catch (RuntimeException | Error e) {
                throw notRefused(requirement, why, Thrown.words(e));
            }
        }
        throw notRefused(requirement, why, told(Optional.empty()));
    }

    /** The last chunk must be refused as too long, and none before it. */
    void tooLong(int limit, List<Bytes> chunks, String sentence) {
        for (Bytes chunk : chunks.subList(0, chunks.size() - 1)) {
            given.add(chunk);
            Question.quick(Optional.empty(), () -> yours.read(chunk), () -> question("HTTP-FLD-008", sentence));
        }
        given.add(chunks.getLast());
        String expected = "a MalformedHeadException with the position " + limit;
        Trial.current().beginCheck();
        try {
            Optional<HeadReader.Read> read = yours.read(chunks.getLast());
            question("HTTP-FLD-008", sentence).holds(false, expected, new Question.Told(told(read)));
        } catch (MalformedHeadException e) {
            question("HTTP-FLD-008", sentence)
                    .holds(
                            e.position() == limit,
                            expected,
                            new Question.Told("a MalformedHeadException with the position " + e.position() + ": "
                                    + e.getMessage()));
        } catch (Violation e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw question("HTTP-FLD-008", sentence).threw(expected, e);
        }
    }

    private Violation notRefused(String requirement, String why, String yours) {
        return question(requirement, requirement.equals("HTTP-MSG-002") ? LONE : "")
                .violation(new Drawing("A head that breaks a rule", Bytes.join(given), -1, "", List.of())
                        .row(Drawing.GIVEN, HttpText.given(given))
                        .row("expected", "a MalformedHeadException: " + why)
                        .row("yours", yours));
    }

    private Drawing drawing(Optional<HeadReader.Read> right, Optional<HeadReader.Read> read) {
        return new Drawing("A head, read call by call", Bytes.join(given), -1, "", List.of())
                .row(Drawing.GIVEN, HttpText.given(given))
                .row("expected", told(right))
                .row("yours", told(read));
    }

    private Question question(String requirement, String sentence) {
        Question question =
                Question.of(HttpText.given(given), Bytes.join(given)).breaking(requirement);
        if (sentence.isEmpty()) {
            return question;
        }
        return LOOSE.contains(requirement) ? question.taskAlone(sentence) : question.task(sentence);
    }

    private static Optional<HeadReader.Read> right(HeadReader model, Bytes chunk) {
        try {
            return model.read(chunk);
        } catch (MalformedHeadException e) {
            throw new IllegalStateException("the suite's own head is malformed", e);
        }
    }

    private static String told(Optional<HeadReader.Read> read) {
        if (read == null) {
            return "null";
        }
        return read.map(both -> "start line  " + quoted(both.head().startLine()) + "\n"
                        + both.head().fields().stream().map(HeadReading::field).collect(Collectors.joining())
                        + "rest        " + HttpText.quoted(both.rest()))
                .orElse("nothing yet (Optional.empty)");
    }

    private static String field(HeaderField field) {
        return "field       " + field.name() + " = " + quoted(field.value()) + "\n";
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "\"\"" : HttpText.quoted(Bytes.latin1(text));
    }
}
