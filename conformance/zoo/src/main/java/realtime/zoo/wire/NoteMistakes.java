package realtime.zoo.wire;

import static realtime.zoo.Servers.faultyApplications;

import java.util.List;
import realtime.conformance.model.ModelServices;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What an application is told wrongly about the end (RFC 6455 sections 7.1.5 and 7.1.6). */
public final class NoteMistakes {
    private NoteMistakes() {}

    public static List<Member> all() {
        return List.of(
                faultyApplications(
                        "reason-is-lost", "WS-CLC-017", "Applications only need the code.", () -> new ModelServices() {
                            @Override
                            protected void note(String name, int code, Bytes reason) {
                                super.note(name, code, Bytes.EMPTY);
                            }
                        }),
                faultyApplications(
                        "no-code-is-1000", "WS-CLC-017", "Who gives no code means 1000.", () -> telling(1005, 1000)),
                faultyApplications(
                        "a-broken-end-is-1001",
                        "WS-CLC-017",
                        "Who is gone without a word has gone away.",
                        () -> telling(1006, 1001)),
                faultyApplications(
                        "the-last-close-counts",
                        "WS-CLC-018",
                        "A second Close corrects the first.",
                        () -> new ModelServices() {
                            @Override
                            protected void note(String name, int code, Bytes reason) {
                                boolean first = reason.equals(Bytes.latin1("first"));
                                super.note(name, first ? 4002 : code, first ? Bytes.latin1("second") : reason);
                            }
                        }));
    }

    private static ModelServices telling(int wrong, int instead) {
        return new ModelServices() {
            @Override
            protected void note(String name, int code, Bytes reason) {
                super.note(name, code == wrong ? instead : code, reason);
            }
        };
    }
}
