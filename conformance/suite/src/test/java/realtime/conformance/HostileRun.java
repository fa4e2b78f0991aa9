package realtime.conformance;

import java.io.IOException;
import java.util.List;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;
import realtime.conformance.session.Peer;
import realtime.conformance.session.ServerPeer;
import realtime.conformance.wire.ServerWireConformance;

/** A process with little memory of its own that judges one hostile server, and says what came of it and how long it took. */
public final class HostileRun {
    private static ServerSubject subject;

    private HostileRun() {}

    /** Everything behind the handshake, over TCP. */
    static class OverTcp implements ServerWireConformance {
        @Override
        public Peer peer() {
            return new ServerPeer(subject);
        }
    }

    /** Prints properties, violations, others that did not pass, and milliseconds. */
    public static void main(String[] arguments) throws IOException {
        subject = HostileServer.valueOf(arguments[0]).start();
        long start = System.nanoTime();
        List<Result> results = SuiteRun.of(Settings.DEFAULT.withTries(100).withSeed("hostile"), OverTcp.class);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(results.size() + " " + count(results, Verdict.FAIL) + " "
                + count(results, Verdict.INCONCLUSIVE) + " " + millis);
        if (arguments.length > 1) {
            results.forEach(result -> System.err.println(result.verdict() + " " + result.property() + " "
                    + result.millis() + " " + result.requirements().getFirst()));
        }
        System.exit(0);
    }

    private static long count(List<Result> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
