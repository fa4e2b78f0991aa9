package realtime.benchmarks;

import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.websocket.core.Frame.Parsed;
import org.eclipse.jetty.websocket.core.internal.Parser;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.framing.Framedata;
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
import realtime.ch05.framing.FastMask;
import realtime.ch05.framing.Mask;
import realtime.ch05.framing.OnePass;
import realtime.ch05.framing.ReadHeader;
import realtime.websocket.framing.BufferCodec;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * Masked binary frames of a client, four in one piece, from octets to unmasked payloads, without I/O. Figures are
 * frames. Netty and Jetty unmask in place, and ours copies what it is given: so each gets a copy of the octets.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameDecoderBenchmark {
    private static final int FRAMES = 4;

    /** Octets of payload in each frame. */
    @Param({"16", "125", "1024", "65536"})
    private int size;

    private final ByteBufferPool buffers = ByteBufferPool.NON_POOLING;
    private byte[] octets;
    private FrameDecoder simple;
    private FrameDecoder fast;
    private BufferCodec onePass;
    private Draft_6455 draft;
    private NettyCodec netty;
    private Parser jetty;

    @Setup
    public void prepare() throws Exception {
        byte[] payload = Samples.octets(size);
        byte[] frame = Samples.maskedFrame(payload);
        ByteBuffer all = ByteBuffer.allocate(FRAMES * frame.length);
        for (int i = 0; i < FRAMES; i++) {
            all.put(frame);
        }
        octets = all.array();
        simple = decoder(new Mask());
        fast = decoder(new FastMask().onCopies());
        onePass = new OnePass(new FastMask(), new FrameDecoder.Rules(Role.CLIENT, false, 1 << 20));
        draft = new Draft_6455();
        draft.setParseMode(org.java_websocket.enums.Role.SERVER);
        netty = new NettyCodec();
        jetty = new Parser(buffers);
        check(payload);
    }

    private static FrameDecoder decoder(Masking masking) {
        return new DecodeFrames(new ReadHeader(), masking, new FrameDecoder.Rules(Role.CLIENT, false, 1 << 20));
    }

    private void check(byte[] payload) throws Exception {
        byte[] expected = ByteBuffer.allocate(FRAMES * size)
                .put(payload)
                .put(payload)
                .put(payload)
                .put(payload)
                .array();
        Samples.requireSame(
                expected, joined(solution().stream().map(Frame::payload).toList()), "the solution");
        Samples.requireSame(expected, joined(fast().stream().map(Frame::payload).toList()), "the fast solution");
        Samples.requireSame(
                expected, joined(onePass().stream().map(Frame::payload).toList()), "the solution in one pass");
        List<Bytes> parts = new ArrayList<>();
        for (Object one : netty.decode(octets.clone())) {
            WebSocketFrame frame = (WebSocketFrame) one;
            parts.add(Bytes.of(ByteBufUtil.getBytes(frame.content())));
            frame.release();
        }
        Samples.requireSame(expected, joined(parts), "Netty");
        parts.clear();
        jetty().forEach(frame -> parts.add(Bytes.of(BufferUtil.toArray(frame.getPayload()))));
        Samples.requireSame(expected, joined(parts), "Jetty");
        parts.clear();
        javaWebSocket().forEach(frame -> parts.add(Bytes.of(BufferUtil.toArray(frame.getPayloadData()))));
        Samples.requireSame(expected, joined(parts), "Java-WebSocket");
    }

    private static byte[] joined(List<Bytes> parts) {
        return Bytes.join(parts).toArray();
    }

    @TearDown
    public void close() {
        netty.close();
    }

    /** The solutions of chapter 05, with the mask of 05.4. */
    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public List<Frame> solution() throws Exception {
        return simple.decode(Bytes.of(octets));
    }

    /** The solutions of chapter 05, with the mask of 05.5. */
    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public List<Frame> fast() throws Exception {
        return fast.decode(Bytes.of(octets));
    }

    /** 05.12, with the mask of 05.5. */
    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public List<Frame> onePass() throws Exception {
        ByteBuffer in = ByteBuffer.wrap(octets.clone());
        List<Frame> frames = new ArrayList<>(FRAMES);
        while (in.hasRemaining()) {
            frames.add(onePass.take(in).orElseThrow());
        }
        return frames;
    }

    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public List<Framedata> javaWebSocket() throws Exception {
        return draft.translateFrame(ByteBuffer.wrap(octets));
    }

    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public List<Object> netty() throws Exception {
        List<Object> frames = netty.decode(octets.clone());
        for (Object frame : frames) {
            ((WebSocketFrame) frame).release();
        }
        return frames;
    }

    @Benchmark
    @OperationsPerInvocation(FRAMES)
    public List<Parsed> jetty() {
        ByteBuffer in = ByteBuffer.wrap(octets.clone());
        List<Parsed> frames = new ArrayList<>(FRAMES);
        while (in.hasRemaining()) {
            frames.add(jetty.parse(in));
        }
        return frames;
    }
}
