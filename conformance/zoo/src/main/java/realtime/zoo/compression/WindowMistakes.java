package realtime.zoo.compression;

import static realtime.zoo.compression.Echoes.faulty;

import java.util.List;
import realtime.conformance.model.CompressedEcho;
import realtime.conformance.model.DeflateWalker;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with what compressed messages refer to (RFC 7692 sections 7.1 and 7.2). */
public final class WindowMistakes {
    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    private WindowMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "no-context-ignored",
                        "PMD-PAR-003",
                        "What is agreed on concerns the other side.",
                        (agreed, limit) -> new CompressedEcho(
                                new DeflateParameters(
                                        false, agreed.clientNoContext(), agreed.serverBits(), agreed.clientBits()),
                                limit)),
                faulty(
                        "context-lost",
                        "PMD-PAR-006",
                        "Each message has an inflater of its own.",
                        (agreed, limit) -> new CompressedEcho(
                                new DeflateParameters(
                                        agreed.serverNoContext(), true, agreed.serverBits(), agreed.clientBits()),
                                limit)),
                faulty(
                        "context-lost-at-a-plain-message",
                        "PMD-PAR-006",
                        "A plain message begins everything anew.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            @Override
                            protected void message(int opcode, int rsv, Bytes payload) {
                                if (rsv == 0) {
                                    forget();
                                }
                                super.message(opcode, rsv, payload);
                            }
                        }),
                faulty(
                        "window-ignored",
                        "PMD-PAR-014",
                        "The compressor of Java has its own window.",
                        (agreed, limit) -> new CompressedEcho(
                                new DeflateParameters(
                                        agreed.serverNoContext(), agreed.clientNoContext(), 15, agreed.clientBits()),
                                limit)),
                faulty(
                        "window-twice-as-large",
                        "PMD-PAR-014",
                        "A window of nine bits is two to the tenth octets.",
                        (agreed, limit) -> new CompressedEcho(
                                new DeflateParameters(
                                        agreed.serverNoContext(),
                                        agreed.clientNoContext(),
                                        Math.min(15, agreed.serverBits() + 1),
                                        agreed.clientBits()),
                                limit)),
                faulty(
                        "small-window-of-its-own",
                        "PMD-PAR-015",
                        "A window of 4096 octets is enough for everybody.",
                        (agreed, limit) -> new CompressedEcho(agreed, limit) {
                            private final DeflateWalker walker = new DeflateWalker();

                            @Override
                            protected Bytes inflate(Bytes payload) throws ProtocolException {
                                try {
                                    walker.walk(payload.plus(TAIL));
                                } catch (DeflateWalker.BrokenException e) {
                                    throw new ProtocolException(1007, e.getMessage());
                                }
                                if (walker.farthest() > 4_096) {
                                    throw new ProtocolException(1007, "too far back");
                                }
                                return super.inflate(payload);
                            }
                        }));
    }
}
