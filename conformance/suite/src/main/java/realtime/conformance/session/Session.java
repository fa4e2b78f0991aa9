package realtime.conformance.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.conformance.run.Waiting;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** One open connection, played by the suite: frames out, frames in, both remembered. */
public final class Session implements AutoCloseable {
    /** More octets, and more frames, than this and what was sent are a flood. */
    private static final long MOST = 1L << 20;

    private static final long MOST_INFLATED = 1L << 26;
    private static final int LARGEST_ECHO = 4;
    private static final long NANOS_AN_OCTET = 1_000;
    private static final int MOST_FRAMES = 5_000;

    private final Line line;
    private final Role us;
    private final Optional<Agreement> agreement;
    private final PeerReader reader = new PeerReader();
    private final PeerRules rules;
    private final List<PeerFrame> frames = new ArrayList<>();
    private final WireLog log = new WireLog();
    private long octets;
    private boolean closeSent;
    private boolean quiet;
    private PeerFrame unanswered;

    /**
     * @param channel a connection behind its handshake
     * @param us the role that the suite plays
     * @param agreement nothing if no compression was agreed on
     * @param early what the peer sent behind the handshake
     */
    Session(Channel channel, Role us, Optional<Agreement> agreement, Bytes early) {
        this.line = new Line(channel, this::take);
        this.us = us;
        this.agreement = agreement;
        this.rules = new PeerRules(us.peer(), agreement.map(agreed -> new PeerInflation(agreed, us.peer())));
        take(early);
    }

    public Role role() {
        return us;
    }

    /** What was agreed on about compression; nothing if messages are not compressed. */
    public Optional<Agreement> agreement() {
        return agreement;
    }

    List<Said> messages() {
        return rules.messages();
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

    boolean hasPong(Bytes payload) {
        return pongsSince(Mark.START, payload) > 0;
    }

    boolean hasMessage(Said message) {
        return messagesSince(Mark.START, message) > 0;
    }

    boolean hasClose() {
        return frames.stream().anyMatch(PeerFrame::isClose);
    }

    boolean hasEnded() {
        return line.end() != null;
    }

    /** Sends frames as one run of octets. What the peer says meanwhile is read afterwards. */
    void send(List<RawFrame> sent, Cuts cuts) {
        List<Bytes> parts = new ArrayList<>();
        for (RawFrame frame : sent) {
            Bytes encoded = frame.encode(us);
            parts.add(encoded);
            if (frame.opcode() == 8) {
                closeSent = true;
                frame.closeCode().ifPresent(rules::mayRepeat);
            }
            log.sent(encoded);
        }
        send(Bytes.join(parts), cuts);
    }

    /** Sends octets that are no frames. */
    void sendRaw(Bytes raw, Cuts cuts) {
        log.sent(raw);
        send(raw, cuts);
    }

    private void send(Bytes octets, Cuts cuts) {
        line.send(octets, cuts);
        if (unanswered != null && !hasEnded()) {
            answerClose(unanswered);
        }
    }

    void finish() {
        log.sent("FIN");
        line.finish();
    }

    /**
     * Reads until {@code done}, or until the connection ends, or for so long; whether it is done. A megabyte that comes gives one
     * more second.
     */
    boolean read(Predicate<Session> done, Duration time) {
        long until = System.nanoTime() + time.toNanos() - octets * NANOS_AN_OCTET;
        while (!done.test(this)) {
            long left = until + octets * NANOS_AN_OCTET - System.nanoTime();
            if (hasEnded() || !line.receive(Duration.ofNanos(left))) {
                return done.test(this);
            }
            noteEnd();
        }
        return true;
    }

    /** The same with the patience of the run, and a second more for four megabytes that were sent; what was in vain is remembered. */
    boolean await(Predicate<Session> done) {
        long start = System.nanoTime();
        boolean came = read(done, Waiting.answer().plusNanos(line.lately() * NANOS_AN_OCTET / 4));
        if (!came && !hasEnded()) {
            Waiting.inVain(Duration.ofNanos(System.nanoTime() - start));
        }
        return came;
    }

    private void noteEnd() {
        if (hasEnded()) {
            log.received(line.end().words());
        }
    }

    private void take(Bytes received) {
        octets += received.size();
        reader.take(received);
        Optional<PeerFrame> next = reader.next();
        while (next.isPresent() && !isFlood()) {
            take(next.get());
            next = reader.next();
        }
        if (isFlood()) {
            line.over(End.FLOOD);
        }
    }

    private boolean isFlood() {
        long most = LARGEST_ECHO * line.sent() + (agreement.isPresent() ? MOST_INFLATED : MOST);
        return octets > most || frames.size() > MOST_FRAMES + line.sent() || reader.isAbsurd();
    }

    private void take(PeerFrame frame) {
        frames.add(frame);
        rules.take(frame);
        log.received(
                frame.head(), frame.head().size() + Math.max(0, frame.payload().size() - 32));
        if (frame.isClose()) {
            answerClose(frame);
        }
    }

    /** A Close is answered once (RFC 6455 section 5.5.1); some peers wait for it before they end the connection. */
    private void answerClose(PeerFrame frame) {
        unanswered = line.isSending() ? frame : null;
        if (!closeSent && !quiet && unanswered == null) {
            boolean sound = frame.payload().size() >= 2;
            send(List.of(RawFrame.close(sound ? frame.payload().slice(0, 2) : Bytes.EMPTY)), Cuts.NONE);
        }
    }

    /** A Close is not answered any more. */
    void keepQuiet() {
        quiet = true;
    }

    boolean closeSent() {
        return closeSent;
    }

    /**
     * What came of it.
     *
     * @param skip what was heard before: the control exchange
     * @param asked the payloads of the pings and pongs of the script
     * @param missed what was waited for in vain
     * @param open whether the sentinels were answered
     */
    Heard heard(Mark skip, Set<Bytes> asked, Optional<String> missed, boolean open) {
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
        End how = hasEnded() ? line.end() : open ? End.OPEN : End.SILENT;
        return new Heard(
                rest, said, pongs, sentinel, rules.faults(), how, missed, reader.rest(), log.lines(), agreement);
    }

    Mark mark() {
        return new Mark(frames.size(), rules.messages().size());
    }

    /** Where the conversation begins: behind the messages with which the peer greets everybody, if it does. */
    Mark behind(List<Said> greeting) {
        return new Mark(0, greeting.size());
    }

    @Override
    public void close() {
        if (!closeSent && !hasEnded()) {
            line.send(RawFrame.close(1000, "").encode(us), Cuts.NONE);
        }
        line.close();
    }
}
