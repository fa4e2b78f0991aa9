package realtime.conformance.sse;

import java.util.List;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;

/** How a request is answered. */
sealed interface Answer {
    /** The head of every stream. */
    ResponseHead STREAM = new ResponseHead(200, "OK", HeaderFields.of("Content-Type", "text/event-stream"));

    /** Nobody is there. */
    record Nobody() implements Answer {}

    /** A head without a body. */
    record Head(ResponseHead head) implements Answer {}

    /**
     * A stream.
     *
     * @param pieces what comes in one read each
     * @param broken whether the connection is lost behind them; if not, the body ends
     */
    record Stream(List<String> pieces, boolean broken) implements Answer {}

    static Answer stream(String... pieces) {
        return new Stream(List.of(pieces), false);
    }

    static Answer broken(String... pieces) {
        return new Stream(List.of(pieces), true);
    }

    static Answer status(int status) {
        return new Head(new ResponseHead(status, "", HeaderFields.NONE));
    }

    static Answer redirect(String location) {
        return new Head(new ResponseHead(307, "", HeaderFields.of("Location", location)));
    }

    default String words() {
        return switch (this) {
            case Nobody nobody -> "nobody is there";
            case Head(ResponseHead head) ->
                "status " + head.status()
                        + head.fields().first("Location").map(to -> " to " + to).orElse("");
            case Stream(List<String> pieces, boolean broken) ->
                "a stream"
                        + (pieces.isEmpty()
                                ? ""
                                : " with " + String.join(" | ", pieces).replace("\n", "<LF>"))
                        + (broken ? ", then the connection is lost" : ", and its end");
        };
    }
}
