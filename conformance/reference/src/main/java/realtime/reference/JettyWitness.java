package realtime.reference;

import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Outcome;
import realtime.conformance.driver.Witness;
import realtime.wire.Bytes;

/** Says what Jetty does with the same octets; started when it is first asked, and stopped with the JVM. */
public final class JettyWitness implements Witness {
    @Override
    public String name() {
        return "Jetty";
    }

    @Override
    public Outcome ask(Bytes request) {
        return Lazy.SERVER.subject().exchange(request, Cuts.NONE);
    }

    private static final class Lazy {
        static final JettyServer SERVER = JettyServer.start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }
}
