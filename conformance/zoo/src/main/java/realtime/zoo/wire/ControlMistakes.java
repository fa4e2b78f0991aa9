package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.faulty;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with control frames, pings and pongs. */
public final class ControlMistakes {
    private ControlMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "long-ping-accepted",
                        "WS-CTL-002",
                        "A ping may carry what it likes.",
                        () -> new FrameMistakes.Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.isControl() && head.length() > 125 && head.fin() && !isMaskedWrongly(head);
                            }
                        }),
                faulty(
                        "long-pong-accepted",
                        "WS-CTL-002",
                        "A pong is thrown away, however long it is.",
                        () -> new FrameMistakes.Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.opcode() == 10 && head.length() > 125 && !isMaskedWrongly(head);
                            }
                        }),
                faulty(
                        "fragmented-ping-accepted",
                        "WS-CTL-003",
                        "A ping without FIN is a ping.",
                        () -> new FrameMistakes.Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.isControl() && !head.fin() && !isMaskedWrongly(head) && head.opcode() < 11;
                            }
                        }),
                faulty("pong-is-empty", "WS-PNG-003", "A pong says that one is there, no more.", () -> new ModelEcho() {
                    @Override
                    protected void pong(Bytes payload) {
                        super.pong(Bytes.EMPTY);
                    }
                }),
                faulty(
                        "pong-says-it-twice",
                        "WS-CTL-001",
                        "A long ping deserves a longer pong.",
                        () -> new ModelEcho() {
                            @Override
                            protected void pong(Bytes payload) {
                                super.pong(payload.size() > 100 ? payload.plus(payload) : payload);
                            }
                        }),
                faulty("pong-cut-at-124", "WS-PNG-003", "A pong has room for 124 octets.", () -> new ModelEcho() {
                    @Override
                    protected void pong(Bytes payload) {
                        super.pong(payload.slice(0, Math.min(124, payload.size())));
                    }
                }),
                faulty("pong-as-text", "WS-TXT-013", "A ping carries text, so it is checked.", () -> new ModelEcho() {
                    @Override
                    protected void pong(Bytes payload) {
                        if (isText(payload)) {
                            super.pong(payload);
                        } else {
                            fail(1007);
                        }
                    }
                }),
                faulty("pong-answered", "WS-PNG-005", "Pings and pongs are answered alike.", () -> new ModelEcho() {
                    @Override
                    protected void handle(In frame) {
                        super.handle(frame);
                        if (frame.opcode() == 10) {
                            pong(frame.payload());
                        }
                    }
                }),
                faulty(
                        "pong-unasked-refused",
                        "WS-PNG-005",
                        "A pong without a ping is an error.",
                        () -> new ModelEcho() {
                            @Override
                            protected void handle(In frame) {
                                super.handle(frame);
                                if (frame.opcode() == 10) {
                                    fail(1002);
                                }
                            }
                        }),
                faulty("pongs-in-reverse", "WS-PNG-004", "The newest ping is answered first.", () -> new ModelEcho() {
                    private final List<Bytes> waiting = new ArrayList<>();

                    @Override
                    public Bytes receive(Bytes in) {
                        Bytes out = super.receive(in);
                        waiting.reversed().forEach(super::pong);
                        waiting.clear();
                        return out.plus(super.receive(Bytes.EMPTY));
                    }

                    @Override
                    protected void pong(Bytes payload) {
                        waiting.add(payload);
                    }
                }),
                faulty(
                        "ping-during-message-ignored",
                        "WS-FRG-004",
                        "While a message comes, nobody pings.",
                        () -> new ModelEcho() {
                            @Override
                            protected void pong(Bytes payload) {
                                if (!isWithinMessage()) {
                                    super.pong(payload);
                                }
                            }
                        }),
                faulty("pings-ignored", "WS-PNG-001", "Pings are for browsers.", () -> new ModelEcho() {
                    @Override
                    protected void pong(Bytes payload) {}
                }));
    }
}
