package realtime.ch06.connection;

import java.io.InputStream;
import java.net.Socket;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import realtime.ch04.handshake.Upgraded;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.connection.Compression;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Heartbeat;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Role;

// tag::talk[]
/**
 * What stands behind the handshake: an endpoint, its heartbeat, and the echo.
 *
 * @param deflate agrees on compression; nothing if there is none
 * @param log takes a line a connection
 */
record Echo(Optional<DeflateOffers> deflate, Consumer<String> log) implements Upgraded {
    private static final long LIMIT = 1 << 24; // octets of a message
    private static final SecureRandom RANDOM = new SecureRandom(); // of masking keys, which a server never needs
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public void talk(RequestHead request, ResponseHead response, InputStream in, Socket socket) {
        Optional<Compression> compression = deflate.flatMap(offers -> offers.compression(request, LIMIT));
        try {
            Terms terms = new Terms(Role.SERVER, LIMIT, compression, RANDOM);
            Endpoint endpoint = AllPieces.endpoint(terms);
            Heartbeat heartbeat = new KeepAlive(QUIET.toNanos(), PATIENCE.toNanos(), System.nanoTime());
            InputStream watched = Pulse.start(in, heartbeat, endpoint, socket);
            Event.Closed closed = new EchoServer().serve(watched, socket, endpoint, PATIENCE);
            log.accept("closed with " + closed.code() + (closed.clean() ? "" : ", not clean")); // a reason is the peer's
        } finally {
            compression.ifPresent(Compression::close);
        }
    }
}
// end::talk[]
