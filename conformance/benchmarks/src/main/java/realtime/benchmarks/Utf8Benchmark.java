package realtime.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.Utf8StringBuilder;
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
import realtime.ch05.framing.AssembleMessages;
import realtime.ch05.framing.ValidateUtf8;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/**
 * Text as UTF-8: only checked (ours and Netty's), and as the string of a message (ours, Jetty's, and the JDK's decoder
 * behind Netty's check, as Netty's own handlers do it).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Utf8Benchmark {
    /** What is written, and whether it comes whole or in cuts of 61 octets. */
    public enum Text {
        ASCII("{\"room\": 101, \"from\": \"reader\", \"text\": \"has anyone seen the minutes?\"} ", false),
        MIXED("Grüße aus Köln, 東京からこんにちは, καλημέρα, and a smile 🙂. ", false),
        ASCII_CUT(ASCII.sample, true),
        MIXED_CUT(MIXED.sample, true);

        private final String sample;
        private final boolean cut;

        Text(String sample, boolean cut) {
            this.sample = sample;
            this.cut = cut;
        }

        /** About {@code size} octets, filled up with blanks where no whole character fits. */
        private byte[] octets(int size) {
            StringBuilder text = new StringBuilder();
            int octets = 0;
            for (int i = 0; octets < size; i++) {
                String next = Character.toString(sample.codePoints()
                        .skip(i % sample.codePointCount(0, sample.length()))
                        .findFirst()
                        .orElseThrow());
                int more = next.getBytes(StandardCharsets.UTF_8).length;
                text.append(octets + more > size ? " ".repeat(size - octets) : next);
                octets = Math.min(size, octets + more);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Octets. */
    @Param({"16", "125", "1024", "65536"})
    private int size;

    @Param
    private Text text;

    private List<Frame> frames;
    private List<ByteBuffer> buffers;
    private ByteBuf[] nettyBuffers;
    private ByteBuf whole;
    private AssembleMessages assembler;

    @Setup
    public void prepare() throws Throwable {
        byte[] octets = text.octets(size);
        int piece = text.cut ? 61 : size;
        frames = new ArrayList<>();
        buffers = new ArrayList<>();
        List<ByteBuf> parts = new ArrayList<>();
        for (int from = 0; from < size; from += piece) {
            int to = Math.min(size, from + piece);
            Bytes part = Bytes.of(octets, from, to);
            frames.add(from == 0 ? new Frame.Text(to == size, false, part) : new Frame.Continuation(to == size, part));
            buffers.add(ByteBuffer.wrap(part.toArray()));
            parts.add(Unpooled.wrappedBuffer(part.toArray()));
        }
        nettyBuffers = parts.toArray(ByteBuf[]::new);
        whole = Unpooled.wrappedBuffer(octets);
        assembler = new AssembleMessages(ValidateUtf8::new, 1 << 20);
        check(new String(octets, StandardCharsets.UTF_8));
    }

    private void check(String expected) throws Throwable {
        byte[] octets = expected.getBytes(StandardCharsets.UTF_8);
        if (octets.length != size || solutionValidates() != -1) {
            throw new IllegalStateException("the sample is no UTF-8 of " + size + " octets");
        }
        nettyValidates();
        Samples.requireSame(octets, solution().getBytes(StandardCharsets.UTF_8), "the solution");
        Samples.requireSame(octets, jetty().getBytes(StandardCharsets.UTF_8), "Jetty");
        Samples.requireSame(octets, netty().getBytes(StandardCharsets.UTF_8), "Netty");
        // Whoever does not find one wrong octet does other work.
        octets[size / 2] = (byte) 0xFF;
        boolean found = false;
        try {
            NettyInside.validate(new ByteBuf[] {Unpooled.wrappedBuffer(octets)});
        } catch (RuntimeException e) {
            found = true;
        }
        if (!found || new ValidateUtf8().feed(Bytes.of(octets)) < 0) {
            throw new IllegalStateException("a wrong octet was not found");
        }
    }

    /** 05.7. */
    @Benchmark
    public int solutionValidates() {
        ValidateUtf8 validator = new ValidateUtf8();
        int wrong = -1;
        for (Frame frame : frames) {
            wrong = Math.max(wrong, validator.feed(frame.payload()));
        }
        return validator.isComplete() ? wrong : 0;
    }

    @Benchmark
    public ByteBuf[] nettyValidates() throws Throwable {
        NettyInside.validate(nettyBuffers);
        return nettyBuffers;
    }

    /** 05.7 and 05.8. */
    @Benchmark
    public String solution() throws Exception {
        String result = "";
        for (Frame frame : frames) {
            if (assembler.take(frame).orElse(null) instanceof Message.Text(String all)) {
                result = all;
            }
        }
        return result;
    }

    @Benchmark
    public String jetty() {
        Utf8StringBuilder builder = new Utf8StringBuilder();
        for (ByteBuffer buffer : buffers) {
            builder.append(buffer.duplicate());
        }
        return builder.takeCompleteString(() -> new IllegalStateException("no UTF-8"));
    }

    /** The pieces are put together beforehand. */
    @Benchmark
    public String netty() throws Throwable {
        NettyInside.validate(nettyBuffers);
        return whole.toString(StandardCharsets.UTF_8);
    }
}
