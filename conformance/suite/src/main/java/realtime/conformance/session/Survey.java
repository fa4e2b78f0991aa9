package realtime.conformance.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerSubject;

/**
 * What a server says that it supports, found out on a few connections before it is judged. Only its answers count: what it does
 * not say stays unknown, and is told so.
 *
 * @param found in words, by what was asked for: {@code versions}, {@code compression} …
 * @param features what is known of it now; what was told beforehand stays
 * @param echoes whether a plain message came back in time
 * @param millis how long it took, in milliseconds
 */
public record Survey(Map<String, String> found, Features features, boolean echoes, long millis) {
    public Survey {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    }

    /** Asks; a server that answers at once is asked for two seconds at most, any other is given up at its first silence. */
    public static Survey of(ServerSubject server) {
        long start = System.nanoTime();
        Surveyor surveyor = new Surveyor(server);
        boolean echoes = surveyor.ask();
        return new Survey(surveyor.found(), surveyor.features(), echoes, (System.nanoTime() - start) / 1_000_000);
    }
}
