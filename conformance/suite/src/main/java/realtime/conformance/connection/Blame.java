package realtime.conformance.connection;

import java.util.List;
import java.util.Optional;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.State;
import realtime.websocket.framing.Frame;

/**
 * What a call breaks that should have given one thing and gave another.
 *
 * @param asked what the application wanted; nothing if octets came
 * @param before where the endpoint was
 * @param closed whether a Close had gone out
 * @param failed whether the connection had failed
 * @param right what it should have given
 * @param yours what it gave; nothing if it threw an exception
 * @param again whether it was called once more, without octets
 */
record Blame(
        Optional<Input> asked,
        State before,
        boolean closed,
        boolean failed,
        Seen right,
        Optional<Seen> yours,
        boolean again) {
    private static final String FIRST_EVENT =
            "receive takes what has come from the peer, up to the first event. One call"
                    + " returns one event at most; the caller calls again with no octets.";
    private static final String MORE =
            "While a call of receive has returned an event, there may be more: the caller calls"
                    + " again with no octets, and brings new ones only when a call has returned no event.";
    private static final String KEPT = "Mind that a decoder keeps an exception for its next call when there were whole"
            + " frames in front of it: they come first.";
    private static final String COMPRESSED = "send: in one frame; compressed if the Terms have compression.";
    private static final String BEGUN =
            "close: If the closing handshake has begun already, or the connection has failed"
                    + " or ended, nothing happens.";
    private static final String BOTH_TOLD = "The Close that goes out has the code of the exception, and its sentence as"
            + " the reason or none; Event.Failed tells both.";
    private static final String NEITHER =
            "With a Close sent and a Close received the closing handshake is complete. Then the"
                    + " server ends TCP, at once; the client waits for it. Before that, neither does.";
    private static final String NO_EVENT = "A ping and a Close give no event; their answers are octets.";
    private static final String PONGED = "A message is delivered as Event.Arrived, a pong as Event.Ponged.";
    private static final String ONCE = "end gives Event.Closed at the first call, and nothing from then on.";

    /** The requirement, and the sentence of the task where that fits better. */
    RowRule rule() {
        if (yours.isEmpty()) {
            return row();
        }
        Seen seen = yours.get();
        if (!seen.broken().isEmpty()) {
            return RowRule.plain(seen.broken().contains("mask") ? "WS-MSK-001" : "WS-DAT-002");
        }
        if (closed && !seen.frames().isEmpty()) { // behind the own Close
            return behindClose(seen.frames());
        }
        if (isEarly(seen)) {
            return RowRule.alone(row().requirement(), FIRST_EVENT);
        }
        if (right.frames().stream().anyMatch(Blame::isCompressed)) {
            return RowRule.alone("PMD-FRM-001", COMPRESSED);
        }
        if (again && seen.event().isEmpty() && seen.frames().isEmpty()) {
            return RowRule.alone(row().requirement(), MORE);
        }
        return switch (right.event().orElse(null)) {
            case Event.Failed fault -> fault(fault, seen);
            case Event.Closed end -> end(end, seen);
            case Event.Arrived message ->
                right.event().equals(seen.event()) ? frames(seen) : RowRule.plain("WS-DAT-003");
            case Event.Ponged pong ->
                right.event().equals(seen.event()) ? frames(seen) : RowRule.alone("WS-PNG-005", PONGED);
            case null -> seen.event().isPresent() ? tooMuch(seen) : frames(seen);
        };
    }

    /** The sentence about what has happened, whatever came of it. */
    private RowRule row() {
        if (asked.equals(Optional.of(Input.CLOSE)) && before != State.OPEN) {
            return RowRule.alone("WS-CLH-005", BEGUN);
        }
        if (before == State.CLOSED && asked.equals(Optional.of(Input.END))) {
            return RowRule.alone("WS-TCP-003", ONCE);
        }
        return input().map(one -> RowRule.of(before, one, false)).orElse(RowRule.plain("WS-DAT-003"));
    }

    private Optional<Input> input() {
        if (asked.isPresent()) {
            return asked;
        }
        if (before == State.ENDING || before == State.CLOSED) {
            return Optional.of(failed ? Input.FAULT : Input.MESSAGE);
        }
        return switch (right.event().orElse(null)) {
            case Event.Failed fault -> Optional.of(Input.FAULT);
            case Event.Closed end -> Optional.of(Input.END);
            case Event.Arrived message -> Optional.of(Input.MESSAGE);
            case Event.Ponged pong -> Optional.of(Input.PONG);
            case null ->
                right.state() == State.ENDING
                        ? Optional.of(Input.PEER_CLOSE)
                        : right.pongs().isEmpty() ? Optional.empty() : Optional.of(Input.PING);
        };
    }

    private RowRule behindClose(List<Frame> frames) {
        if (close(frames).isPresent()) {
            return RowRule.beside("WS-CLH-005", RowRule.SILENT);
        }
        boolean onlyPongs = frames.stream().allMatch(Frame.Pong.class::isInstance);
        return onlyPongs ? RowRule.alone("WS-PNG-007", RowRule.SILENT) : RowRule.beside("WS-CLH-004", RowRule.SILENT);
    }

    /** More went out beside an event than should have, by now. */
    private boolean isEarly(Seen seen) {
        return right.event().isPresent()
                && right.event().equals(seen.event())
                && !(right.event().get() instanceof Event.Closed)
                && seen.frames().size() > right.frames().size();
    }

    private static boolean isCompressed(Frame frame) {
        return frame instanceof Frame.Text text && text.compressed()
                || frame instanceof Frame.Binary binary && binary.compressed();
    }

    private RowRule fault(Event.Failed fault, Seen seen) {
        if (!right.pongs().equals(seen.pongs())) {
            return RowRule.alone("WS-PNG-001", KEPT);
        }
        Optional<Frame> close = close(right.frames());
        Optional<Frame> own = close(seen.frames());
        if (!close.equals(own) && own.isPresent() && code(own) != code(close)) {
            String id = fault.code() == 1007 ? "WS-CLC-010" : fault.code() == 1009 ? "WS-CLC-011" : "WS-CLC-009";
            return RowRule.beside(id, RowRule.FAILED);
        }
        boolean told = seen.event().orElse(null) instanceof Event.Failed;
        if (told && own.isPresent() == close.isPresent() && right.shutdown() == seen.shutdown()) {
            return RowRule.alone("WS-FAIL-002", right.state() == seen.state() ? BOTH_TOLD : RowRule.FAILED);
        }
        return RowRule.alone(own.isEmpty() && close.isPresent() ? "WS-FAIL-002" : "WS-FAIL-001", RowRule.FAILED);
    }

    private RowRule end(Event.Closed end, Seen seen) {
        if (right.event().equals(seen.event()) || !(seen.event().orElse(null) instanceof Event.Closed other)) {
            return RowRule.alone("WS-TCP-003", RowRule.ENDED);
        }
        if (end.code() != other.code()) {
            return RowRule.plain(failed ? "WS-FAIL-003" : "WS-CLC-017");
        }
        return RowRule.plain(end.clean() != other.clean() ? "WS-CLH-014" : "WS-CLC-018");
    }

    /** An event where there should be none. */
    private RowRule tooMuch(Seen seen) {
        if (before == State.CLOSED && seen.event().get() instanceof Event.Closed) {
            return RowRule.alone("WS-TCP-003", ONCE);
        }
        boolean answers = !right.frames().isEmpty() && asked.isEmpty();
        return answers ? RowRule.alone(row().requirement(), NO_EVENT) : row();
    }

    private RowRule frames(Seen seen) {
        if (asked.equals(Optional.of(Input.SEND)) && !seen.shutdown()) {
            return RowRule.plain("WS-DAT-002");
        }
        if (seen.shutdown() && !right.shutdown()) {
            return RowRule.alone(right.state() == State.ENDING ? "WS-CLH-010" : "WS-CLH-008", NEITHER);
        }
        Optional<Frame> close = close(right.frames());
        Optional<Frame> own = close(seen.frames());
        if (!close.equals(own) && close.isPresent() && own.isPresent()) {
            return RowRule.plain(asked.isPresent() ? "WS-CLH-012" : "WS-CLH-002");
        }
        if (close.equals(own) && !right.pongs().equals(seen.pongs()) && before == State.OPEN) {
            return RowRule.plain("WS-PNG-001");
        }
        if (close.equals(own) && asked.isEmpty() && right.shutdown() && !seen.shutdown()) {
            return RowRule.beside("WS-CLH-009", row().sentence());
        }
        return row();
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
