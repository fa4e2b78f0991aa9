package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import realtime.conformance.driver.Patience;
import realtime.conformance.model.ModelFrames;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** What is written into a TCP connection, and in which pieces it is read. */
final class Pieces implements Experiment {
    private static final Bytes HELLO = Bytes.hex("81 85 37 fa 21 3d 7f 9f 4d 51 58");

    @Override
    public String name() {
        return "pieces";
    }

    @Override
    public String summary() {
        return "writes, reads and frames: three different borders";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Tap server = Tap.to(listener.getLocalPort());
                Tap client = new Tap(listener.accept())) {
            Table table = new Table().row("written", "read() returns", "frames then complete");
            FrameDecoder decoder = decoder(Role.SERVER);
            row(table, server, client, decoder, "81 03 61");
            row(table, server, client, decoder, "62 63 81 02 68");
            row(table, server, client, decoder, "69");
            row(table, server, client, decoder, "81 03 61 62 63", "81 02 68 69");
            table.print(out);
        }
        out.println("11 octets, cut in every way: " + everyWay());
    }

    private static FrameDecoder decoder(Role sender) {
        return new ModelFrames(new FrameDecoder.Rules(sender, false, 1 << 16));
    }

    private static void row(Table table, Tap server, Tap client, FrameDecoder decoder, String... writes)
            throws IOException, ProtocolException {
        int size = 0;
        for (String write : writes) {
            server.send(Bytes.hex(write));
            size += Bytes.hex(write).size();
        }
        long end = System.nanoTime() + Patience.answer().toNanos();
        while (client.input().available() < size && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        Bytes read = client.readSome();
        table.row(
                String.join(" | ", writes),
                read.size() + (read.size() == 1 ? " octet" : " octets"),
                words(decoder.decode(read)));
    }

    private static String words(List<Frame> frames) {
        return frames.isEmpty()
                ? "none yet"
                : frames.stream()
                        .map(frame -> "\"" + frame.payload().latin1() + "\"")
                        .collect(Collectors.joining(", "));
    }

    /** Each of the places between two octets is a cut or none. */
    private static String everyWay() throws ProtocolException {
        int ways = 1 << HELLO.size() - 1;
        int right = 0;
        for (int cuts = 0; cuts < ways; cuts++) {
            FrameDecoder decoder = decoder(Role.CLIENT);
            List<Frame> frames = new ArrayList<>();
            int from = 0;
            for (int at = 1; at <= HELLO.size(); at++) {
                if (at == HELLO.size() || (cuts >> at - 1 & 1) != 0) {
                    frames.addAll(decoder.decode(HELLO.slice(from, at)));
                    from = at;
                }
            }
            right += frames.equals(List.of(Frame.Text.of("Hello"))) ? 1 : 0;
        }
        return String.format(Locale.ROOT, "%,d ways, %,d times the message \"Hello\"", ways, right);
    }
}
