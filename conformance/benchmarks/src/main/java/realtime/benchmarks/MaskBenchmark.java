package realtime.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
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
import org.openjdk.jmh.annotations.Warmup;
import realtime.ch05.framing.FastMask;
import realtime.ch05.framing.Mask;
import realtime.wire.Bytes;

/** One payload under one key: in place, but for 05.4, which returns a new one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MaskBenchmark {
    /** Octets of payload. */
    @Param({"16", "125", "1024", "65536"})
    private int size;

    private byte[] array;
    private Bytes payload;
    private Frame frame;
    private ByteBuf buffer;
    private final Mask simple = new Mask();
    private final FastMask fast = new FastMask();
    private final WebSocket13FrameDecoder decoder = new WebSocket13FrameDecoder(true, false, 1 << 20);

    @Setup
    public void prepare() throws Throwable {
        array = Samples.octets(size);
        payload = Bytes.of(array);
        frame = new Frame(OpCode.BINARY, ByteBuffer.wrap(array));
        buffer = Unpooled.wrappedBuffer(array);
        check();
    }

    /** All but the first work on the same array: with the same key, every second time it is as it was. */
    private void check() throws Throwable {
        byte[] plain = payload.toArray();
        byte[] masked = Samples.masked(plain);
        Samples.requireSame(masked, solution().toArray(), "the solution");
        Samples.requireSame(masked, fast(), "the fast solution");
        netty();
        Samples.requireSame(plain, array, "Netty");
        jetty();
        Samples.requireSame(masked, array, "Jetty");
    }

    /** 05.4. */
    @Benchmark
    public Bytes solution() {
        return simple.apply(payload, Samples.KEY_OCTETS);
    }

    /** 05.5. */
    @Benchmark
    public byte[] fast() {
        fast.apply(array, 0, array.length, Samples.KEY, 0);
        return array;
    }

    @Benchmark
    public ByteBuf netty() throws Throwable {
        NettyInside.unmask(decoder, buffer, Samples.KEY);
        return buffer;
    }

    @Benchmark
    public Frame jetty() {
        frame.setMask(new byte[] {0x37, (byte) 0xFA, 0x21, 0x3D}); // it forgets the key when it has unmasked
        frame.demask();
        return frame;
    }
}
