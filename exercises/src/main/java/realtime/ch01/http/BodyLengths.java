package realtime.ch01.http;

import static realtime.todo.Todo.todo;

import java.util.List;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyLength;
import realtime.http.message.BodyRule;

// tag::length[]
/** Exercise 01.3: how long is the body behind a head, by the rules of {@link BodyRule}. */
public final class BodyLengths implements BodyRule {
    @Override
    public BodyLength ofRequest(RequestHead request) throws BadMessageException {
        throw todo("01.3");
    }

    @Override
    public BodyLength ofResponse(String method, ResponseHead response) throws BadMessageException {
        throw todo("01.3");
    }

    /** The names of the transfer codings, in their order. */
    private static List<String> codings(HeaderFields fields) {
        throw todo("01.3");
    }

    /** What {@code Content-Length} says. */
    private static BodyLength counted(HeaderFields fields) throws BadMessageException {
        throw todo("01.3");
    }
}
// end::length[]
