package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import realtime.conformance.model.ModelEndpoint;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** What an echo server sends, and what it may send instead. */
final class Echoed {
    private static final int LONGEST = 1 << 26;

    private Echoed() {}

    /** The frames with which an echo answers {@code octets} of a client. */
    static List<Frame> right(Bytes octets, long limit) {
        Endpoint model = new ModelEndpoint(Terms.of(Role.SERVER, limit, new Random(1)));
        Bytes out = Bytes.EMPTY;
        Output output = model.receive(octets);
        while (output.event().isPresent()) {
            out = out.plus(output.octets());
            if (output.event().get() instanceof Event.Arrived arrived && model.state() == State.OPEN) {
                out = out.plus(model.send(arrived.message()).octets());
            }
            output = model.receive(Bytes.EMPTY);
        }
        return frames(out.plus(output.octets()), Role.SERVER);
    }

    /**
     * The pongs of a client that has heard the last message in {@code octets} of a server; {@code messages} takes them
     * all.
     */
    static List<Frame> pongsBeforeTheLast(Bytes octets, List<Message> messages) {
        Endpoint model = new ModelEndpoint(Terms.of(Role.CLIENT, LONGEST, new Random(1)));
        Bytes out = Bytes.EMPTY;
        Bytes before = Bytes.EMPTY;
        Output output = model.receive(octets);
        while (output.event().isPresent()) {
            out = out.plus(output.octets());
            if (output.event().get() instanceof Event.Arrived arrived) {
                messages.add(arrived.message());
                before = out;
            }
            output = model.receive(Bytes.EMPTY);
        }
        return frames(before, Role.CLIENT);
    }

    /** The whole frames in {@code octets}; those of a peer that breaks a rule end with it. */
    static List<Frame> frames(Bytes octets, Role sender) {
        List<Frame> frames = new ArrayList<>();
        try {
            ModelFrames decoder = new ModelFrames(new FrameDecoder.Rules(sender, false, LONGEST));
            List<Frame> some = decoder.decode(octets);
            while (!some.isEmpty()) {
                frames.addAll(some);
                some = decoder.decode(Bytes.EMPTY);
            }
        } catch (ProtocolException e) {
            return frames;
        }
        return frames;
    }

    /** Whether all of {@code octets} are whole frames. */
    static boolean areWhole(Bytes octets, Role sender) {
        long size = 0;
        try {
            while (size < octets.size()) {
                var read = new ModelHeaders().read(octets.from((int) size)).orElseThrow();
                if (read.header().maskingKey().isPresent() != sender.masks()) {
                    return false;
                }
                size += read.size() + read.header().length();
            }
        } catch (ProtocolException | RuntimeException e) {
            return false;
        }
        return size == octets.size();
    }

    /**
     * Whether {@code yours} will do for {@code right}. Messages and pongs are two streams, so no order between them is
     * demanded; of several pongs the last is enough; a Close is the end.
     */
    static boolean fits(List<Frame> right, List<Frame> yours) {
        List<Frame> pongs = pongs(right);
        List<Frame> others = pongs(yours);
        boolean close = right.isEmpty()
                || !(right.getLast() instanceof Frame.Close)
                || !yours.isEmpty() && yours.getLast() instanceof Frame.Close;
        return close
                && rest(right).equals(rest(yours))
                && (pongs.isEmpty()
                        ? others.isEmpty()
                        : !others.isEmpty() && pongs.getLast().equals(others.getLast()))
                && isSelection(pongs, others);
    }

    private static boolean isSelection(List<Frame> all, List<Frame> some) {
        int at = 0;
        for (Frame frame : all) {
            at += at < some.size() && some.get(at).equals(frame) ? 1 : 0;
        }
        return at == some.size();
    }

    private static List<Frame> pongs(List<Frame> frames) {
        return frames.stream().filter(Frame.Pong.class::isInstance).toList();
    }

    private static List<Frame> rest(List<Frame> frames) {
        return frames.stream().filter(frame -> !(frame instanceof Frame.Pong)).toList();
    }
}
