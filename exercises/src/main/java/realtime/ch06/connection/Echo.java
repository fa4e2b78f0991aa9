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
 * @param quiet how long a client may be quiet before it gets a ping
 * @param patience how long its answer, and the end of a connection, may take
 * @param log takes a line a connection
 */
record Echo(Optional<DeflateOffers> deflate, Duration quiet, Duration patience, Consumer<String> log)
        implements Upgraded {
    private static final long LIMIT = 1 << 24; // octets of a message
    private static final SecureRandom RANDOM = new SecureRandom(); // of masking keys, which a server never needs

    @Override
    public void talk(RequestHead request, ResponseHead response, InputStream in, Socket socket) {
        Optional<Compression> compression = deflate.flatMap(offers -> offers.compression(request, LIMIT));
        try {
            Terms terms = new Terms(Role.SERVER, LIMIT, compression, RANDOM);
            Endpoint endpoint = AllPieces.endpoint(terms);
            Heartbeat heartbeat = new KeepAlive(quiet.toNanos(), patience.toNanos(), System.nanoTime());
            InputStream watched = Pulse.start(in, heartbeat, endpoint, socket);
            Event.Closed closed = new EchoServer().serve(watched, socket, endpoint, patience);
            log.accept(
                    "closed with " + closed.code() + (closed.clean() ? "" : ", not clean")); // a reason is the peer's
        } finally {
            compression.ifPresent(Compression::close);
        }
    }
}
// end::talk[]
