package realtime.benchmarks;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.enums.Role;
import org.java_websocket.exceptions.InvalidDataException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import realtime.ch05.framing.DecodeFrames;
import realtime.ch05.framing.Mask;
import realtime.ch05.framing.ReadHeader;
import realtime.ch05.framing.WriteHeader;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Masked binary frames of a client, sixteen in one piece, from octets to unmasked payloads, without I/O. Figures are frames. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameDecoderBenchmark {
    private static final int FRAMES = 16;
    private static final int LARGEST = 1 << 20;

    /** Octets of payload in each frame. */
    @Param({"16", "125", "4096", "65536"})
    private int size;

    private byte[] octets;
    private FrameDecoder solution;
    private Draft_6455 draft;
    private EmbeddedChannel netty;

    @Setup
    public void prepare() {
        Bytes key = Bytes.hex("37 fa 21 3d");
        Bytes payload = new Mask().apply(Bytes.of(new byte[size]), key);
        Bytes frame = new WriteHeader()
                .write(new FrameHeader(true, 0, 2, Optional.of(key), size))
                .plus(payload);
        octets = Bytes.join(Collections.nCopies(FRAMES, frame)).toArray();
        solution = new DecodeFrames(
                new ReadHeader(),
                new Mask(),
                new FrameDecoder.Rules(realtime.websocket.framing.Role.CLIENT, false, LARGEST));
        draft = new Draft_6455();
        draft.setParseMode(Role.SERVER);
        netty = new EmbeddedChannel(new WebSocket13FrameDecoder(WebSocketDecoderConfig.newBuilder()
                .maxFramePayloadLength(LARGEST)
                .build()));
    }

    @TearDown
    public void close() {
        netty.finishAndReleaseAll();
    }

    /** The solutions of chapter 05. */
    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public List<Frame> solution() throws ProtocolException {
        return solution.decode(Bytes.of(octets));
    }

    /** Java-WebSocket's draft of RFC 6455. */
    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public Object javaWebSocket() throws InvalidDataException {
        return draft.translateFrame(ByteBuffer.wrap(octets));
    }

    /** Netty's decoder, in a channel that is not connected; it unmasks in place, so it gets a copy. */
    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public List<Integer> netty() {
        netty.writeInbound(Unpooled.wrappedBuffer(octets.clone()));
        List<Integer> sizes = new ArrayList<>(FRAMES);
        for (WebSocketFrame frame = netty.readInbound(); frame != null; frame = netty.readInbound()) {
            sizes.add(frame.content().readableBytes());
            frame.release();
        }
        return sizes;
    }
}
