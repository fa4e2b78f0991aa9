package realtime.zoo.wire;

import static realtime.zoo.Clients.faultyBehind;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with masks at the client's end. */
public final class ClientMistakes {
    private ClientMistakes() {}

    public static List<Member> all() {
        return List.of(
                unmasked("client-without-masks", "The server can read it as it is.", first -> true),
                unmasked("client-pongs-unmasked", "A pong is the server's own text.", first -> (first & 0x0F) == 10),
                unmasked("client-close-unmasked", "At the end it does not matter.", first -> (first & 0x0F) == 8),
                faultyBehind(
                        "client-empty-unmasked",
                        "WS-MSK-001",
                        "Where there is nothing to mask, nothing is masked.",
                        () -> new ModelEcho() {
                            @Override
                            protected void send(int first, Bytes payload) {
                                if (payload.isEmpty()) {
                                    write(first, 0, payload, 0);
                                } else {
                                    super.send(first, payload);
                                }
                            }
                        }),
                keyed(
                        "client-zero-key",
                        "WS-MSK-010",
                        "A key of zeros saves the work.",
                        () -> random -> Bytes.hex("00 00 00 00")),
                keyed(
                        "client-constant-key",
                        "WS-MSK-010",
                        "A key is chosen once.",
                        () -> random -> Bytes.hex("37 fa 21 3d")),
                keyed("client-two-keys", "WS-MSK-010", "Two keys, in turn, are fresh enough.", TwoKeys::new),
                keyed("client-counting-key", "WS-MSK-011", "Each key is the next number.", Counting::new),
                keyed("client-seeded-key", "WS-MSK-011", "A generator needs a seed: 42.", Seeded::new),
                keyed("client-key-of-three-octets", "WS-MSK-011", "24 bits are random enough.", () -> random -> {
                    int bits = random.nextInt();
                    return Bytes.of((byte) 0, (byte) (bits >> 16), (byte) (bits >> 8), (byte) bits);
                }),
                faultyBehind(
                        "client-key-of-the-message",
                        "WS-MSK-010",
                        "A message has one key, however many frames it takes.",
                        KeyOfTheMessage::new),
                masked("client-masked-accepted", "A masked frame is unmasked, whoever sends it.", head -> true),
                masked("client-masked-pings-answered", "Control frames may be masked.", ModelEcho.In::isControl),
                masked("client-masked-empty-accepted", "A mask over nothing is nothing.", head -> head.length() == 0),
                faultyBehind(
                        "client-leaves-when-idle",
                        "WS-PNG-004",
                        "Two pings without a message: nobody needs this connection.",
                        Restless::new));
    }

    /** Where a key comes from. */
    @FunctionalInterface
    private interface Keys {
        Bytes next(RandomGenerator random);
    }

    private static Member unmasked(String name, String misconception, IntPredicate which) {
        return faultyBehind(name, "WS-MSK-001", misconception, () -> new ModelEcho() {
            @Override
            protected void send(int first, Bytes payload) {
                if (which.test(first)) {
                    write(first, 0, payload, payload.size());
                } else {
                    super.send(first, payload);
                }
            }
        });
    }

    private static Member keyed(String name, String requirement, String misconception, Supplier<Keys> keys) {
        return faultyBehind(name, requirement, misconception, () -> new ModelEcho() {
            private final Keys mine = keys.get();

            @Override
            protected Bytes key(RandomGenerator random) {
                return mine.next(random);
            }
        });
    }

    private static Member masked(String name, String misconception, Predicate<ModelEcho.In> tolerated) {
        return faultyBehind(name, "WS-MSK-006", misconception, () -> new ModelEcho() {
            @Override
            protected boolean isMaskedWrongly(In head) {
                return super.isMaskedWrongly(head) && !tolerated.test(head);
            }
        });
    }

    /** Two keys in turn. */
    private static final class TwoKeys implements Keys {
        private int count;

        @Override
        public Bytes next(RandomGenerator random) {
            return count++ % 2 == 0 ? Bytes.hex("01 02 03 04") : Bytes.hex("a1 b2 c3 d4");
        }
    }

    /** 1, 2, 3. */
    private static final class Counting implements Keys {
        private int count;

        @Override
        public Bytes next(RandomGenerator random) {
            count++;
            return Bytes.of((byte) (count >> 24), (byte) (count >> 16), (byte) (count >> 8), (byte) count);
        }
    }

    /** The same on every connection. */
    private static final class Seeded implements Keys {
        private final Random own = new Random(42);

        @Override
        public Bytes next(RandomGenerator random) {
            byte[] key = new byte[4];
            own.nextBytes(key);
            return Bytes.of(key);
        }
    }

    /** Echoes in frames of four octets, all with one key. */
    private static final class KeyOfTheMessage extends ModelEcho {
        private Bytes current = Bytes.EMPTY;

        @Override
        protected Bytes key(RandomGenerator random) {
            return current.isEmpty() ? super.key(random) : current;
        }

        @Override
        protected void echo(int opcode, Bytes whole) {
            current = super.key(new Random());
            for (int at = 0; at == 0 || at < whole.size(); at += 4) {
                boolean last = at + 4 >= whole.size();
                send((last ? 0x80 : 0) | (at == 0 ? opcode : 0), whole.slice(at, Math.min(whole.size(), at + 4)));
            }
            current = Bytes.EMPTY;
        }
    }

    /** Closes when a second ping comes and no message between. */
    private static final class Restless extends ModelEcho {
        private int pings;

        @Override
        protected void pong(Bytes payload) {
            pings++;
            super.pong(payload);
            if (pings == 2 && !isWithinMessage()) {
                send(0x88, Bytes.hex("03 e8"));
                end(true);
            }
        }

        @Override
        protected void data(In frame) {
            pings = 0;
            super.data(frame);
        }
    }
}
