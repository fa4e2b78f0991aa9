package realtime.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.internal.Generator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import realtime.ch05.framing.FastMask;
import realtime.ch05.framing.OnePass;
import realtime.websocket.framing.BufferCodec;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * A server's binary frame as two buffers for a gathering write: its header is written, its payload is handed on as it is.
 * Netty does so by itself for payloads of more than 1,024 octets.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameHeadBenchmark {
    /** Octets of payload. */
    @Param({"4096", "65536"})
    private int size;

    private byte[] payload;
    private Frame frame;
    private BufferCodec codec;
    private NettyCodec netty;
    private final Generator generator = new Generator();
    private final ByteBuffer head = ByteBuffer.allocate(14);
    private final ByteBuffer buffer = BufferUtil.allocate(14);

    @Setup
    public void prepare() throws Exception {
        payload = Samples.octets(size);
        frame = Frame.Binary.of(Bytes.of(payload));
        codec = new OnePass(new FastMask(), new FrameDecoder.Rules(Role.CLIENT, false, 1 << 20));
        netty = new NettyCodec();
        ByteBuffer all = ByteBuffer.allocate(size + 14).put((byte) 0x82);
        byte[] expected = (size < 65_536
                        ? all.put((byte) 126).putShort((short) size)
                        : all.put((byte) 127).putLong(size))
                .put(payload)
                .flip()
                .slice()
                .array();
        check(Arrays.copyOf(expected, all.limit()));
    }

    private void check(byte[] expected) throws Exception {
        codec.putHead(frame, OptionalInt.empty(), head.clear());
        Samples.requireSame(expected, joined(head.flip(), frame.payload().view()), "the solution in one pass");
        var out = new org.eclipse.jetty.websocket.core.Frame(OpCode.BINARY, ByteBuffer.wrap(payload));
        BufferUtil.clear(buffer);
        generator.generateHeader(out, buffer);
        Samples.requireSame(expected, joined(buffer, out.getPayload()), "Jetty");
        List<Object> buffers = netty.encode(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(payload)), false);
        if (buffers.size() != 2) {
            throw new IllegalStateException("Netty makes " + buffers.size() + " buffers");
        }
        ByteBuf whole = Unpooled.wrappedBuffer(buffers.toArray(ByteBuf[]::new));
        Samples.requireSame(expected, ByteBufUtil.getBytes(whole), "Netty");
    }

    private static byte[] joined(ByteBuffer first, ByteBuffer second) {
        return ByteBuffer.allocate(first.remaining() + second.remaining())
                .put(first)
                .put(second)
                .array();
    }

    @TearDown
    public void close() {
        netty.close();
    }

    /** 05.12. */
    @Benchmark
    public void onePass(Blackhole hole) {
        codec.putHead(frame, OptionalInt.empty(), head.clear());
        hole.consume(head);
        hole.consume(frame.payload().view());
    }

    @Benchmark
    public void netty(Blackhole hole) throws Exception {
        for (Object part : netty.encode(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(payload)), false)) {
            hole.consume(part);
            ((ByteBuf) part).release();
        }
    }

    @Benchmark
    public void jetty(Blackhole hole) {
        var out = new org.eclipse.jetty.websocket.core.Frame(OpCode.BINARY, ByteBuffer.wrap(payload));
        BufferUtil.clear(buffer);
        generator.generateHeader(out, buffer);
        hole.consume(buffer);
        hole.consume(out.getPayload());
    }
}
