package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelExtensions;
import realtime.conformance.run.Thrown;
import realtime.conformance.run.Trial;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.Tokens;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseVerdict;
import realtime.wire.Bytes;

/**
 * One answer that a checker is asked about.
 *
 * @param checker the one that is judged
 * @param sent the request that it answers
 * @param how harmless sides of the answer
 * @param change what is wrong with it
 */
record ReplyAttempt(ResponseChecker checker, RequestHead sent, ReplyVariation how, ReplyChange change) {
    private static final String PROTOCOL = "Sec-WebSocket-Protocol";

    /** Draws the smallest answer that shows a violation, if there is one. */
    void judge() {
        if (isRight()) {
            return;
        }
        Optional<ReplyAttempt> plain = plainestWrong(ReplyChange.NONE);
        if (plain.isPresent()) {
            throw plain.get().violation(plain.get().requirementOfPlain());
        }
        Optional<ReplySide> side = ReplySide.of(this);
        if (side.isPresent()) {
            throw side.get().smallest(this).violation(side.get().requirement());
        }
        throw plainestWrong(change).orElse(this).violation(Trial.current().requirement());
    }

    /** The plainest answer with just this change that is judged wrongly. */
    Optional<ReplyAttempt> plainestWrong(ReplyChange made) {
        return Stream.concat(SentRequests.PLAINEST_FIRST.stream(), Stream.of(sent))
                .map(request -> new ReplyAttempt(checker, request, ReplyVariation.PLAIN, made))
                .filter(attempt -> !attempt.isRight())
                .findFirst();
    }

    /** The same; the drawing marks {@code side}, one of its harmless sides. */
    ReplyAttempt named(ReplyChange side) {
        String words = change == ReplyChange.NONE ? side.words() : change.words() + ", and " + side.words();
        return new ReplyAttempt(checker, sent, how, new ReplyChange(words, side.field(), change.change()));
    }

    ReplyAttempt with(ReplyVariation other) {
        return new ReplyAttempt(checker, sent, other, change);
    }

    ResponseHead received() {
        return trimmed(change.apply(sent, how.reply(sent)));
    }

    boolean isRight() {
        ResponseVerdict right = right();
        try {
            ResponseVerdict yours = yours();
            return right instanceof ResponseVerdict.Failed
                    ? yours instanceof ResponseVerdict.Failed
                    : right.equals(yours);
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    private ResponseVerdict right() {
        return ModelClient.check(sent, received(), Model::accept, new ModelExtensions());
    }

    private ResponseVerdict yours() {
        return checker.check(sent, received(), Model::accept, new ModelExtensions());
    }

    /** The rule about a plain answer that does not open: what it leaves out is nothing that a client may ask for. */
    private String requirementOfPlain() {
        return sent.fields().has(PROTOCOL) ? "WS-SUB-007" : "WS-HSV-004";
    }

    private Violation violation(String requirement) {
        Bytes octets = received().encode();
        boolean none = change == ReplyChange.NONE;
        String title = none ? "A right answer" : "An answer with one change: " + change.words();
        boolean chosen = received().fields().has(PROTOCOL);
        boolean noChoice = none && sent.fields().has(PROTOCOL) && !chosen;
        int caret = none ? noChoice ? Caret.of(octets, PROTOCOL) : -1 : Caret.of(octets, change.field());
        String remark = noChoice ? "no " + PROTOCOL : change.words();
        Drawing drawing = new Drawing(title, octets, caret, remark, List.of())
                .row("to a request", asked())
                .row("expected", VerdictText.of(right()))
                .row("yours", told());
        return new Violation(requirement, drawing);
    }

    private String told() {
        try {
            return VerdictText.of(yours());
        } catch (RuntimeException | Error e) {
            return Thrown.words(e);
        }
    }

    private String asked() {
        UnaryOperator<String> line = name -> sent.fields()
                .first(name)
                .map(value -> "\n" + name + ": " + value)
                .orElse("");
        String offers = line.apply(PROTOCOL) + line.apply("Sec-WebSocket-Extensions");
        return "with the key " + sent.fields().first("Sec-WebSocket-Key").orElse("")
                + (offers.isEmpty() ? "\nwithout subprotocols and extensions" : offers);
    }

    /** Values as a parser delivers them: without the blanks around. */
    private static ResponseHead trimmed(ResponseHead head) {
        return head.withFields(HeaderFields.of(head.fields().stream()
                .map(field -> new HeaderField(field.name(), Tokens.trim(field.value())))
                .toList()));
    }
}
