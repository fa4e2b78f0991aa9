package realtime.zoo.wire;

import static realtime.zoo.wire.Echoes.faulty;

import java.util.List;
import java.util.function.IntPredicate;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with the payload of a Close. */
public final class CloseMistakes {
    private CloseMistakes() {}

    public static List<Member> all() {
        return List.of(
                faulty(
                        "one-octet-close-accepted",
                        "WS-CLF-002",
                        "Half a code is better than none.",
                        () -> new ModelEcho() {
                            @Override
                            protected void close(Bytes payload) {
                                super.close(payload.size() == 1 ? Bytes.EMPTY : payload);
                            }
                        }),
                faulty("empty-close-refused", "WS-CLF-001", "Who closes says why.", () -> new ModelEcho() {
                    @Override
                    protected void close(Bytes payload) {
                        super.close(payload.isEmpty() ? Bytes.hex("00") : payload);
                    }
                }),
                faulty(
                        "long-reason-refused",
                        "WS-CLF-003",
                        "A reason has room for a hundred octets.",
                        () -> new ModelEcho() {
                            @Override
                            protected void close(Bytes payload) {
                                super.close(payload.size() > 102 ? Bytes.hex("00") : payload);
                            }
                        }),
                faulty("reason-not-checked", "WS-CLF-004", "Nobody reads the reason.", () -> new ModelEcho() {
                    @Override
                    protected void close(Bytes payload) {
                        super.close(payload.slice(0, Math.min(2, payload.size())));
                    }
                }),
                ignoring(
                        "never-travelling-codes-ignored",
                        "WS-CLC-001",
                        code -> code == 1005 || code == 1006 || code == 1015),
                accepting("code-1005-accepted", "WS-CLC-001", code -> code == 1005),
                accepting("code-1006-accepted", "WS-CLC-001", code -> code == 1006),
                accepting("code-1015-accepted", "WS-CLC-001", code -> code == 1015),
                accepting("codes-below-1000-accepted", "WS-CLC-002", code -> code < 1000),
                accepting("code-999-accepted", "WS-CLC-002", code -> code == 999),
                accepting("code-0-accepted", "WS-CLC-002", code -> code == 0),
                ignoring("code-1004-ignored", "WS-CLC-003", code -> code == 1004),
                ignoring("held-back-codes-ignored", "WS-CLC-004", code -> code > 1015 && code < 3000),
                ignoring("later-codes-ignored", "WS-CLC-005", code -> code > 1011 && code < 1015),
                refusing("code-1003-refused", "WS-CLC-006", code -> code == 1003),
                refusing("code-1011-refused", "WS-CLC-006", code -> code == 1011),
                refusing("codes-3000-refused", "WS-CLC-007", code -> code >= 3000 && code < 4000),
                refusing("code-4999-refused", "WS-CLC-007", code -> code == 4999),
                ignoring("codes-beyond-ignored", "WS-CLC-008", code -> code > 4999));
    }

    private static Member accepting(String name, String requirement, IntPredicate codes) {
        return faulty(name, requirement, "These codes are codes like others.", () -> new ModelEcho() {
            @Override
            protected boolean mayArrive(int code) {
                return codes.test(code) || super.mayArrive(code);
            }

            @Override
            protected void send(int first, Bytes payload) {
                boolean odd =
                        first == 0x88 && payload.size() > 1 && !super.mayArrive(payload.at(0) << 8 | payload.at(1));
                super.send(first, odd ? Bytes.hex("03 e8") : payload);
            }
        });
    }

    private static Member refusing(String name, String requirement, IntPredicate codes) {
        return faulty(name, requirement, "Nobody uses these codes.", () -> new ModelEcho() {
            @Override
            protected boolean mayArrive(int code) {
                return !codes.test(code) && super.mayArrive(code);
            }
        });
    }

    private static Member ignoring(String name, String requirement, IntPredicate codes) {
        return faulty(name, requirement, "A Close with such a code is no Close.", () -> new ModelEcho() {
            @Override
            protected void close(Bytes payload) {
                boolean ignored = payload.size() > 1 && codes.test(payload.at(0) << 8 | payload.at(1));
                if (!ignored) {
                    super.close(payload);
                }
            }
        });
    }
}
