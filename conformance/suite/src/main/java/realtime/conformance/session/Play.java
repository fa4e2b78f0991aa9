package realtime.conformance.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.conformance.run.Waiting;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Plays the steps of a conversation on an open connection. */
final class Play {
    private static final int LONGEST_PAUSE = 64;
    private static final int LONG = 8_192;
    private static final String CONTROL = "A text message and a ping come before anything else";

    private final Session session;
    private final List<Step> steps;
    private final Cuts cuts;
    private final Ending ending;
    private final boolean echoes;
    private final List<RawFrame> pending = new ArrayList<>();
    private Mark mark;
    private boolean finished;

    /** @param peer who is at the other end; its habits are known already */
    Play(Session session, Peer peer, List<Step> steps, Cuts cuts, Ending ending) {
        this.session = session;
        this.echoes = !peer.isMute();
        this.steps = steps;
        this.cuts = cuts;
        this.ending = ending;
        this.mark = session.behind(peer.greeting());
    }

    /** The peer must show that it is open. */
    void control() {
        session.send(Sentinels.frames(echoes), Cuts.NONE);
        if (!session.await(now -> Sentinels.answered(now, mark, echoes))) {
            throw noControl();
        }
        mark = session.mark();
    }

    /**
     * A client that has just read its 101 may be lost on something long, so that it has to say something first: that it can be
     * spoken to at once is another question.
     */
    private void listen() {
        session.send(Sentinels.frames(false), Cuts.NONE);
        session.await(now -> Sentinels.answered(now, Mark.START, false));
        mark = new Mark(session.mark().frames(), mark.messages());
    }

    /** @param control whether the peer must show first that it is open */
    Heard run(boolean control) {
        if (control) {
            control();
        } else if (session.role() == Role.SERVER
                && Step.octets(steps, Role.SERVER).size() > LONG) {
            listen();
        }
        Optional<String> missed = Optional.empty();
        for (Step step : steps) {
            missed = play(step);
            if (missed.isPresent()) {
                break;
            }
        }
        boolean asks = (ending == Ending.SENTINELS || ending == Ending.PING) && missed.isEmpty() && !finished;
        return end(asks, missed);
    }

    private Optional<String> play(Step step) {
        switch (step) {
            case Step.Send send -> pending.addAll(send.frames());
            case Step.Raw raw -> {
                flush();
                session.sendRaw(raw.octets(), cuts);
            }
            case Step.Await wait -> {
                flush();
                if (!(wait.echo() && !echoes) && !session.await(wait.done())) {
                    return Optional.of(wait.words());
                }
            }
            case Step.Echoes echoes -> {
                flush();
                int all = mark.messages() + echoes.count();
                if (this.echoes && !session.await(now -> now.messages().size() >= all)) {
                    return Optional.of("echo");
                }
            }
            case Step.Ask ask -> {
                flush();
                return ask(ask);
            }
            case Step.Quiet quiet -> session.keepQuiet();
            case Step.Keep keep -> session.keepTcp();
            case Step.Finish finish -> {
                flush();
                finished = true;
                session.finish();
            }
        }
        return Optional.empty();
    }

    /** Between two questions it waits for longer and longer, for whatever may come. */
    private Optional<String> ask(Step.Ask ask) {
        long until = System.nanoTime() + Waiting.answer().toNanos();
        for (int pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            int before = session.messages().size();
            session.send(List.of(ask.frame()), cuts);
            boolean answered = session.await(now -> now.messages().size() > before);
            if (answered && ask.done().test(session.messages().getLast())) {
                return Optional.empty();
            }
            if (!answered || System.nanoTime() > until) {
                return Optional.of("answer");
            }
            session.read(Session::hasEnded, Duration.ofMillis(pause));
        }
    }

    private Heard end(boolean asks, Optional<String> missed) {
        boolean closing = pending.stream().anyMatch(frame -> frame.opcode() == 8) || session.closeSent();
        if (asks && !closing) {
            pending.addAll(Sentinels.frames(asksForAnEcho()));
        }
        flush();
        boolean open = asks && !closing && isOpen();
        if (!open) {
            ended(missed.isPresent());
        }
        return session.heard(mark, asked(), missed, open, echoes);
    }

    /** Who has not answered is not waited for twice. */
    private void ended(boolean hangs) {
        if (hangs || ending == Ending.A_MOMENT) {
            session.read(Session::hasEnded, Patience.silence());
        } else {
            session.await(Session::hasEnded);
        }
    }

    private boolean asksForAnEcho() {
        return echoes && ending == Ending.SENTINELS;
    }

    private boolean isOpen() {
        boolean message = asksForAnEcho();
        session.await(now -> now.hasClose() || Sentinels.answered(now, mark, message));
        return !session.hasClose() && Sentinels.answered(session, mark, message);
    }

    /** The payloads of all pings and pongs of the script. */
    private Set<Bytes> asked() {
        return steps.stream()
                .filter(Step.Send.class::isInstance)
                .flatMap(step -> ((Step.Send) step).frames().stream())
                .filter(frame -> frame.opcode() == 9 || frame.opcode() == 10)
                .map(RawFrame::payload)
                .collect(Collectors.toSet());
    }

    private void flush() {
        if (!pending.isEmpty()) {
            session.send(pending, cuts);
            pending.clear();
        }
    }

    private Violation noControl() {
        Heard heard = session.heard(mark, Set.of(), Optional.empty(), false, echoes);
        Bytes sent = Bytes.join(Sentinels.frames(echoes).stream()
                .map(frame -> frame.encode(session.role()))
                .toList());
        Drawing drawing = Drawing.frames(CONTROL, sent, -1, "");
        if (session.agreement().isPresent()) {
            drawing = drawing.row("agreed", session.agreement().get().answer());
        }
        drawing = drawing.row("expected", echoes ? "the echo of the message, and a pong" : "a pong")
                .row("yours", heard.told());
        return new Violation(blame(heard), drawing);
    }

    private String blame(Heard heard) {
        boolean echo = session.messagesSince(mark, Sentinels.MESSAGE) > 0;
        boolean pong = heard.frames().stream().anyMatch(frame -> frame.opcode() == 10);
        if (session.agreement().isPresent() && !heard.faults().isEmpty()) {
            return heard.faults().getFirst().requirement();
        }
        if (!echo && echoes) {
            return session.agreement().isPresent() ? "PMD-DEF-011" : "WS-DAT-003";
        }
        return pong ? "WS-PNG-003" : "WS-PNG-001";
    }
}
