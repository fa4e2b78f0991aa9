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
    private static final long NANOS_AN_OCTET = 1_000;

    private final Line line;
    private final Role us;
    private final Transcript heard;
    private boolean closeSent;
    private boolean quiet;
    private boolean keepsTcp;
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
        this.heard = new Transcript(us.peer(), agreement);
        take(early);
    }

    public Role role() {
        return us;
    }

    /** What was agreed on about compression; nothing if messages are not compressed. */
    public Optional<Agreement> agreement() {
        return heard.agreement();
    }

    List<Said> messages() {
        return heard.rules().messages();
    }

    long pongsSince(Mark mark, Bytes payload) {
        return heard.pongsSince(mark, payload);
    }

    long messagesSince(Mark mark, Said message) {
        return heard.messagesSince(mark, message);
    }

    boolean hasPong(Bytes payload) {
        return pongsSince(Mark.START, payload) > 0;
    }

    boolean hasMessage(Said message) {
        return messagesSince(Mark.START, message) > 0;
    }

    boolean hasClose() {
        return heard.hasClose();
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
                frame.closeCode().ifPresent(heard.rules()::mayRepeat);
            }
            heard.log().sent(encoded);
        }
        send(Bytes.join(parts), cuts);
    }

    /** Sends octets that are no frames. */
    void sendRaw(Bytes raw, Cuts cuts) {
        heard.log().sent(raw);
        send(raw, cuts);
    }

    private void send(Bytes octets, Cuts cuts) {
        line.send(octets, cuts);
        if (unanswered != null && !hasEnded()) {
            answerClose(unanswered);
        }
        endTcp();
    }

    void finish() {
        heard.log().sent("FIN");
        line.finish();
    }

    /**
     * Reads until {@code done}, or until the connection ends, or for so long; whether it is done. A megabyte that comes gives one
     * more second.
     */
    boolean read(Predicate<Session> done, Duration time) {
        long until = System.nanoTime() + time.toNanos() - heard.octets() * NANOS_AN_OCTET;
        while (!done.test(this)) {
            long left = until + heard.octets() * NANOS_AN_OCTET - System.nanoTime();
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
            heard.log().received(line.end().words());
        }
    }

    private void take(Bytes received) {
        heard.take(received, line.sent(), frame -> {
            if (frame.isClose()) {
                answerClose(frame);
            }
        });
        if (heard.isFlood(line.sent())) {
            line.over(End.FLOOD);
        }
    }

    /** A Close is answered once (RFC 6455 section 5.5.1); some peers wait for it before they end the connection. */
    private void answerClose(PeerFrame frame) {
        unanswered = line.isSending() ? frame : null;
        if (!closeSent && !quiet && unanswered == null) {
            boolean sound = frame.payload().size() >= 2;
            send(List.of(RawFrame.close(sound ? frame.payload().slice(0, 2) : Bytes.EMPTY)), Cuts.NONE);
        }
        endTcp();
    }

    /** Where both have closed, a server ends TCP, and a client waits for that (RFC 6455 section 7.1.1). */
    private void endTcp() {
        if (us == Role.SERVER && closeSent && hasClose() && !keepsTcp && !line.isSending()) {
            keepsTcp = true;
            finish();
        }
    }

    /** TCP is not ended by this side. */
    void keepTcp() {
        keepsTcp = true;
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
     * @param echoes whether an echo could be expected
     */
    Heard heard(Mark skip, Set<Bytes> asked, Optional<String> missed, boolean open, boolean echoes) {
        End how = hasEnded() ? line.end() : open ? End.OPEN : End.SILENT;
        return heard.heard(skip, asked, missed, how, echoes);
    }

    Mark mark() {
        return heard.mark();
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
