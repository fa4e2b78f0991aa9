package realtime.conformance.session;

import java.util.Optional;
import realtime.conformance.Drawing;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.UnreachableException;
import realtime.conformance.run.Trial;
import realtime.conformance.run.Waiting;
import realtime.websocket.framing.Role;

/** Judges one conversation: whether what came of it is acceptable, and if not, which rule is broken. */
final class Judging {
    private static final String NO_ECHO = "it sends back nothing of what it gets: an echo client is needed for this";

    private final Talk talk;
    private final Expected expected;

    Judging(Talk talk, Expected expected) {
        this.talk = talk;
        this.expected = expected;
    }

    /** Plays and judges. A peer that declines what only some tries need is not judged by this one. */
    Heard run() {
        try {
            Heard heard = talk.play(talk.peer(), expected.isNegative());
            Trial.current().talked(() -> talk.drawing(heard));
            return judged(heard);
        } catch (UnreachableException e) {
            Optional<Drawing> before = Trial.current().talkedBefore();
            throw before.filter(any -> talk.peer().role() == Role.SERVER)
                    .map(Judging::gone)
                    .orElseThrow(() -> e);
        } catch (Unsupported e) {
            if (!talk.terms().optional()) {
                throw e;
            }
            Trial.current().skip(e);
            return Heard.NOTHING;
        }
    }

    /** It listened, and now nobody does: what was said last has ended it. */
    private static Violation gone(Drawing before) {
        Drawing drawing = before.row("expected", "whatever comes of it, the next connection")
                .row("yours", "nobody listens any more");
        return new Violation(Trial.current().requirement(), drawing);
    }

    private Heard judged(Heard heard) {
        judge(heard);
        if (heard.end() == End.SILENT && Waiting.isEnough()) { // what is known to hang is not tried again and again
            Trial.current().end();
        }
        return heard;
    }

    /** A client that sends nothing back, and stays: nobody knows what it has understood. */
    private boolean isUnproven(Heard heard) {
        return talk.peer().isMute()
                && Step.hasMessages(talk.steps())
                && !expected.isNegative()
                && heard.end() == End.OPEN
                && heard.faults().isEmpty();
    }

    private void judge(Heard heard) {
        if (isUnproven(heard)) {
            Trial.current().skip(new Unsupported(NO_ECHO));
            return;
        }
        Optional<Boolean> judged = expected.judge(heard);
        boolean faulty = !heard.faults().isEmpty();
        boolean asks = judged.isEmpty() && !faulty && !expected.isNegative();
        Optional<Unsupported> limited = asks ? LengthLimit.refusal(talk, heard) : Optional.empty();
        if (limited.isPresent()) {
            Trial.current().skip(limited.get());
            return;
        }
        if (judged.isEmpty() && (expected.isNegative() || !faulty)) {
            violated(blame(heard), expected.words(), heard);
        } else if (faulty) {
            violated(heard.faults().getFirst().requirement(), "frames that keep the rules", heard);
        } else if (!judged.get()) {
            Trial.current().lenient(talk.title() + ": " + heard.summary());
        }
    }

    /**
     * The rule that is broken. Who fails the control exchange alone, or a simpler conversation, breaks another one than the
     * property is about, and so does who does well as soon as nothing is cut.
     */
    private String blame(Heard heard) {
        if (Waiting.isOver()) {
            return expected.blame(heard).orElse(Trial.current().requirement());
        }
        if (!expected.isNegative() && talk.peer().echoes()) {
            talk.control();
        }
        for (Suspect suspect : talk.suspects()) {
            if (suspect.isGuilty(talk.peer())) {
                return suspect.requirement();
            }
        }
        Optional<Talk> begun = talk.begun();
        if (begun.isPresent() && !Expected.echo().accepts(begun.get().play(talk.peer(), false))) {
            return "WS-FRG-001";
        }
        boolean cut = !talk.cuts().equals(Cuts.NONE)
                && expected.accepts(talk.cut(Cuts.NONE).play(talk.peer(), expected.isNegative()));
        return cut ? "WS-FRM-006" : expected.blame(heard).orElse(Trial.current().requirement());
    }

    private void violated(String requirement, String allowed, Heard heard) {
        Drawing drawing = talk.drawing(heard).row("expected", allowed);
        Optional<Peer> witness = Trial.current().asksWitness() ? talk.peer().witness() : Optional.empty();
        if (witness.isPresent()) {
            drawing = drawing.row(witness.get().name(), asked(witness.get()));
        }
        Violation violation = new Violation(requirement, drawing.row("yours", heard.told()), heard.log());
        Trial.current().violated(violation, heard.summary(), drawing.octets());
    }

    private String asked(Peer witness) {
        try {
            return talk.play(witness, false).summary();
        } catch (Unsupported e) {
            return e.getMessage();
        }
    }
}
