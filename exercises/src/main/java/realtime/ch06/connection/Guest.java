package realtime.ch06.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.random.RandomGenerator;
import realtime.ch04.handshake.RequestReader;
import realtime.http.MalformedHeadException;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Heartbeat;
import realtime.websocket.connection.State;
import realtime.websocket.connection.Terms;
import realtime.websocket.connection.TurnTaker;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

// tag::guest[]
/** One connection of a {@link Loop}: first its handshake, then its turns. Nothing here waits. */
final class Guest implements TurnTaker.Wire {
    private static final int OVER = 0;
    private static final long LIMIT = 1 << 24; // octets of a message
    private static final RandomGenerator RANDOM = RandomGenerator.getDefault(); // of keys that a server never needs

    private final SocketChannel channel;
    private final Loop.House house;
    private Bytes early = Bytes.EMPTY; // the head so far; later what came behind it
    private boolean refused;
    private TurnTaker turns; // once it is a WebSocket
    private Endpoint endpoint;
    private Heartbeat heartbeat;
    private boolean limited = true; // by patience: the handshake, and the end
    private long since = System.nanoTime();

    Guest(SocketChannel channel, Loop.House house) {
        this.channel = channel;
        this.house = house;
    }

    /** Does what can be done now; returns what to wait for as a set of {@link SelectionKey}, none if it is over. */
    int ready(ByteBuffer buffer) throws IOException {
        if (turns == null) {
            return shakeHands(buffer);
        }
        return switch (turns.turn(this, buffer)) {
            case TO_READ -> SelectionKey.OP_READ;
            case TO_WRITE -> SelectionKey.OP_WRITE;
            case FOR_NOTHING -> OVER;
        };
    }

    private int shakeHands(ByteBuffer buffer) throws IOException {
        buffer.clear().limit(RequestReader.LIMIT - early.size());
        if (channel.read(buffer) < 0) {
            return OVER;
        }
        if (refused) { // what comes behind a refusal is read, so that no reset destroys it
            return SelectionKey.OP_READ;
        }
        early = early.plus(Bytes.of(buffer.flip()));
        try {
            Optional<RequestReader.Received> received = RequestReader.take(early);
            if (received.isPresent()) {
                early = received.get().rest();
                return answer(house.handshake().respond(received.get().head()), buffer);
            }
        } catch (MalformedHeadException e) { // WS-HSS-026, RFC 6455 section 10.7
            early = Bytes.EMPTY;
            int status = e.position() < RequestReader.LIMIT ? 400 : 431;
            return answer(Refusal.of(status, e.getMessage()).response(), buffer);
        }
        return SelectionKey.OP_READ;
    }

    private int answer(ResponseHead response, ByteBuffer buffer) throws IOException {
        response.encode().writeTo(buffer.clear());
        channel.write(buffer.flip()); // there is room for it: nothing was sent before
        if (response.status() != 101) {
            refused = true;
            early = Bytes.EMPTY;
            channel.shutdownOutput();
            return SelectionKey.OP_READ;
        }
        endpoint = AllPieces.endpoint(Terms.of(Role.SERVER, LIMIT, RANDOM));
        heartbeat = new KeepAlive(house.quiet().toNanos(), house.patience().toNanos(), System.nanoTime());
        turns = new TakeTurns(endpoint);
        limited = false;
        return ready(buffer); // perhaps there was more behind the head
    }

    /** Looks at the clock; whether the connection is to be closed. {@code idle}: nothing waits to be written. */
    boolean isLost(long now, boolean idle) throws IOException {
        if (!limited && endpoint.state() != State.OPEN) {
            limited = true;
            since = now;
        }
        if (limited) {
            return now - since > house.patience().toNanos();
        }
        return switch (heartbeat.beat(now)) {
            case Heartbeat.Beat.Wait wait -> false;
            case Heartbeat.Beat.Lost lost -> true;
            case Heartbeat.Beat.Ping ping -> idle && !ping();
        };
    }

    /** Whether it has gone out, whole or not at all. */
    private boolean ping() throws IOException {
        ByteBuffer octets = ByteBuffer.wrap(endpoint.ping(Bytes.EMPTY).octets().toArray());
        return channel.write(octets) == 0 || !octets.hasRemaining();
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        if (!early.isEmpty()) {
            Bytes piece = early.slice(0, Math.min(early.size(), buffer.remaining()));
            piece.writeTo(buffer);
            early = early.from(piece.size());
            return piece.size();
        }
        int count = channel.read(buffer);
        if (count > 0) {
            heartbeat.heard(System.nanoTime());
        }
        return count;
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        return channel.write(buffer);
    }

    @Override
    public void shutdownOutput() throws IOException {
        channel.shutdownOutput();
    }
}
// end::guest[]
