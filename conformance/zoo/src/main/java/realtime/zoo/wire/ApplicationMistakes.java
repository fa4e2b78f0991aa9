package realtime.zoo.wire;

import static realtime.zoo.Servers.faultyApplications;

import java.util.List;
import java.util.function.Supplier;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelCloser;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelServices;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong between a connection and an application that speaks first, closes, or fails. */
public final class ApplicationMistakes {
    private ApplicationMistakes() {}

    public static List<Member> all() {
        return List.of(
                pushing("never-speaks-first", "WS-HSR-006", "A server only answers.", ModelEcho::new),
                pushing(
                        "deaf-while-it-speaks",
                        "WS-FRM-007",
                        "What comes while I speak is no answer to me.",
                        () -> new ModelEcho() {
                            @Override
                            public Bytes open() {
                                send(0x81, Bytes.latin1("welcome"));
                                return flush();
                            }

                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                if (opcode == 1) {
                                    super.echo(opcode, whole);
                                }
                            }
                        }),
                closing("hangs-up-without-close", "WS-CLH-012", "To close is to end TCP.", () -> new ModelCloser() {
                    @Override
                    protected void closeByApplication(int code, String reason) {
                        end(mayArrive(code));
                    }
                }),
                closing("sends-any-code", "WS-CLC-001", "The application knows which code it may send.", AnyCode::new),
                closing("stuck-behind-its-close", "WS-CLH-007", "Behind my Close comes the answer only.", Stuck::new),
                closing("forgets-what-crosses-its-close", "WS-CLH-011", "My Close comes first.", Crossed::new),
                faultyApplications(
                        "errors-are-swallowed",
                        "WS-CLC-016",
                        "An exception of the application is nothing to tell the client.",
                        () -> new ModelServices() {
                            @Override
                            protected ServerCore throwing() {
                                return new ModelEcho() {
                                    @Override
                                    protected void echo(int opcode, Bytes whole) {}
                                };
                            }
                        }));
    }

    private static Member pushing(String name, String requirement, String misconception, Supplier<ServerCore> pusher) {
        return faultyApplications(name, requirement, misconception, () -> new ModelServices() {
            @Override
            protected ServerCore pushes() {
                return pusher.get();
            }
        });
    }

    private static Member closing(String name, String requirement, String misconception, Supplier<ServerCore> closer) {
        return faultyApplications(name, requirement, misconception, () -> new ModelServices() {
            @Override
            protected ServerCore closes() {
                return closer.get();
            }
        });
    }

    /** Sends whatever code it is told to send. */
    private static final class AnyCode extends ModelCloser {
        private boolean sends;

        @Override
        protected void closeByApplication(int code, String reason) {
            sends = true;
            super.closeByApplication(code, reason);
            sends = false;
        }

        @Override
        protected boolean mayArrive(int code) {
            return sends || super.mayArrive(code);
        }
    }

    /** Knows whether it has sent its Close. */
    private abstract static class Knowing extends ModelCloser {
        protected boolean said;

        @Override
        protected void closeByApplication(int code, String reason) {
            super.closeByApplication(code, reason);
            said |= mayArrive(code) && reason.length() <= 123;
        }
    }

    /** Does nothing any more when its Close is not answered at once. */
    private static final class Stuck extends Knowing {
        private boolean stuck;

        @Override
        protected void handle(In frame) {
            stuck |= said && frame.opcode() != 8;
            if (!stuck) {
                super.handle(frame);
            }
        }

        @Override
        public Bytes end() {
            return stuck ? flush() : super.end();
        }
    }

    /** Throws away what had come when it sent its Close, and waits for a Close as long as none has come. */
    private static final class Crossed extends Knowing {
        private boolean crossed;
        private boolean waits;

        @Override
        public Bytes receive(Bytes in) {
            Bytes out = super.receive(in);
            crossed = false;
            return out;
        }

        @Override
        protected void handle(In frame) {
            if (!crossed) {
                boolean before = said;
                super.handle(frame);
                crossed = said && !before;
            }
            waits |= crossed && frame.opcode() == 8;
        }

        @Override
        public Bytes end() {
            return waits ? flush() : super.end();
        }
    }
}
