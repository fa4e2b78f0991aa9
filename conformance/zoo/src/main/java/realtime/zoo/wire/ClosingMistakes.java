package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.faulty;

import java.util.List;
import java.util.Optional;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with the closing handshake, with failing, and with the end of TCP. */
public final class ClosingMistakes {
    private ClosingMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty("close-not-answered", "WS-CLF-001", "A Close needs no answer: TCP ends.", () -> new ModelEcho() {
                    @Override
                    protected void close(Bytes payload) {
                        if (payload.size() != 1
                                && (payload.isEmpty() || mayArrive(payload.at(0) << 8 | payload.at(1)))) {
                            end(true);
                        } else {
                            super.close(payload);
                        }
                    }
                }),
                faulty("tcp-left-open", "WS-CLF-001", "The client ends TCP, as it began it.", () -> new Deaf(false) {
                    @Override
                    protected void close(Bytes payload) {
                        super.close(payload);
                        stay();
                    }
                }),
                faulty("says-goodbye-with-1001", "WS-CLF-001", "Who is closed is going away.", () -> new ModelEcho() {
                    @Override
                    protected void send(int first, Bytes payload) {
                        boolean good = first == 0x88 && (payload.isEmpty() || payload.equals(Bytes.hex("03 e8")));
                        super.send(first, good ? Bytes.hex("03 e9") : payload);
                    }
                }),
                faulty(
                        "answers-private-codes-with-1001",
                        "WS-CLC-007",
                        "Private codes are nobody's business.",
                        () -> new ModelEcho() {
                            @Override
                            protected void send(int first, Bytes payload) {
                                boolean own = first == 0x88 && payload.size() > 1 && payload.at(0) > 0x0B;
                                super.send(first, own ? Bytes.hex("03 e9") : payload);
                            }
                        }),
                faulty(
                        "echo-behind-close",
                        "WS-CLH-004",
                        "What has been sent deserves an answer.",
                        () -> new ModelEcho() {
                            private boolean closing;

                            @Override
                            public Bytes receive(Bytes in) {
                                Bytes out = super.receive(in);
                                end(closing);
                                return out;
                            }

                            @Override
                            protected void close(Bytes payload) {
                                super.close(payload);
                                closing = true;
                                end(false);
                            }
                        }),
                faulty("two-closes", "WS-CLH-005", "Every Close is answered.", () -> new ModelEcho() {
                    private boolean closing;

                    @Override
                    public Bytes receive(Bytes in) {
                        Bytes out = super.receive(in);
                        end(closing || isClosed());
                        return out;
                    }

                    @Override
                    protected void handle(In frame) {
                        if (!closing || frame.opcode() == 8) {
                            super.handle(frame);
                        }
                    }

                    @Override
                    protected void close(Bytes payload) {
                        super.close(payload);
                        closing = true;
                        end(false);
                    }
                }),
                faulty(
                        "close-waits-for-the-message",
                        "WS-CLH-006",
                        "First the message ends, then the connection.",
                        () -> new ModelEcho() {
                            private Optional<Bytes> waiting = Optional.empty();

                            @Override
                            protected void close(Bytes payload) {
                                if (isWithinMessage()) {
                                    waiting = Optional.of(payload);
                                } else {
                                    super.close(payload);
                                }
                            }

                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                super.echo(opcode, whole);
                                waiting.ifPresent(super::close);
                            }
                        }),
                faulty(
                        "failure-keeps-tcp",
                        "WS-FAIL-001",
                        "The Close says it all; the client may end TCP.",
                        () -> new Deaf(true)),
                faulty(
                        "failure-goes-on",
                        "WS-FAIL-003",
                        "An error is reported, and life goes on.",
                        () -> new ModelEcho() {
                            private boolean failed;

                            @Override
                            public Bytes receive(Bytes in) {
                                Bytes out = super.receive(in);
                                end(failed || isClosed());
                                return out;
                            }

                            @Override
                            protected void handle(In frame) {
                                if (!failed || !frame.isControl() || frame.opcode() == 9) {
                                    super.handle(frame);
                                }
                            }

                            @Override
                            protected void fail(int code) {
                                if (!failed) {
                                    super.fail(code);
                                }
                                failed = true;
                                end(code != 1007);
                            }
                        }),
                faulty(
                        "half-close-ignored",
                        "WS-TCP-003",
                        "A client that sends no more may still listen.",
                        () -> new ModelEcho() {
                            @Override
                            public Bytes end() {
                                return Bytes.EMPTY;
                            }
                        }),
                faulty(
                        "half-message-at-the-end",
                        "WS-TCP-003",
                        "What has come is better than nothing.",
                        () -> new ModelEcho() {
                            private Bytes part = Bytes.EMPTY;

                            @Override
                            protected void data(In frame) {
                                part = frame.fin() ? Bytes.EMPTY : part.plus(frame.payload());
                                super.data(frame);
                            }

                            @Override
                            public Bytes end() {
                                if (!part.isEmpty()) {
                                    echo(1, part);
                                }
                                return super.end();
                            }
                        }));
    }

    /** Says Close, and then nothing more, but does not end TCP. */
    private static class Deaf extends ModelEcho {
        private final boolean whenItFails;
        private boolean deaf;

        Deaf(boolean whenItFails) {
            this.whenItFails = whenItFails;
        }

        final void stay() {
            deaf = true;
        }

        @Override
        public Bytes receive(Bytes in) {
            if (deaf) {
                return Bytes.EMPTY;
            }
            Bytes out = super.receive(in);
            if (deaf) {
                end(false);
            }
            return out;
        }

        @Override
        protected void fail(int code) {
            super.fail(code);
            deaf |= whenItFails;
        }
    }
}
