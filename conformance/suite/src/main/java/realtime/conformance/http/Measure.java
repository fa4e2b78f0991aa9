package realtime.conformance.http;

import java.io.IOException;
import java.util.ServiceLoader;
import realtime.http.message.ConnectionGuess.Situation;
import realtime.http.message.UpdateCost.Polling;

/** A well-known server that is asked, over TCP, while somebody counts. Found as a service. */
public interface Measure {
    /**
     * What polling has cost.
     *
     * @param polling what was done, with the sizes that were seen
     * @param octets all that travelled, both ways
     */
    record Cost(Polling polling, long octets) {}

    /** Its name: {@code Jetty}. */
    String name();

    /** How many connections the server has accepted while a client was in this situation. */
    int connections(Situation situation) throws IOException;

    /** What it takes to ask {@code asked} times on one connection, with this update in the first {@code news} responses. */
    Cost polling(int asked, int news, String update) throws IOException;

    /**
     * The first one on the class path.
     *
     * @throws IllegalStateException if there is none
     */
    static Measure find() {
        return ServiceLoader.load(Measure.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is nothing on the class path to measure with"));
    }
}
