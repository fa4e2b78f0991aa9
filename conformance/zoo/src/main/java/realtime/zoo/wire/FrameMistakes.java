package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.faulty;

import java.util.List;
import java.util.Optional;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with the bits of the header. */
public final class FrameMistakes {
    private FrameMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "rsv-ignored",
                        "WS-FRM-003",
                        "The reserved bits are reserved: one need not look at them.",
                        () -> new Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.rsv() != 0;
                            }
                        }),
                faulty(
                        "rsv-on-first-frame-only",
                        "WS-FRM-003",
                        "The bits matter on the first frame of a message.",
                        () -> new Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.rsv() != 0 && head.opcode() == 0;
                            }
                        }),
                faulty(
                        "rsv1-without-extension",
                        "WS-FRM-003",
                        "RSV1 is for compression, so it is fine.",
                        () -> new Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.rsv() == 4;
                            }
                        }),
                faulty(
                        "rsv-on-control-ignored",
                        "WS-FRM-003",
                        "Nobody compresses a ping, so nobody sets a bit there.",
                        () -> new Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.rsv() != 0 && head.isControl();
                            }
                        }),
                faulty(
                        "reserved-opcode-skipped",
                        "WS-FRM-004",
                        "What one does not know, one ignores.",
                        () -> new Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return isReserved(head.opcode());
                            }

                            @Override
                            protected void handle(In frame) {
                                if (!isReserved(frame.opcode())) {
                                    super.handle(frame);
                                }
                            }
                        }),
                faulty(
                        "reserved-control-skipped",
                        "WS-FRM-004",
                        "Control frames that are new can be skipped.",
                        () -> new Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.opcode() > 10 && head.fin();
                            }

                            @Override
                            protected void handle(In frame) {
                                if (frame.opcode() <= 10) {
                                    super.handle(frame);
                                }
                            }
                        }),
                faulty(
                        "reserved-data-echoed",
                        "WS-FRM-004",
                        "Opcodes 3 to 7 are data, so they are echoed as binary.",
                        () -> new Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return head.opcode() > 2 && head.opcode() < 8 && head.fin();
                            }

                            @Override
                            protected void handle(In frame) {
                                if (isReserved(frame.opcode())) {
                                    echo(2, frame.payload());
                                } else {
                                    super.handle(frame);
                                }
                            }
                        }),
                faulty("replies-with-rsv3", "WS-FRM-002", "A bit that nobody reads may be set.", () -> new ModelEcho() {
                    @Override
                    protected void send(int first, Bytes payload) {
                        super.send(payload.size() == 126 ? first | 0x10 : first, payload);
                    }
                }),
                faulty(
                        "replies-with-opcode-3",
                        "WS-FRM-005",
                        "Long binary messages deserve an opcode.",
                        () -> new ModelEcho() {
                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                super.echo(opcode == 2 && whole.size() > 100 ? 3 : opcode, whole);
                            }
                        }),
                faulty(
                        "payload-in-words",
                        "WS-FRM-001",
                        "Payloads come in words of four octets, as the key does.",
                        () -> new ModelEcho() {
                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                Bytes padding = Bytes.hex("20 20 20").slice(0, whole.size() == 5 ? 3 : 0);
                                super.echo(opcode, opcode == 1 ? whole.plus(padding) : whole);
                            }
                        }),
                faulty(
                        "empty-frames-dropped",
                        "WS-FRM-009",
                        "A message without content says nothing.",
                        () -> new ModelEcho() {
                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                if (!whole.isEmpty()) {
                                    super.echo(opcode, whole);
                                }
                            }
                        }),
                faulty(
                        "empty-pings-dropped",
                        "WS-FRM-009",
                        "A ping without content asks for nothing.",
                        () -> new ModelEcho() {
                            @Override
                            protected void pong(Bytes payload) {
                                if (!payload.isEmpty()) {
                                    super.pong(payload);
                                }
                            }
                        }));
    }

    static boolean isReserved(int opcode) {
        return opcode > 2 && opcode < 8 || opcode > 10;
    }

    /** Lets some headers pass that are wrong. */
    abstract static class Lax extends ModelEcho {
        abstract boolean tolerates(In head);

        @Override
        protected Optional<Integer> refuse(In head) {
            return tolerates(head) ? Optional.empty() : super.refuse(head);
        }
    }
}
