package realtime.conformance.handshake;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;

/**
 * One change to a right answer.
 *
 * @param words what is changed, for the drawing: {@code no Upgrade}
 * @param field the field that it is about, or empty for the status line: the drawing's mark goes there
 * @param change makes the changed answer; it knows the request
 */
public record ReplyChange(String words, String field, BiFunction<RequestHead, ResponseHead, ResponseHead> change) {
    /** Nothing is changed. */
    public static final ReplyChange NONE = new ReplyChange("nothing changed", "", (request, reply) -> reply);

    static ReplyChange of(String words, String field, UnaryOperator<HeaderFields> change) {
        return new ReplyChange(words, field, (request, reply) -> reply.withFields(change.apply(reply.fields())));
    }

    static ReplyChange line(String words, UnaryOperator<ResponseHead> change) {
        return new ReplyChange(words, "", (request, reply) -> change.apply(reply));
    }

    static ReplyChange without(String field) {
        return of("no " + field, field, fields -> fields.without(field));
    }

    static ReplyChange replaced(String field, String value) {
        return of(field + " is \"" + value + "\"", field, fields -> fields.replace(field, value));
    }

    static ReplyChange added(String field, String value) {
        return of("one more " + field + ": " + value, field, fields -> fields.with(field, value));
    }

    /** Another status; the fields stay. */
    static ReplyChange status(int status, String reason) {
        return line("the status is " + status, reply -> reply.withStatus(status, reason));
    }

    /** The accept value, changed. */
    static ReplyChange accept(String words, UnaryOperator<String> change) {
        String field = "Sec-WebSocket-Accept";
        return of(
                words,
                field,
                fields -> fields.replace(field, change.apply(fields.first(field).orElseThrow())));
    }

    ResponseHead apply(RequestHead request, ResponseHead reply) {
        return change.apply(request, reply);
    }

    @Override
    public String toString() {
        return words;
    }
}
