package realtime.conformance.session;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** One open connection, played by the suite: frames out, frames in, both remembered. */
public final class Session implements AutoCloseable {
    /** More octets than this in one conversation are a flood. */
    private static final long MOST = 1L << 28;

    private static final int MOST_FRAMES = 200_000;

    private final Channel channel;
    private final Role us;
    private final Optional<Agreement> agreement;
    private final PeerReader reader = new PeerReader();
    private final PeerRules rules;
    private final List<PeerFrame> frames = new ArrayList<>();
    private final WireLog log = new WireLog();
    private long octets;
    private boolean closeSent;
    private boolean quiet;
    private End end;

    /**
     * @param channel a connection behind its handshake
     * @param us the role that the suite plays
     * @param agreement nothing if no compression was agreed on
     * @param early what the peer sent behind the handshake
     */
    Session(Channel channel, Role us, Optional<Agreement> agreement, Bytes early) {
        this.channel = channel;
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
        return end != null;
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
        write(Bytes.join(parts), cuts);
    }

    /** Sends octets that are no frames. */
    void sendRaw(Bytes raw, Cuts cuts) {
        log.sent(raw);
        write(raw, cuts);
    }

    private void write(Bytes out, Cuts cuts) {
        try {
            channel.send(out, cuts);
        } catch (IOException e) {
            // It has ended; what it said before is still to be read.
        }
    }

    void finish() {
        log.sent("FIN");
        try {
            channel.finish();
        } catch (IOException e) {
            // It has ended already.
        }
    }

    /** Reads until {@code done}, or until the connection ends, or nothing more comes in {@code time}; whether it is done. */
    boolean read(Predicate<Session> done, Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (!done.test(this)) {
            if (end != null || !readSome(Duration.ofNanos(until - System.nanoTime()))) {
                return done.test(this);
            }
        }
        return true;
    }

    private boolean readSome(Duration time) {
        if (time.isNegative() || time.isZero()) {
            return false;
        }
        try {
            take(channel.receive(time));
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (EOFException e) {
            over(End.FIN);
        } catch (IOException e) {
            over(End.RST);
        }
        return true;
    }

    private void over(End how) {
        end = how;
        log.received(how.words());
    }

    private void take(Bytes received) {
        octets += received.size();
        reader.take(received);
        Optional<PeerFrame> next = reader.next();
        while (next.isPresent()) {
            PeerFrame frame = next.get();
            frames.add(frame);
            rules.take(frame);
            log.received(
                    frame.head(),
                    frame.head().size() + Math.max(0, frame.payload().size() - 32));
            if (frame.isClose()) {
                answerClose(frame);
            }
            next = reader.next();
        }
        if (octets > MOST || frames.size() > MOST_FRAMES || reader.isAbsurd()) {
            over(End.FLOOD);
        }
    }

    /** A Close is answered once (RFC 6455 section 5.5.1); some peers wait for it before they end the connection. */
    private void answerClose(PeerFrame frame) {
        if (!closeSent && !quiet) {
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
        End how = end != null ? end : open ? End.OPEN : End.SILENT;
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
        if (!closeSent && end == null) {
            write(RawFrame.close(1000, "").encode(us), Cuts.NONE);
        }
        channel.close();
    }

    static Duration patience() {
        return Patience.answer();
    }
}
