package realtime.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
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
import realtime.ch05.framing.FastMask;
import realtime.ch05.framing.Mask;
import realtime.ch05.framing.OnePass;
import realtime.ch05.framing.WriteHeader;
import realtime.websocket.connection.FrameWriter;
import realtime.websocket.framing.BufferCodec;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * A binary frame from its payload to the octets for the socket, in one piece: a server's, or a client's, which is masked.
 * {@link FrameHeadBenchmark} is about leaving a payload where it is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameEncoderBenchmark {
    /** Octets of payload. */
    @Param({"16", "125", "1024", "65536"})
    private int size;

    /** Who sends. */
    @Param({"SERVER", "CLIENT"})
    private Role role;

    private byte[] payload;
    private Frame frame;
    private FrameWriter simple;
    private FrameWriter fast;
    private BufferCodec codec;
    private OptionalInt key;
    private NettyCodec netty;
    private final Generator generator = new Generator();
    private ByteBuffer buffer;
    private ByteBuffer out;
    private ByteBuf joined;

    @Setup
    public void prepare() throws Exception {
        payload = Samples.octets(size);
        frame = Frame.Binary.of(Bytes.of(payload));
        simple = writer(new Mask());
        fast = writer(new FastMask().onCopies());
        codec = new OnePass(new FastMask(), new FrameDecoder.Rules(Role.CLIENT, false, 1 << 20));
        key = role.masks() ? OptionalInt.of(Samples.KEY) : OptionalInt.empty();
        netty = new NettyCodec();
        buffer = BufferUtil.allocate(size + 14);
        out = ByteBuffer.allocate(size + 14);
        joined = Unpooled.buffer(size + 14);
        check();
    }

    private FrameWriter writer(Masking masking) {
        return new FrameWriter(new WriteHeader(), masking, role, new Random() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] key) { // the same key for all: what a key costs is not measured
                ByteBuffer.wrap(key).putInt(Samples.KEY);
            }
        });
    }

    private void check() throws Exception {
        byte[] expected = Samples.maskedFrame(payload);
        if (!role.masks()) {
            int header = size < 126 ? 2 : size < 65_536 ? 4 : 10;
            expected[1] &= 0x7F;
            expected = ByteBuffer.allocate(header + size)
                    .put(expected, 0, header)
                    .put(payload)
                    .array();
        }
        Samples.requireSame(expected, solution().toArray(), "the solution");
        Samples.requireSame(expected, fast().toArray(), "the fast solution");
        Samples.requireSame(expected, BufferUtil.toArray(onePass().flip()), "the solution in one pass");
        Samples.requireSame(expected, BufferUtil.toArray(jetty()), "Jetty");
        for (int i = 0; i < 2; i++) { // it must not spoil the payload for the second time
            List<Object> buffers = encodedByNetty();
            ByteBuf whole = Unpooled.wrappedBuffer(buffers.toArray(ByteBuf[]::new));
            Samples.requireSame(expected, ByteBufUtil.getBytes(whole), "Netty");
        }
    }

    @TearDown
    public void close() {
        netty.close();
    }

    /** The solutions of chapter 05, with the mask of 05.4. */
    @Benchmark
    public Bytes solution() {
        return simple.write(frame);
    }

    /** The solutions of chapter 05, with the mask of 05.5. */
    @Benchmark
    public Bytes fast() {
        return fast.write(frame);
    }

    /** 05.12, with the mask of 05.5, into the same buffer each time. */
    @Benchmark
    public ByteBuffer onePass() {
        codec.put(frame, key, out.clear());
        return out;
    }

    /** What Netty leaves in two buffers is copied behind one another, for one piece is asked for here. */
    @Benchmark
    public ByteBuf netty() throws Exception {
        List<Object> buffers = encodedByNetty();
        joined.clear();
        for (Object part : buffers) {
            if (buffers.size() > 1) {
                joined.writeBytes((ByteBuf) part);
            }
            ((ByteBuf) part).release();
        }
        return joined;
    }

    /** Netty masks in place, so a client's payload is a copy. */
    private List<Object> encodedByNetty() throws Exception {
        byte[] content = role.masks() ? payload.clone() : payload;
        return netty.encode(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(content)), role.masks());
    }

    /** Jetty writes into a buffer of its pool; here it is the same one each time. */
    @Benchmark
    public ByteBuffer jetty() {
        var whole = new org.eclipse.jetty.websocket.core.Frame(OpCode.BINARY, ByteBuffer.wrap(payload));
        if (role.masks()) {
            whole.setMask(new byte[] {0x37, (byte) 0xFA, 0x21, 0x3D});
        }
        BufferUtil.clear(buffer);
        generator.generateWholeFrame(whole, buffer);
        return buffer;
    }
}
