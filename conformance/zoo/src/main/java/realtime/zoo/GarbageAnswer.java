package realtime.zoo;

import java.util.function.Predicate;
import realtime.conformance.driver.ServerCore;
import realtime.wire.Bytes;

/** Answers a head that it cannot read in its own way, and closes. */
final class GarbageAnswer implements ServerCore {
    private static final int LONGEST_HEAD = 8_192;

    private final ServerCore core;
    private final Predicate<String> garbled;
    private final Bytes answer;
    private Bytes collected = Bytes.EMPTY;
    private boolean garbage;

    GarbageAnswer(ServerCore core, Predicate<String> garbled, Bytes answer) {
        this.core = core;
        this.garbled = garbled;
        this.answer = answer;
    }

    /** Whether the first line is there and is no request line. */
    static boolean noRequestLine(String text) {
        int end = text.indexOf("\r\n");
        return end >= 0 && !text.substring(0, end).matches("\\S+ \\S+ HTTP/\\d\\.\\d");
    }

    @Override
    public Bytes receive(Bytes in) {
        if (!garbage && collected.size() < LONGEST_HEAD) {
            collected = collected.plus(in);
            garbage = garbled.test(collected.latin1().split("\r\n\r\n", 2)[0]);
        }
        return garbage ? answer : core.receive(in);
    }

    @Override
    public Bytes end() {
        return core.end();
    }

    @Override
    public boolean isClosed() {
        return garbage || core.isClosed();
    }
}
