package realtime.conformance.http;

import java.io.IOException;
import realtime.http.message.HttpCore;
import realtime.wire.Bytes;

/** A whole server that is asked: octets in on a fresh connection, and all that comes back until it ends. */
public interface HttpPeer {
    /** A path that it answers with 200. */
    String path();

    /**
     * Sends these octets on a fresh connection; the last request among them asks for the end of the connection, so that
     * nobody has to wait for silence.
     *
     * @return all octets until the server ends the connection
     * @throws IOException if the server cannot be reached, or does not end in time
     */
    Bytes ask(Bytes octets) throws IOException;

    /** A server in memory; each call needs a fresh core. */
    static HttpPeer of(java.util.function.Supplier<HttpCore> cores, String path) {
        return new HttpPeer() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public Bytes ask(Bytes octets) {
                return cores.get().receive(octets);
            }
        };
    }
}
