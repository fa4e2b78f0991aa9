package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Heard;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Plays a script, frame by frame, and remembers what it must lead to. */
final class Dialogue {
    private final Script script;
    private final List<String> told = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Bytes> pings = new ArrayList<>();
    private Talk talk;
    private Said begun;
    private int awaited;
    private boolean failed;

    Dialogue(Script script, Talk empty) {
        this.script = script;
        this.talk = empty;
    }

    Talk talk() {
        return talk;
    }

    /** The steps, a line each. */
    String told() {
        return String.join("\n", told);
    }

    /** With one wrong frame, if its place is not negative; which one it was. */
    Mistake run(Script.Slip slip) {
        int left = slip.at();
        Mistake mistake = null;
        for (int i = 0; i < script.moves().size(); i++) {
            Move move = script.moves().get(i);
            tell(move.toString());
            if (move instanceof Move.Wait) {
                await();
            }
            for (RawFrame frame : move.frames(i)) {
                mistake = left == 0 ? slip(slip.which()) : mistake;
                left--;
                send(frame);
            }
        }
        return left == 0 ? slip(slip.which()) : mistake; // behind all of it
    }

    private void tell(String words) {
        told.add((told.size() + 1) + ". " + words);
    }

    /** Waits for all that has been asked so far. */
    private void await() {
        if (!failed) {
            awaited = said.size();
            talk = talk.awaitEchoes(awaited);
            talk = pings.isEmpty() ? talk : talk.awaitPong(pings.getLast());
        }
    }

    private Mistake slip(int which) {
        boolean within = begun != null;
        List<Mistake> fitting =
                Arrays.stream(Mistake.values()).filter(one -> one.fits(within)).toList();
        Mistake mistake = fitting.get(which % fitting.size());
        tell((within ? "in the midst of it, the fault: " : "the fault: ") + mistake.words());
        talk = talk.fault(mistake.frame(), mistake.at(), "A conversation with one fault", mistake.words());
        failed = true;
        return mistake;
    }

    private void send(RawFrame frame) {
        talk = talk.send(frame);
        if (failed) {
            return;
        }
        if (frame.opcode() == 9) {
            pings.add(frame.payload());
        } else if (!frame.isControl()) {
            Bytes before = begun == null ? Bytes.EMPTY : begun.payload();
            begun = new Said(begun == null ? frame.opcode() : begun.opcode(), before.plus(frame.payload()));
            if (frame.fin()) {
                said.add(begun);
                begun = null;
            }
        }
    }

    /** Every message comes back, and pongs for pings: all of them, or the last ones (RFC 6455 section 5.5.3). */
    Expected answers() {
        String words = said.size() + (said.size() == 1 ? " echo" : " echoes") + ", and pongs in their order";
        return Expected.of(
                words, heard -> heard.end() == End.OPEN && heard.messages().equals(said) && pongsInOrder(heard));
    }

    /** What came before the fault may still be answered; nothing behind it, and TCP ends. */
    Expected failure(Mistake mistake, String rule) {
        Predicate<Heard> over = Closed::isOver;
        Predicate<Heard> before = over.and(this::answersWhatCameBefore);
        List<Integer> codes = List.of(mistake.codes());
        return Expected.of(
                        "no answer behind the fault, Close " + codes.getFirst() + ", then the end of TCP",
                        before.and(heard -> codes.contains(heard.closeCode())))
                .orLenient("the end of TCP alone", before.and(heard -> heard.close()
                        .isEmpty()))
                .orLenient("another close code", before.and(heard -> Expected.isLegal(heard.closeCode())))
                .negative()
                .ruled(rule);
    }

    private boolean answersWhatCameBefore(Heard heard) {
        List<Said> echoes = heard.messages();
        return (!heard.echoes() || echoes.size() >= awaited)
                && echoes.size() <= said.size()
                && said.subList(0, echoes.size()).equals(echoes)
                && pongsInOrder(heard);
    }

    private boolean pongsInOrder(Heard heard) {
        int at = 0;
        for (Bytes pong : heard.pongs()) {
            int found = pings.subList(at, pings.size()).indexOf(pong);
            if (found < 0) {
                return false;
            }
            at += found + 1;
        }
        return true;
    }
}
