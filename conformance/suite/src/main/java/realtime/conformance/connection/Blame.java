package realtime.conformance.connection;

import java.util.List;
import java.util.Optional;
import realtime.conformance.exercise.Question;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.State;
import realtime.websocket.framing.Frame;

/**
 * What a call breaks that should have given one thing and gave another.
 *
 * @param before where the endpoint was
 * @param closed whether a Close had gone out
 * @param failed whether the connection had failed
 * @param right what it should have given
 * @param yours what it gave
 */
record Blame(State before, boolean closed, boolean failed, Seen right, Seen yours) {
    /** The sentence about events. */
    static final String FIRST_EVENT = "receive takes what has come from the peer, up to the first event. One call"
            + " returns one event at most; the caller calls again with no octets.";

    private static final String KEPT = "Mind that a decoder keeps an exception for its next call when there were whole"
            + " frames in front of it: they come first.";
    private static final String COMPRESSED = "send: in one frame; compressed if the Terms have compression.";
    private static final String FOR_GOOD =
            "When TCP ends, the own side ends too, and the outcome is reported. The state is CLOSED, for good.";

    /** The question with the requirement and the sentence that fit. */
    Question in(Question question) {
        Question asked = question.breaking(requirement());
        if (isEarly()) {
            return asked.taskAlone(FIRST_EVENT);
        }
        if (right.event().orElse(null) instanceof Event.Failed && !right.pongs().equals(yours.pongs())) {
            return question.breaking("WS-PNG-001").task(KEPT);
        }
        if (right.event().orElse(null) instanceof Event.Closed && right.event().equals(yours.event())) {
            return asked.taskAlone(FOR_GOOD);
        }
        boolean packed = right.frames().stream().anyMatch(Blame::isCompressed);
        return packed ? question.breaking("PMD-FRM-001").task(COMPRESSED) : asked;
    }

    /** More went out beside an event than should have, by now. */
    private boolean isEarly() {
        return right.event().isPresent()
                && right.event().equals(yours.event())
                && !(right.event().get() instanceof Event.Closed)
                && yours.frames().size() > right.frames().size();
    }

    private static boolean isCompressed(Frame frame) {
        return frame instanceof Frame.Text text && text.compressed()
                || frame instanceof Frame.Binary binary && binary.compressed();
    }

    private String requirement() {
        if (!yours.broken().isEmpty()) {
            return yours.broken().contains("mask") ? "WS-MSK-001" : "WS-DAT-002";
        }
        if (closed && !yours.frames().isEmpty()) { // behind the own Close
            return close(yours.frames()).isPresent() ? "WS-CLH-005" : "WS-CLH-004";
        }
        if (before == State.ENDING && right.event().isEmpty()) {
            return failed ? "WS-FAIL-003" : "WS-CLH-006";
        }
        return switch (right.event().orElse(null)) {
            case Event.Failed fault -> fault();
            case Event.Closed end -> end(end);
            case Event.Arrived message -> right.event().equals(yours.event()) ? frames() : "WS-DAT-003";
            case Event.Ponged pong -> frames();
            case null -> frames();
        };
    }

    private String fault() {
        Optional<Frame> close = close(right.frames());
        Optional<Frame> own = close(yours.frames());
        if (!close.equals(own)) {
            return own.isEmpty() ? "WS-FAIL-002" : code(own) == code(close) ? "WS-CLF-003" : "WS-CLC-009";
        }
        return right.shutdown() && !yours.shutdown() ? "WS-FAIL-001" : "WS-FAIL-003";
    }

    private String end(Event.Closed end) {
        if (yours.event() == null || !(yours.event().orElse(null) instanceof Event.Closed other)) {
            return "WS-TCP-003";
        }
        if (end.code() != other.code()) {
            return failed ? "WS-FAIL-003" : "WS-CLC-017";
        }
        return end.clean() != other.clean() ? "WS-CLH-014" : end.equals(other) ? "WS-TCP-003" : "WS-CLC-018";
    }

    private String frames() {
        Optional<Frame> close = close(right.frames());
        Optional<Frame> own = close(yours.frames());
        if (!close.equals(own)) {
            boolean late = own.isPresent() && close.isEmpty();
            return own.isEmpty() ? "WS-CLH-001" : late ? "WS-FAIL-003" : "WS-CLH-002";
        }
        if (right.shutdown() != yours.shutdown()) {
            return right.shutdown() ? "WS-CLH-009" : "WS-CLH-010";
        }
        if (right.state() != yours.state()) {
            return "WS-CLH-013";
        }
        return right.pongs().isEmpty() ? "WS-DAT-002" : "WS-PNG-001";
    }

    private static Optional<Frame> close(List<Frame> frames) {
        return frames.stream().filter(Frame.Close.class::isInstance).findFirst();
    }

    private static int code(Optional<Frame> close) {
        return close.filter(frame -> frame.payload().size() > 1)
                .map(frame -> frame.payload().at(0) << 8 | frame.payload().at(1))
                .orElse(1005);
    }
}
