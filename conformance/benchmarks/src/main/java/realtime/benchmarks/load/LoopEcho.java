package realtime.benchmarks.load;

import java.io.IOException;
import realtime.ch06.connection.Serve;

/** The same behind one selector: exercise 06.9. */
final class LoopEcho {
    private LoopEcho() {}

    static int start() throws IOException {
        return Serve.startLoop(0, Subject.IDLE, 100_000).port();
    }
}
