package realtime.conformance.tap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/**
 * What a client says first.
 *
 * @param octets the head, and what came behind it
 * @param head the head alone
 */
record RequestStart(Bytes octets, RequestHead head) {
    private static final Bytes END = Bytes.latin1("\r\n\r\n");
    private static final int MOST = 16_384;
    private static final int MILLIS = 10_000;

    /** Reads until the head has ended; nothing if it does not, or is none. */
    static Optional<RequestStart> read(Socket client) throws IOException {
        client.setSoTimeout(MILLIS);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[MOST];
        int count;
        while (all.size() < MOST && (count = client.getInputStream().read(buffer, 0, MOST - all.size())) >= 0) {
            all.write(buffer, 0, count);
            Bytes octets = Bytes.of(all.toByteArray());
            int end = octets.indexOf(END);
            if (end >= 0) {
                client.setSoTimeout(0);
                return parse(octets, octets.slice(0, end + END.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<RequestStart> parse(Bytes octets, Bytes head) {
        try {
            return Optional.of(new RequestStart(octets, RequestHead.parse(head)));
        } catch (MalformedHeadException e) {
            return Optional.empty();
        }
    }

    /** Whether it names this port of this machine, and comes from a page of one of these origins. */
    boolean isFor(int port, Set<String> origins) {
        return one("Host").filter(OwnHost.names(port)::contains).isPresent()
                && one("Origin").filter(origins::contains).isPresent();
    }

    private Optional<String> one(String name) {
        var values = head.fields().all(name);
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
}
