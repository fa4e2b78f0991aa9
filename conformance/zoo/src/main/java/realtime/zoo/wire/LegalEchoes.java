package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.legal;

import java.util.List;
import java.util.Optional;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** Servers that do unusual things with frames, all of them allowed. */
public final class LegalEchoes {
    private LegalEchoes() {}

    public static List<Member> all() {
        return List.of(
                legal(
                        "no-close-frame-on-failure",
                        "Ends TCP without a word when the connection fails.",
                        () -> new ModelEcho() {
                            @Override
                            protected void fail(int code) {
                                end(true);
                            }
                        }),
                legal(
                        "close-without-code-on-failure",
                        "Sends an empty Close when the connection fails.",
                        () -> new ModelEcho() {
                            private boolean closing;

                            @Override
                            protected void close(Bytes payload) {
                                closing = true; // a wrong Close is not answered like a right one
                                super.close(payload);
                            }

                            @Override
                            protected void fail(int code) {
                                send(0x88, closing ? Bytes.hex("03 ea") : Bytes.EMPTY);
                                end(true);
                            }
                        }),
                legal("another-code-on-failure", "Always fails with 1011.", () -> new ModelEcho() {
                    @Override
                    protected void fail(int code) {
                        super.fail(1011);
                    }
                }),
                legal("refragmented-echo", "Echoes in frames of seven octets.", () -> new ModelEcho() {
                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        for (int at = 0; at == 0 || at < whole.size(); at += 7) {
                            boolean last = at + 7 >= whole.size();
                            Bytes part = whole.slice(at, Math.min(whole.size(), at + 7));
                            send((last ? 0x80 : 0) | (at == 0 ? opcode : 0), part);
                        }
                    }
                }),
                legal("empty-fragment-behind", "Ends each echo with an empty frame.", () -> new ModelEcho() {
                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        send(opcode, whole);
                        send(0x80, Bytes.EMPTY);
                    }
                }),
                legal("last-ping-only", "Answers the last of several pings.", () -> new ModelEcho() {
                    private Optional<Bytes> waiting = Optional.empty();

                    @Override
                    public Bytes receive(Bytes in) {
                        Bytes out = super.receive(in);
                        waiting.ifPresent(super::pong);
                        waiting = Optional.empty();
                        return isClosed() ? out : out.plus(super.receive(Bytes.EMPTY));
                    }

                    @Override
                    protected void pong(Bytes payload) {
                        waiting = Optional.of(payload);
                    }
                }),
                legal("shortest-lengths-only", "Refuses lengths that could be written shorter.", ShortestOnly::new),
                legal("closes-with-1000", "Answers every Close with 1000.", () -> new ModelEcho() {
                    @Override
                    protected void close(Bytes payload) {
                        int code = payload.size() < 2 ? 1000 : payload.at(0) << 8 | payload.at(1);
                        boolean right = payload.size() != 1
                                && mayArrive(code)
                                && (payload.size() < 3 || isText(payload.from(2)));
                        super.close(right ? Bytes.hex("03 e8") : payload);
                    }
                }),
                legal(
                        "early-utf8-failure",
                        "Fails at the frame with the first impossible octet.",
                        () -> new ModelEcho() {
                            private boolean text;
                            private Bytes tail = Bytes.EMPTY;

                            @Override
                            protected void data(In frame) {
                                text = frame.opcode() == 0 ? text : frame.opcode() == 1;
                                tail = frame.opcode() == 0 ? tail.plus(frame.payload()) : frame.payload();
                                if (text && hasImpossible(tail)) {
                                    fail(1007);
                                } else {
                                    super.data(frame);
                                }
                            }

                            private boolean hasImpossible(Bytes octets) {
                                for (int cut = 0; cut < Math.min(4, octets.size() + 1); cut++) {
                                    if (isText(octets.slice(0, octets.size() - cut))) {
                                        return false;
                                    }
                                }
                                return true;
                            }
                        }));
    }

    /** Notes how a length was written. */
    private static final class ShortestOnly extends ModelEcho {
        private boolean longer;

        @Override
        protected long length(Bytes field) {
            long length = super.length(field);
            longer = length >= 0 && (field.size() == 2 ? length < 126 : length < 65_536);
            return length;
        }

        @Override
        protected Optional<Integer> refuse(In head) {
            boolean refused = longer;
            longer = false;
            return refused ? Optional.of(1002) : super.refuse(head);
        }
    }
}
