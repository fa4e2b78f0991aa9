package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import realtime.conformance.FrameText;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.MessageInflater;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.websocket.framing.Role;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;
import realtime.workbook.House;

/** What a Chromium once sent, octet by octet, read by the exercises of chapter 05. */
final class FromChromium implements OnYourCode {
    private static final String CAPTURE = "05/chromium.hex";
    private static final int LIMIT = 1 << 20;

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public String summary() {
        return "frames that Chromium has sent, read by your own decoder";
    }

    @Override
    public void run(PrintWriter out, Parts parts) throws Exception {
        List<String> lines = capture();
        out.println(lines.getFirst());
        out.println();
        out.println("without compression:");
        read(out, parts, Bytes.hex(lines.get(1)), false);
        out.println("with permessage-deflate:");
        out.print(FrameText.of(Bytes.hex(lines.get(2))));
        read(out, parts, Bytes.hex(lines.get(2)), true);
    }

    /** A remark, and two lines of octets. */
    private static List<String> capture() throws IOException {
        return Files.readAllLines(House.find().recordings().resolve(CAPTURE));
    }

    /** One octet at a time: nothing is kinder to a decoder, and nothing is harder. */
    private static void read(PrintWriter out, Parts parts, Bytes octets, boolean compression) throws ProtocolException {
        HeaderReader reader = parts.framing(HeaderReader.class, "ReadHeader");
        Masking masking = parts.framing(Masking.class, "Mask");
        FrameDecoder.Rules rules = new FrameDecoder.Rules(Role.CLIENT, compression, LIMIT);
        FrameDecoder decoder = parts.framing(FrameDecoder.class, "DecodeFrames", reader, masking, rules);
        Supplier<Utf8Validator> validators = () -> parts.framing(Utf8Validator.class, "ValidateUtf8");
        MessageAssembler assembler =
                parts.framing(MessageAssembler.class, "AssembleMessages", validators, (long) LIMIT);
        MessageInflater inflater = parts.framing(MessageInflater.class, "InflateMessage", false, (long) LIMIT);
        for (int i = 0; i < octets.size(); i++) {
            for (Frame frame : decoder.decode(octets.slice(i, i + 1))) {
                out.println("  octet " + i + " completes " + words(assembler.take(inflated(frame, inflater))));
            }
        }
    }

    private static Frame inflated(Frame frame, MessageInflater inflater) throws ProtocolException {
        return switch (frame) {
            case Frame.Text(boolean fin, boolean compressed, Bytes payload)
            when compressed -> new Frame.Text(fin, false, inflater.inflate(payload, fin));
            case Frame.Binary(boolean fin, boolean compressed, Bytes payload)
            when compressed -> new Frame.Binary(fin, false, inflater.inflate(payload, fin));
            default -> frame;
        };
    }

    private static String words(Optional<Received> received) {
        if (received.isEmpty()) {
            return "a part of a message";
        }
        return switch (received.get()) {
            case Message.Text(String text) -> "the text \"" + text + "\"";
            case Message.Binary(Bytes all) -> "a binary message of " + all.size() + " octets";
            case Frame.Close close -> "a close frame with " + close.payload();
            case Frame.Ping ping -> "a ping with " + ping.payload();
            case Frame.Pong pong -> "a pong with " + pong.payload();
        };
    }
}
