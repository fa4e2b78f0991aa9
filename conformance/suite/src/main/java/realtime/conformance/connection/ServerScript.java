package realtime.conformance.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.conformance.model.Model;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.ServerHandshake;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** A server of the suite: it takes one connection, answers its handshake, and plays what a property tells it to. */
final class ServerScript implements AutoCloseable {
    private static final Bytes END = Bytes.latin1("\r\n\r\n");

    private static final int LOOK_MILLIS = 20;

    private final ServerSocket listener;
    private FarEnd far;
    private RequestHead request;

    ServerScript() {
        try {
            listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            listener.setSoTimeout(LOOK_MILLIS);
        } catch (IOException e) {
            throw new IllegalStateException("no port on this machine: " + e.getMessage(), e);
        }
    }

    String uri() {
        return "ws://127.0.0.1:" + listener.getLocalPort() + "/chat";
    }

    /** Waits for the request; false if none comes, or the client has given up. */
    boolean accept(BooleanSupplier gaveUp) {
        try {
            far = new FarEnd(connection(gaveUp));
            if (far.read(Patience.answer(), octets -> octets.indexOf(END) >= 0) != FarEnd.How.FOUND) {
                return false;
            }
            int end = far.heard().indexOf(END) + END.size();
            request = RequestHead.parse(far.heard().slice(0, end));
            far.forget(end);
            return true;
        } catch (IOException | MalformedHeadException e) {
            return false;
        }
    }

    private Socket connection(BooleanSupplier gaveUp) throws IOException {
        long until = System.nanoTime() + Patience.answer().toNanos();
        while (true) {
            try {
                return listener.accept();
            } catch (SocketTimeoutException e) {
                if (gaveUp.getAsBoolean() || System.nanoTime() > until) {
                    throw e;
                }
            }
        }
    }

    /** The right answer to the request. */
    ResponseHead answer() {
        return Model.handshake(ServerHandshake.Policy.path("/chat")).respond(request);
    }

    /** A wrong one: the accept value of another key. */
    ResponseHead liar() {
        return new ResponseHead(
                101,
                "Switching Protocols",
                HeaderFields.of(
                        "Upgrade",
                        "websocket",
                        "Connection",
                        "Upgrade",
                        "Sec-WebSocket-Accept",
                        Model.accept("another key")));
    }

    /** Sends a head and, behind it in the same run of octets, frames. */
    void send(ResponseHead head, Bytes frames, Cuts cuts) {
        far.send(head.encode().plus(frames), cuts);
    }

    void send(List<? extends Move.OfPeer> moves) {
        far.send(octets(moves), Cuts.NONE);
    }

    /** The moves of a server as octets. */
    static Bytes octets(List<? extends Move.OfPeer> moves) {
        return Bytes.join(moves.stream()
                .flatMap(move -> move.frames().stream())
                .map(frame -> frame.encode(Role.SERVER))
                .toList());
    }

    /** Waits until the client has sent so many frames. */
    List<Frame> frames(int count) {
        far.read(Patience.answer(), octets -> Echoed.frames(octets, Role.CLIENT).size() >= count || !isMasked(octets));
        return Echoed.frames(far.heard(), Role.CLIENT);
    }

    /** Waits until the client has sent these pongs; all that it has sent. */
    List<Frame> pongs(List<Frame> pongs) {
        far.read(
                Patience.answer(),
                octets -> Echoed.fits(pongs, Echoed.frames(octets, Role.CLIENT)) || !isMasked(octets));
        return Echoed.frames(far.heard(), Role.CLIENT);
    }

    private static boolean isMasked(Bytes octets) {
        return octets.size() < 2 || (octets.at(1) & 0x80) != 0;
    }

    /** All that has come behind the request. */
    Bytes heard() {
        return far.heard();
    }

    /** How it goes on within this time. */
    FarEnd.How read(Duration time) {
        return far.read(time, octets -> false);
    }

    FarEnd far() {
        return far;
    }

    @Override
    public void close() {
        try {
            listener.close();
            if (far != null) {
                far.close();
            }
        } catch (IOException e) {
            // It has gone all the same.
        }
    }
}
