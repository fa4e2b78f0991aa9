package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * What one call of an endpoint gave.
 *
 * @param frames what went out
 * @param keys the masking keys of these frames
 * @param broken why the octets are no frames of this role; empty: they are
 * @param event what the application was told
 * @param shutdown whether this end has ended its side of TCP, by this call or an earlier one
 * @param state where the endpoint is now
 */
record Seen(List<Frame> frames, List<Bytes> keys, String broken, Optional<Event> event, boolean shutdown, State state) {
    private static final int LONGEST = 1 << 26;

    /** @param before whether this end had ended its side of TCP */
    static Seen of(Output output, Endpoint endpoint, Role role, boolean compressed, boolean before) {
        List<Frame> frames = new ArrayList<>();
        List<Bytes> keys = new ArrayList<>();
        String broken = "";
        try {
            ModelFrames.Rules rules = new ModelFrames.Rules(role, compressed, LONGEST);
            Bytes rest = output.octets();
            while (!rest.isEmpty() && broken.isEmpty()) {
                Optional<HeaderReader.Read> read = new ModelHeaders().read(rest);
                List<Frame> frame = read.isEmpty() ? List.of() : first(rules, rest, read.get());
                if (frame.isEmpty()) {
                    broken = "the octets " + Words.octets(rest) + " are no whole frame";
                } else {
                    FrameHeader header = read.get().header();
                    header.maskingKey().ifPresent(keys::add);
                    frames.addAll(frame);
                    rest = rest.from(read.get().size() + (int) header.length());
                }
            }
        } catch (ProtocolException e) {
            broken = e.getMessage();
        }
        return new Seen(frames, keys, broken, output.event(), before || output.shutdown(), endpoint.state());
    }

    private static List<Frame> first(ModelFrames.Rules rules, Bytes octets, HeaderReader.Read read)
            throws ProtocolException {
        long end = read.size() + read.header().length();
        return new ModelFrames(rules).decode(octets.slice(0, (int) Math.min(end, octets.size())));
    }

    /** Whether a call that should give {@code this} may give {@code other}: only the last pong of several is needed. */
    boolean allows(Seen other) {
        return other.broken.isEmpty()
                && sameFrames(other)
                && sameEvent(other)
                && shutdown == other.shutdown
                && state == other.state;
    }

    private boolean sameFrames(Seen other) {
        int at = 0;
        for (int i = 0; i < frames.size(); i++) {
            boolean same = at < other.frames.size() && sameFrame(frames.get(i), other.frames.get(at), other.event);
            boolean merged = frames.get(i) instanceof Frame.Pong
                    && frames.subList(i + 1, frames.size()).stream().anyMatch(Frame.Pong.class::isInstance);
            if (same) {
                at++;
            } else if (!merged) { // WS-PNG-004, RFC 6455 section 5.5.3
                return false;
            }
        }
        return at == other.frames.size();
    }

    /** The Close of a failing connection may have the sentence as its reason. */
    private static boolean sameFrame(Frame right, Frame yours, Optional<Event> told) {
        boolean reason = told != null
                && told.orElse(null) instanceof Event.Failed failed
                && right instanceof Frame.Close
                && yours.equals(new Frame.Close(right.payload().plus(Bytes.utf8(failed.sentence()))));
        return reason || right.equals(yours);
    }

    private boolean sameEvent(Seen other) {
        if (event.orElse(null) instanceof Event.Failed right) {
            return other.event != null
                    && other.event.orElse(null) instanceof Event.Failed yours
                    && right.code() == yours.code()
                    && yours.sentence() != null
                    && !yours.sentence().isBlank();
        }
        return event.equals(other.event);
    }

    /** The parts of {@code other} that are not as here, in words. */
    String differences(Seen other) {
        List<String> parts = new ArrayList<>();
        if (!other.broken.isEmpty() || !sameFrames(other)) {
            parts.add("what goes out");
        }
        if (!sameEvent(other)) {
            parts.add("what is told");
        }
        if (shutdown != other.shutdown) {
            parts.add("the own side of TCP: it " + (shutdown ? "has not ended" : "has ended"));
        }
        if (state != other.state) {
            parts.add("the state");
        }
        return String.join("\n", parts);
    }

    /** The pongs that went out. */
    List<Frame> pongs() {
        return frames.stream().filter(Frame.Pong.class::isInstance).toList();
    }

    /** What went out, what was told, and where the endpoint is, a line each. */
    String words() {
        List<String> lines = new ArrayList<>();
        lines.add("goes out:  " + (broken.isEmpty() ? Words.frames(frames) : broken));
        lines.add("told:      "
                + (event == null ? "null" : event.map(Words::event).orElse("nothing")));
        lines.add("state:     " + state + (shutdown ? ", own side of TCP ended" : ""));
        return String.join("\n", lines);
    }
}
