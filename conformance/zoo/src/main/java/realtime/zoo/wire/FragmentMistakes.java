package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.faulty;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with messages in several frames, and with the stream that carries them. */
public final class FragmentMistakes {
    private FragmentMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty("echo-per-frame", "WS-FRG-001", "Each frame is answered as it comes.", () -> new ModelEcho() {
                    private int opcode;

                    @Override
                    protected void data(In frame) {
                        opcode = frame.opcode() == 0 ? opcode : frame.opcode();
                        echo(opcode, frame.payload());
                        begin(frame.fin() ? -1 : opcode);
                    }
                }),
                faulty(
                        "continuation-of-nothing",
                        "WS-FRG-006",
                        "A continuation begins a message if there is none.",
                        () -> new FrameMistakes.Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.opcode() == 0
                                        && !isMaskedWrongly(head)
                                        && head.rsv() == 0
                                        && !isWithinMessage();
                            }

                            @Override
                            protected void data(In frame) {
                                boolean first = frame.opcode() == 0 && !isWithinMessage();
                                super.data(
                                        first
                                                ? new In(frame.fin(), 0, 1, true, frame.length(), frame.payload())
                                                : frame);
                            }
                        }),
                faulty(
                        "continuation-behind-a-message",
                        "WS-FRG-006",
                        "A late fragment is of no use, and does no harm.",
                        () -> new FrameMistakes.Lax() {
                            private boolean whole;

                            @Override
                            boolean tolerates(In head) {
                                return head.opcode() == 0
                                        && !isMaskedWrongly(head)
                                        && head.rsv() == 0
                                        && !isWithinMessage()
                                        && whole;
                            }

                            @Override
                            protected void data(In frame) {
                                if (frame.opcode() != 0 || isWithinMessage()) {
                                    super.data(frame);
                                    whole |= !isWithinMessage();
                                }
                            }
                        }),
                faulty(
                        "new-message-inside",
                        "WS-FRG-005",
                        "A new message replaces the one that has not ended.",
                        () -> new FrameMistakes.Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return isWithinMessage()
                                        && (head.opcode() == 1 || head.opcode() == 2)
                                        && !isMaskedWrongly(head)
                                        && head.rsv() == 0;
                            }

                            @Override
                            protected void data(In frame) {
                                if (frame.opcode() != 0) {
                                    forgetMessage();
                                }
                                super.data(frame);
                            }
                        }),
                faulty(
                        "ping-ends-message",
                        "WS-FRG-004",
                        "What comes after a ping is a new message.",
                        () -> new ModelEcho() {
                            @Override
                            protected void pong(Bytes payload) {
                                forgetMessage();
                                super.pong(payload);
                            }
                        }),
                faulty(
                        "ping-joins-message",
                        "WS-FRG-004",
                        "Whatever comes within a message belongs to it.",
                        () -> new ModelEcho() {
                            @Override
                            protected void pong(Bytes payload) {
                                if (isWithinMessage()) {
                                    data(new In(false, 0, 0, true, payload.size(), payload));
                                }
                                super.pong(payload);
                            }
                        }),
                faulty(
                        "ping-waits-for-message",
                        "WS-FRG-004",
                        "First the message, then the rest.",
                        () -> new ModelEcho() {
                            private final List<Bytes> waiting = new ArrayList<>();

                            @Override
                            protected void pong(Bytes payload) {
                                if (isWithinMessage()) {
                                    waiting.add(payload);
                                } else {
                                    super.pong(payload);
                                }
                            }

                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                super.echo(opcode, whole);
                                waiting.forEach(super::pong);
                                waiting.clear();
                            }
                        }),
                faulty(
                        "empty-last-fragment-lost",
                        "WS-FRG-003",
                        "A fragment without content cannot end anything.",
                        () -> new ModelEcho() {
                            @Override
                            protected void data(In frame) {
                                if (frame.opcode() != 0 || !frame.payload().isEmpty()) {
                                    super.data(frame);
                                }
                            }
                        }),
                faulty(
                        "fragments-in-reverse",
                        "WS-FRG-001",
                        "The last fragment is put in front.",
                        () -> new ModelEcho() {
                            private Bytes collected = Bytes.EMPTY;

                            @Override
                            protected void data(In frame) {
                                collected =
                                        frame.opcode() == 0 ? frame.payload().plus(collected) : frame.payload();
                                super.data(new In(
                                        frame.fin(),
                                        0,
                                        frame.opcode(),
                                        true,
                                        0,
                                        frame.fin() ? collected : Bytes.EMPTY));
                            }
                        }),
                faulty(
                        "ninety-fragments-at-most",
                        "WS-FRG-001",
                        "Nobody sends more than ninety fragments.",
                        () -> new ModelEcho() {
                            private int count;

                            @Override
                            protected void data(In frame) {
                                count = frame.opcode() == 0 ? count + 1 : 1;
                                if (count > 90) {
                                    fail(1009);
                                } else {
                                    super.data(frame);
                                }
                            }
                        }),
                faulty(
                        "kind-of-the-last-message",
                        "WS-FRG-009",
                        "A connection speaks text or binary.",
                        () -> new ModelEcho() {
                            private int kind;
                            private int opcode;
                            private int count;

                            @Override
                            protected void data(In frame) {
                                opcode = frame.opcode() == 0 ? opcode : frame.opcode();
                                count = frame.opcode() == 0 ? count + 1 : 1;
                                super.data(frame);
                            }

                            @Override
                            protected void echo(int ignored, Bytes whole) {
                                kind = kind == 0 || count == 1 ? opcode : kind;
                                super.echo(count > 1 ? kind : opcode, whole);
                            }
                        }),
                faulty("fragments-are-text", "WS-FRG-007", "Only text comes in fragments.", () -> new ModelEcho() {
                    private boolean several;

                    @Override
                    protected void data(In frame) {
                        several = frame.opcode() == 0;
                        super.data(frame);
                    }

                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        super.echo(several && whole.size() < 10 ? 3 - opcode : opcode, whole);
                    }
                }),
                faulty("second-frame-lost", "WS-FRM-006", "A segment holds a frame.", CutStreams.SecondFrameLost::new),
                faulty(
                        "header-cut-lost",
                        "WS-FRM-006",
                        "The two octets of a header come together.",
                        CutStreams.HeaderCutLost::new));
    }
}
