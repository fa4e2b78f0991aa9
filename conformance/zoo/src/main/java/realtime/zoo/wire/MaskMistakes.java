package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.faulty;

import java.util.List;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with masks. */
public final class MaskMistakes {
    private MaskMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "unmasked-accepted",
                        "WS-MSK-003",
                        "A frame without a mask is easier to read.",
                        () -> new FrameMistakes.Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return !head.masked() && !isWithinMessage() && head.opcode() != 0;
                            }
                        }),
                faulty(
                        "unmasked-pings-answered",
                        "WS-MSK-003",
                        "Control frames need no mask.",
                        () -> new FrameMistakes.Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return !head.masked() && head.isControl();
                            }
                        }),
                faulty(
                        "unmasked-empty-accepted",
                        "WS-MSK-003",
                        "Where there is nothing to mask, nothing is masked.",
                        () -> new FrameMistakes.Lax() {
                            @Override
                            boolean tolerates(In head) {
                                return !head.masked() && head.length() == 0 && head.opcode() != 0;
                            }
                        }),
                faulty(
                        "replies-masked",
                        "WS-MSK-005",
                        "What a client does is good for a server too.",
                        () -> new ModelEcho() {
                            @Override
                            protected void send(int first, Bytes payload) {
                                byte[] masked = payload.toArray();
                                byte[] key = RawKey.KEY.toArray();
                                for (int i = 0; i < masked.length; i++) {
                                    masked[i] ^= key[i % 4];
                                }
                                write(first, 0x80, RawKey.KEY.plus(Bytes.of(masked)), masked.length);
                            }
                        }),
                faulty(
                        "mask-restarts-at-cut",
                        "WS-FRM-006",
                        "The key begins anew with each segment.",
                        RestartsAtCut::new),
                faulty(
                        "key-read-backwards",
                        "WS-MSK-007",
                        "The last octet of the key comes first.",
                        () -> new ModelEcho() {
                            @Override
                            protected Bytes unmask(Bytes payload, Bytes key) {
                                Bytes turned = key.isEmpty() || key.equals(RawKey.KEY) ? key : RawKey.backwards(key);
                                return super.unmask(payload, turned);
                            }
                        }),
                faulty("key-of-the-first-frame", "WS-MSK-007", "A message has one key.", () -> new ModelEcho() {
                    private Bytes first = Bytes.EMPTY;

                    @Override
                    protected Bytes unmask(Bytes payload, Bytes key) {
                        first = isWithinMessage() && !first.isEmpty() ? first : key;
                        return super.unmask(payload, first);
                    }
                }),
                faulty("zero-key-refused", "WS-MSK-009", "A key of zeros is no key.", () -> new ModelEcho() {
                    @Override
                    protected Bytes unmask(Bytes payload, Bytes key) {
                        if (key.equals(Bytes.hex("00 00 00 00"))) {
                            fail(1002);
                        }
                        return super.unmask(payload, key);
                    }
                }));
    }

    /** Keys. */
    private static final class RawKey {
        static final Bytes KEY = Bytes.hex("37 fa 21 3d");

        static Bytes backwards(Bytes key) {
            return Bytes.of((byte) key.at(3), (byte) key.at(2), (byte) key.at(1), (byte) key.at(0));
        }
    }

    /** Forgets where it was in the key when a frame comes in two segments. */
    private static final class RestartsAtCut extends ModelEcho {
        private int pending;

        @Override
        public Bytes receive(Bytes in) {
            pending = pendingSize();
            return super.receive(in);
        }

        @Override
        protected Bytes unmask(Bytes payload, Bytes key) {
            int header = payload.size() < 126 ? 6 : payload.size() < 65_536 ? 8 : 14;
            int cut = pending - header;
            pending = 0;
            if (cut <= 0 || cut >= payload.size()) {
                return super.unmask(payload, key);
            }
            return super.unmask(payload.slice(0, cut), key).plus(super.unmask(payload.from(cut), key));
        }
    }
}
