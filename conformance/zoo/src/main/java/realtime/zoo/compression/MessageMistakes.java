package realtime.zoo.compression;

import static realtime.zoo.compression.Echoes.faulty;

import java.util.List;
import java.util.Optional;
import realtime.conformance.model.CompressedEcho;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with the frames of compressed messages (RFC 7692 section 6). */
public final class MessageMistakes {
    private static final int RSV1 = 4;

    private MessageMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "plain-for-ever",
                        "PMD-FRM-001",
                        "Who sends a plain message does not compress.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            private boolean plain;

                            @Override
                            protected void message(int opcode, int rsv, Bytes payload) {
                                plain |= rsv == 0;
                                super.message(opcode, plain ? 0 : rsv, payload);
                            }
                        }),
                faulty(
                        "rsv1-on-every-fragment",
                        "PMD-FRM-002",
                        "Each frame of a compressed message is compressed, so each may say so.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected int reserved(In head) {
                                return head.isControl() ? head.rsv() : head.rsv() & ~RSV1;
                            }
                        }),
                faulty(
                        "rsv1-on-control-ignored",
                        "PMD-FRM-002",
                        "On a control frame the bit means nothing.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected int reserved(In head) {
                                return head.isControl() ? head.rsv() & ~RSV1 : super.reserved(head);
                            }
                        }),
                faulty(
                        "pong-compressed",
                        "PMD-FRM-002",
                        "Where messages are compressed, all frames are.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void pong(Bytes payload) {
                                send(0xCA, deflate(payload));
                            }
                        }),
                faulty(
                        "rsv1-on-all-of-its-fragments",
                        "PMD-FRM-002",
                        "Every frame of a compressed message says that it is compressed.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                Bytes payload = deflate(whole);
                                send(0x40 | opcode, payload.slice(0, 1));
                                send(0xC0, payload.from(1));
                            }
                        }),
                faulty(
                        "all-bits-free",
                        "PMD-FRM-003",
                        "With an extension the reserved bits are free.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected int reserved(In head) {
                                boolean first = head.opcode() == 1 || head.opcode() == 2;
                                return first ? 0 : head.rsv();
                            }
                        }),
                faulty(
                        "inflated-is-binary",
                        "PMD-FRM-004",
                        "What comes out of an inflater is octets.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void message(int opcode, int rsv, Bytes payload) {
                                super.message(rsv == RSV1 ? 2 : opcode, rsv, payload);
                            }
                        }),
                faulty(
                        "fragments-inflated-apart",
                        "PMD-FRM-005",
                        "Each frame is inflated as it comes, with its tail.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            private int opcode = -1;
                            private Bytes whole = Bytes.EMPTY;

                            @Override
                            protected void data(In frame) {
                                boolean begins = frame.opcode() != 0;
                                if (begins && frame.rsv() != RSV1 || !begins && opcode < 0) {
                                    super.data(frame);
                                    return;
                                }
                                opcode = begins ? frame.opcode() : opcode;
                                whole = begins ? Bytes.EMPTY : whole;
                                take(frame);
                            }

                            private void take(In frame) {
                                try {
                                    whole = whole.plus(inflate(frame.payload()));
                                    if (frame.fin()) {
                                        int kind = opcode;
                                        opcode = -1;
                                        said(kind, whole);
                                    }
                                } catch (ProtocolException e) {
                                    fail(e.code());
                                }
                            }

                            @Override
                            protected Optional<Integer> refuse(In head) {
                                boolean continues =
                                        head.opcode() == 0 && opcode >= 0 && head.rsv() == 0 && head.masked();
                                return continues ? Optional.empty() : super.refuse(head);
                            }
                        }),
                faulty(
                        "bit-of-the-last-frame",
                        "PMD-FRM-005",
                        "The bit of the frame that came last says whether a message is compressed.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            private boolean interrupted;

                            @Override
                            protected void handle(In frame) {
                                interrupted = isWithinMessage() && (interrupted || frame.isControl());
                                super.handle(frame);
                            }

                            @Override
                            protected void message(int opcode, int rsv, Bytes payload) {
                                super.message(opcode, interrupted ? 0 : rsv, payload);
                            }
                        }),
                faulty(
                        "ping-inflated",
                        "PMD-FRM-006",
                        "What can be inflated is inflated.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void pong(Bytes payload) {
                                try {
                                    super.pong(payload.startsWith(Bytes.hex("f2 48")) ? inflate(payload) : payload);
                                } catch (ProtocolException e) {
                                    super.pong(payload);
                                }
                            }
                        }),
                faulty(
                        "close-inflated",
                        "PMD-FRM-006",
                        "A Close is compressed as everything is.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void close(Bytes payload) {
                                try {
                                    super.close(inflate(payload));
                                } catch (ProtocolException e) {
                                    fail(e.code());
                                }
                            }
                        }),
                faulty(
                        "plain-refused",
                        "PMD-DEF-011",
                        "Where compression is agreed on, all messages are compressed.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void message(int opcode, int rsv, Bytes payload) {
                                if (rsv == RSV1) {
                                    super.message(opcode, rsv, payload);
                                } else {
                                    fail(1002);
                                }
                            }
                        }));
    }
}
