package realtime.zoo.compression;

import static realtime.zoo.compression.Echoes.faulty;

import java.util.List;
import realtime.conformance.model.CompressedEcho;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with compressed octets (RFC 7692 section 7.2). */
public final class DeflateMistakes {
    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    private DeflateMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "tail-left",
                        "PMD-DEF-001",
                        "A flushed compressor has said all that is to be sent.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes deflate(Bytes message) {
                                return message.isEmpty() ? super.deflate(message) : flushed(message);
                            }
                        }),
                faulty(
                        "tail-never-appended",
                        "PMD-DEF-002",
                        "All of a message comes out without the tail, so it is not needed.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes inflate(Bytes payload) throws ProtocolException {
                                return read(payload);
                            }
                        }),
                faulty(
                        "tail-behind-every-block",
                        "PMD-DEF-002",
                        "A frame that ends with the tail has it already.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            private Bytes kept = Bytes.EMPTY;

                            @Override
                            protected void data(In frame) {
                                kept = frame.opcode() != 0 ? frame.payload() : kept;
                                boolean tail = frame.payload().size() >= TAIL.size()
                                        && frame.payload()
                                                .from(frame.payload().size() - TAIL.size())
                                                .equals(TAIL);
                                boolean within = frame.opcode() == 0 && tail;
                                Bytes payload = within
                                        ? frame.payload()
                                                .slice(0, frame.payload().size() - TAIL.size())
                                        : frame.payload();
                                super.data(new In(
                                        frame.fin(),
                                        frame.rsv(),
                                        frame.opcode(),
                                        frame.masked(),
                                        payload.size(),
                                        payload));
                            }
                        }),
                faulty(
                        "stored-blocks-refused",
                        "PMD-DEF-003",
                        "Compressed data are compressed.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes inflate(Bytes payload) throws ProtocolException {
                                if ((payload.at(0) & 7) == 0 && payload.size() > 5) {
                                    throw new ProtocolException(1007, "a stored block");
                                }
                                return super.inflate(payload);
                            }
                        }),
                faulty(
                        "silent-behind-the-last-block",
                        "PMD-DEF-004",
                        "When the inflater has finished, the rest is nothing.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            private boolean finished;

                            @Override
                            protected Bytes inflate(Bytes payload) throws ProtocolException {
                                Bytes message = finished ? Bytes.EMPTY : super.inflate(payload);
                                finished |= (payload.at(0) & 1) == 1;
                                return message;
                            }
                        }),
                faulty(
                        "one-block-a-message",
                        "PMD-DEF-005",
                        "A message is one block, and what follows it is padding.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes inflate(Bytes payload) throws ProtocolException {
                                int flush = payload.indexOf(Bytes.hex("00 00 00 ff ff"));
                                return super.inflate(flush < 0 ? payload : payload.slice(0, flush + 1));
                            }
                        }),
                faulty(
                        "empty-as-no-octet",
                        "PMD-DEF-006",
                        "Nothing, compressed, is nothing.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes deflate(Bytes message) {
                                return message.isEmpty() ? Bytes.EMPTY : super.deflate(message);
                            }
                        }),
                faulty(
                        "empty-refused",
                        "PMD-DEF-006",
                        "A single octet is no compressed message.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes inflate(Bytes payload) throws ProtocolException {
                                if (payload.size() < 2) {
                                    throw new ProtocolException(1007, "too short");
                                }
                                return super.inflate(payload);
                            }
                        }),
                faulty(
                        "text-checked-before-inflating",
                        "PMD-DEF-008",
                        "The payload of a text frame is UTF-8.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void message(int opcode, int rsv, Bytes payload) {
                                if (opcode == 1 && !isText(payload)) {
                                    fail(1007);
                                } else {
                                    super.message(opcode, rsv, payload);
                                }
                            }
                        }),
                faulty(
                        "inflated-text-unchecked",
                        "PMD-DEF-008",
                        "A text that was compressed must have been a text.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            private boolean inflated;

                            @Override
                            protected Bytes inflate(Bytes payload) throws ProtocolException {
                                inflated = true;
                                return super.inflate(payload);
                            }

                            @Override
                            protected boolean isText(Bytes octets) {
                                boolean unchecked = inflated;
                                inflated = false;
                                return unchecked || super.isText(octets);
                            }
                        }),
                faulty(
                        "broken-data-delivered",
                        "PMD-DEF-009",
                        "What came out so far is the message.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes inflate(Bytes payload) {
                                try {
                                    return super.inflate(payload);
                                } catch (ProtocolException e) {
                                    forget();
                                    return Bytes.EMPTY;
                                }
                            }
                        }),
                faulty(
                        "limit-of-compressed-octets",
                        "PMD-DEF-010",
                        "The length of the frames is the length of the message.",
                        (agreed, limit) -> new CompressedEcho(agreed)),
                faulty(
                        "inflates-into-a-buffer",
                        "PMD-DEF-010",
                        "A buffer of 100000 octets holds every message.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected Bytes inflate(Bytes payload) throws ProtocolException {
                                Bytes message = super.inflate(payload);
                                return message.slice(0, Math.min(100_000, message.size()));
                            }
                        }));
    }
}
