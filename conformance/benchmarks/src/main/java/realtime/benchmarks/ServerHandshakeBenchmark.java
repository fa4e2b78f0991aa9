package realtime.benchmarks;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.enums.Role;
import org.java_websocket.exceptions.InvalidHandshakeException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.HandshakeImpl1Server;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import realtime.ch04.handshake.AcceptKey;
import realtime.ch04.handshake.ChooseSubprotocol;
import realtime.ch04.handshake.ExtensionOffers;
import realtime.ch04.handshake.RouteByPath;
import realtime.ch04.handshake.ValidateUpgrade;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.websocket.ServerHandshake;
import realtime.wire.Bytes;

/** A server's opening handshake, from the octets of the request to the octets of the answer, without I/O. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ServerHandshakeBenchmark {
    private final byte[] request = Bytes.latin1("""
            GET /echo HTTP/1.1
            Host: localhost:8104
            Upgrade: websocket
            Connection: keep-alive, Upgrade
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            Sec-WebSocket-Version: 13
            Origin: http://example.com
            User-Agent: benchmark

            """.replace("\n", "\r\n")).toArray();

    private final ServerHandshake solution = new ServerHandshake(
            new AcceptKey(),
            new ValidateUpgrade(),
            new ChooseSubprotocol(),
            new ExtensionOffers(),
            new RouteByPath(),
            ServerHandshake.Policy.path("/echo"));

    /** The solutions of chapter 04. */
    @Benchmark
    public Bytes solution() throws MalformedHeadException {
        return solution.respond(RequestHead.parse(Bytes.of(request))).encode();
    }

    /** Java-WebSocket's draft of RFC 6455. */
    @Benchmark
    public Object javaWebSocket() throws InvalidHandshakeException {
        Draft_6455 draft = new Draft_6455();
        draft.setParseMode(Role.SERVER);
        ClientHandshake handshake = (ClientHandshake) draft.translateHandshake(ByteBuffer.wrap(request));
        draft.acceptHandshakeAsServer(handshake);
        return draft.createHandshake(draft.postProcessHandshakeResponseAsServer(handshake, new HandshakeImpl1Server()));
    }
}
