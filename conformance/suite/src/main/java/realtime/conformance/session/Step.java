package realtime.conformance.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** One line of a script. */
sealed interface Step {
    /** Frames, in one run of octets that may be cut anywhere. */
    record Send(List<RawFrame> frames) implements Step {}

    /** Octets that are no frame, or not yet. */
    record Raw(Bytes octets) implements Step {}

    /** Goes on when the peer has done something; {@code echo}: at once, if it is no echo. */
    record Await(String words, Predicate<Session> done, boolean echo) implements Step {}

    /** Goes on when so many messages have come in all. */
    record Echoes(int count) implements Step {}

    /** Sends a frame, again and again, until the message that answers it is the right one. */
    record Ask(RawFrame frame, Predicate<Said> done) implements Step {}

    /** A Close of the peer is not answered any more. */
    record Quiet() implements Step {}

    /** The suite does not end TCP, as a server would behind a closing handshake. */
    record Keep() implements Step {}

    /** Ends this side of the connection. */
    record Finish() implements Step {}

    /** All octets that a script sends. */
    static Bytes octets(List<Step> steps, Role sender) {
        List<Bytes> parts = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
                case Send send -> send.frames().forEach(frame -> parts.add(frame.encode(sender)));
                case Raw raw -> parts.add(raw.octets());
                case Ask ask -> parts.add(ask.frame().encode(sender));
                case Await wait -> {}
                case Echoes echoes -> {}
                case Quiet quiet -> {}
                case Keep keep -> {}
                case Finish finish -> {}
            }
        }
        return Bytes.join(parts);
    }

    /** Whether messages are among what is sent, so that there is something to echo. */
    static boolean hasMessages(List<Step> steps) {
        return steps.stream()
                .anyMatch(step -> step instanceof Ask
                        || step instanceof Send send && send.frames().stream().anyMatch(frame -> !frame.isControl()));
    }

    /** Whether a message is in progress behind {@code step}. */
    static boolean isWithinAMessage(Step step) {
        return step instanceof Send send && !send.frames().getLast().fin();
    }
}
