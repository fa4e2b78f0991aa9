package realtime.reference;

import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Outcome;
import realtime.conformance.driver.ServerSubject;
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
        return server().exchange(request, Cuts.NONE);
    }

    @Override
    public ServerSubject server() {
        return Lazy.SERVER.subject();
    }

    private static final class Lazy {
        static final JettyServer SERVER = JettyServer.start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }
}
