package realtime.zoo.wire;

import static realtime.zoo.Servers.faultyApplications;
import static realtime.zoo.wire.ConversationMistakes.faulty;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelServices;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** What goes wrong with much: long messages, many messages, many fragments (RFC 6455 section 10.4). */
public final class LimitMistakes {
    private static final int LONGEST = ModelServices.LIMIT;
    private static final int MANY = 16;
    private static final int ENOUGH = 4_000;
    private static final int MEGABYTE = 1 << 20;

    private LimitMistakes() {}

    public static List<Member> all() {
        return List.of(
                limited("limit-forgotten", "WS-LIM-002", "A limit is for the documentation.", ModelEcho::new),
                limited("limit-per-frame", "WS-LIM-002", "A limit is about frames.", () -> new Limited() {
                    @Override
                    protected Optional<Integer> refuse(In head) {
                        Optional<Integer> refused = super.refuse(head);
                        return refused.filter(code -> code != 1009 || head.length() > LONGEST);
                    }
                }),
                limited("limit-less-one", "WS-LIM-002", "A limit is where it is too much.", () -> new Limited() {
                    @Override
                    protected int limit() {
                        return LONGEST - 1;
                    }
                }),
                faulty("keeps-a-megabyte", "WS-DAT-003", "Nobody sends more than a megabyte.", () -> new ModelEcho() {
                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        super.echo(opcode, whole.slice(0, Math.min(MEGABYTE / 2, whole.size())));
                    }
                }),
                faulty("some-at-a-time", "WS-FRM-007", "Nobody says so much at once.", Hurried::new),
                faulty("binary-is-text", "WS-DAT-002", "What can be read is text.", () -> new ModelEcho() {
                    @Override
                    protected void echo(int opcode, Bytes whole) {
                        super.echo(whole.equals(Bytes.latin1("the same octets")) ? 1 : opcode, whole);
                    }
                }),
                faulty("length-in-32-bits", "WS-LIM-001", "A length is an int.", () -> new ModelEcho() {
                    @Override
                    protected long length(Bytes field) {
                        long length = super.length(field);
                        return length < 0 ? length : length & 0x7FFF_FFFF;
                    }
                }),
                faulty("waits-for-the-rest", "WS-TCP-003", "What has begun will go on.", () -> new ModelEcho() {
                    @Override
                    public Bytes end() {
                        return pendingSize() > 0 ? flush() : super.end();
                    }
                }),
                faulty("fragments-without-end", "WS-LIM-003", "A message ends soon.", Exhausted::new));
    }

    private static Member limited(String name, String requirement, String misconception, Supplier<ServerCore> limited) {
        return faultyApplications(name, requirement, misconception, () -> new ModelServices() {
            @Override
            protected ServerCore limited() {
                return limited.get();
            }
        });
    }

    private static class Limited extends ModelEcho {
        @Override
        protected int limit() {
            return LONGEST;
        }
    }

    /** Of the messages in one piece it reads some. */
    private static final class Hurried extends ModelEcho {
        private int count;

        @Override
        public Bytes receive(Bytes in) {
            count = 0;
            return super.receive(in);
        }

        @Override
        protected void echo(int opcode, Bytes whole) {
            if (count++ < MANY) {
                super.echo(opcode, whole);
            }
        }
    }

    /** Behind some thousand fragments of one message it does nothing any more. */
    private static final class Exhausted extends ModelEcho {
        private int fragments;

        @Override
        protected void handle(In frame) {
            fragments = frame.opcode() == 0 && !frame.fin() ? fragments + 1 : fragments;
            if (!isExhausted()) {
                super.handle(frame);
            }
        }

        @Override
        protected Optional<Integer> refuse(In head) {
            return isExhausted() ? Optional.empty() : super.refuse(head);
        }

        private boolean isExhausted() {
            return fragments >= ENOUGH;
        }
    }
}
