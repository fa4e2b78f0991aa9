package realtime.conformance.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import realtime.wire.Bytes;

/**
 * What a peer did in one conversation, the control exchange and what was there before not counted.
 *
 * @param frames all frames, in their order
 * @param messages all whole messages, in their order, but for the echo of the sentinel
 * @param pongs the payloads of the pongs that repeat something which the script sent in a ping or pong, in their order:
 *     a peer may send others at any time
 * @param sentinel whether a sentinel was answered
 * @param faults the rules that its frames broke by themselves
 * @param end how it ended
 * @param missed what the script waited for in vain
 * @param rest octets at the end that are no whole frame
 * @param echoes whether it is known to send back what it gets
 * @param log both sides, a line a frame
 * @param agreement what was agreed on about compression
 */
public record Heard(
        List<PeerFrame> frames,
        List<Said> messages,
        List<Bytes> pongs,
        boolean sentinel,
        List<Fault> faults,
        End end,
        Optional<String> missed,
        Bytes rest,
        boolean echoes,
        List<String> log,
        Optional<Agreement> agreement) {
    /** Of a conversation that did not take place. */
    static final Heard NOTHING = new Heard(
            List.of(),
            List.of(),
            List.of(),
            false,
            List.of(),
            End.SILENT,
            Optional.empty(),
            Bytes.EMPTY,
            true,
            List.of(),
            Optional.empty());

    private static final int MOST = 6;

    /** Its first Close. */
    public Optional<PeerFrame> close() {
        return frames.stream().filter(PeerFrame::isClose).findFirst();
    }

    /** The code of its first Close: 1005 if that has none; 0 if there was no Close. */
    public int closeCode() {
        return close().map(PeerFrame::closeCode).orElse(0);
    }

    /** Whether its first messages are these; who is no echo has none. */
    public boolean begins(List<Said> before) {
        return !echoes && messages.isEmpty()
                || messages.size() >= before.size()
                        && messages.subList(0, before.size()).equals(before);
    }

    /** The same without its first messages. */
    Heard without(List<Said> before) {
        List<Said> later = messages.subList(Math.min(before.size(), messages.size()), messages.size());
        return new Heard(frames, later, pongs, sentinel, faults, end, missed, rest, echoes, log, agreement);
    }

    /** Whether it answered data or pings, the sentinels among them. An empty pong may be a sign of life. */
    public boolean answered() {
        return sentinel || !messages.isEmpty() || pongs.stream().anyMatch(payload -> !payload.isEmpty());
    }

    /** In the words of a departures file, the same for the same behaviour: {@code Close 1002, FIN}. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        messages.stream().limit(MOST).map(Said::words).forEach(parts::add);
        if (messages.size() > MOST) {
            parts.add((messages.size() - MOST) + " messages more");
        }
        List<PeerFrame> control = frames.stream().filter(PeerFrame::isControl).toList();
        control.stream().limit(MOST).map(PeerFrame::words).forEach(parts::add);
        if (control.size() > MOST) {
            parts.add((control.size() - MOST) + " control frames more");
        }
        if (sentinel && end.isClosed()) {
            parts.add("an answer to what came behind");
        }
        missed.ifPresent(words -> parts.add("no " + words));
        parts.add(end.words());
        return String.join(", ", parts);
    }

    /** The same with what its frames broke. */
    public String told() {
        return faults.isEmpty()
                ? summary()
                : summary() + "\n"
                        + faults.stream()
                                .map(Fault::words)
                                .distinct()
                                .limit(MOST)
                                .collect(Collectors.joining("\n"));
    }
}
