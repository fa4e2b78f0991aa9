package realtime.conformance.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** What a peer has said on one connection: its frames, its messages, and what is wrong with them. */
final class Transcript {
    /** More octets, and more frames, than this and what was sent are a flood. */
    private static final long MOST = 1L << 20;

    private static final long MOST_INFLATED = 1L << 26;
    private static final int LARGEST_ECHO = 4;
    private static final int MOST_FRAMES = 5_000;

    private final PeerReader reader = new PeerReader();
    private final List<PeerFrame> frames = new ArrayList<>();
    private final WireLog log = new WireLog();
    private final Optional<Agreement> agreement;
    private final PeerRules rules;
    private long octets;

    Transcript(Role peer, Optional<Agreement> agreement) {
        this.agreement = agreement;
        this.rules = new PeerRules(peer, agreement.map(agreed -> new PeerInflation(agreed, peer)));
    }

    WireLog log() {
        return log;
    }

    PeerRules rules() {
        return rules;
    }

    /** How many octets have come. */
    long octets() {
        return octets;
    }

    Optional<Agreement> agreement() {
        return agreement;
    }

    /** Takes what came, frame by frame; {@code taker} hears of each at once. Of a flood no more frames are made. */
    void take(Bytes received, long sent, Consumer<PeerFrame> taker) {
        octets += received.size();
        reader.take(received);
        Optional<PeerFrame> next = reader.next();
        while (next.isPresent() && !isFlood(sent)) {
            note(next.get());
            taker.accept(next.get());
            next = reader.next();
        }
    }

    private void note(PeerFrame frame) {
        frames.add(frame);
        rules.take(frame);
        log.received(
                frame.head(), frame.head().size() + Math.max(0, frame.payload().size() - 32));
    }

    /** Whether more has come than any answer to {@code sent} octets needs. */
    boolean isFlood(long sent) {
        long most = LARGEST_ECHO * sent + (agreement.isPresent() ? MOST_INFLATED : MOST);
        return octets > most || frames.size() > MOST_FRAMES + sent || reader.isAbsurd();
    }

    boolean hasClose() {
        return frames.stream().anyMatch(PeerFrame::isClose);
    }

    long pongsSince(Mark mark, Bytes payload) {
        return frames.stream()
                .skip(mark.frames())
                .filter(frame -> frame.opcode() == 10 && frame.payload().equals(payload))
                .count();
    }

    long messagesSince(Mark mark, Said message) {
        return rules.messages().stream()
                .skip(mark.messages())
                .filter(message::equals)
                .count();
    }

    Mark mark() {
        return new Mark(frames.size(), rules.messages().size());
    }

    /**
     * What came of it.
     *
     * @param skip what was heard before
     * @param asked the payloads of the pings and pongs of the script
     * @param missed what was waited for in vain
     * @param how it ended
     * @param echoes whether an echo could be expected
     */
    Heard heard(Mark skip, Set<Bytes> asked, Optional<String> missed, End how, boolean echoes) {
        List<PeerFrame> rest = frames.stream()
                .skip(skip.frames())
                .filter(frame -> !Sentinels.isPong(frame))
                .toList();
        List<Said> said = rules.messages().stream()
                .skip(skip.messages())
                .filter(message -> !message.equals(Sentinels.MESSAGE))
                .toList();
        List<Bytes> pongs = rest.stream()
                .filter(frame -> frame.opcode() == 10 && asked.contains(frame.payload()))
                .map(PeerFrame::payload)
                .toList();
        boolean sentinel = pongsSince(skip, Sentinels.WORD) + messagesSince(skip, Sentinels.MESSAGE) > 0;
        return new Heard(
                rest,
                said,
                pongs,
                sentinel,
                rules.faults(),
                how,
                missed,
                reader.rest(),
                echoes,
                log.lines(),
                agreement);
    }
}
