package realtime.zoo.wire;

import static realtime.zoo.Servers.faultyApplications;

import java.util.List;
import java.util.function.Supplier;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelServices;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong only when something else has come before. */
public final class ConversationMistakes {
    private ConversationMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "swallows-behind-a-pong",
                        "WS-PNG-005",
                        "A pong answers, so it takes its turn.",
                        () -> new ModelEcho() {
                            private boolean swallows;

                            @Override
                            protected void handle(In frame) {
                                swallows |= frame.opcode() == 10;
                                super.handle(frame);
                            }

                            @Override
                            protected void echo(int opcode, Bytes whole) {
                                if (!swallows) {
                                    super.echo(opcode, whole);
                                }
                                swallows = false;
                            }
                        }),
                faulty(
                        "reserved-bits-of-a-friend",
                        "WS-FRM-003",
                        "Who has said one right thing is right.",
                        () -> new ModelEcho() {
                            private boolean trusts;

                            @Override
                            protected int reserved(In head) {
                                return trusts ? 0 : super.reserved(head);
                            }

                            @Override
                            protected void handle(In frame) {
                                super.handle(frame);
                                trusts = true;
                            }
                        }));
    }

    /** One with applications, whose echo is wrong. */
    static Member faulty(String name, String requirement, String misconception, Supplier<ServerCore> echo) {
        return faultyApplications(name, requirement, misconception, () -> new ModelServices() {
            @Override
            protected ServerCore echo() {
                return echo.get();
            }
        });
    }
}
