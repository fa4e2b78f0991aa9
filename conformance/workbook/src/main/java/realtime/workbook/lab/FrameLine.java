package realtime.workbook.lab;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import realtime.conformance.session.RawFrame;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** A client behind its handshake: it sends frames of any bits, and reads the server's frames one by one. */
final class FrameLine implements AutoCloseable {
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    private final Tap tap;
    private final ResponseHead answer;

    private FrameLine(Tap tap, ResponseHead answer) {
        this.tap = tap;
        this.answer = answer;
    }

    static FrameLine open(int port) throws IOException {
        return open(port, "/echo", "");
    }

    /** @param offer a list of extensions; empty: none is offered */
    static FrameLine open(int port, String path, String offer) throws IOException {
        RequestHead good = Sample.good(port);
        var fields = offer.isEmpty() ? good.fields() : good.fields().with(EXTENSIONS, offer);
        Tap tap = Tap.to(port);
        tap.send(new RequestHead("GET", path, "HTTP/1.1", fields).encode());
        try {
            ResponseHead answer = ResponseHead.parse(tap.readHead());
            if (answer.status() != 101) {
                tap.close();
                throw new IOException("the handshake was answered with " + answer.status());
            }
            return new FrameLine(tap, answer);
        } catch (MalformedHeadException e) {
            throw new IOException("no head came: " + e.getMessage(), e);
        }
    }

    /** What the server has agreed on; empty: nothing. */
    String extensions() {
        return answer.fields().first(EXTENSIONS).orElse("");
    }

    Tap tap() {
        return tap;
    }

    /** In one write. */
    Bytes send(RawFrame... frames) throws IOException {
        Bytes octets = Bytes.join(
                Arrays.stream(frames).map(frame -> frame.encode(Role.CLIENT)).toList());
        tap.send(octets);
        return octets;
    }

    /** The next frame as it came, {@link Bytes#EMPTY} if the connection is over. */
    Bytes next() throws IOException {
        Bytes head = tap.read(2);
        if (head.size() < 2) {
            return Bytes.EMPTY;
        }
        int field = head.at(1) & 0x7F;
        Bytes more = tap.read(field == 126 ? 2 : field == 127 ? 8 : 0);
        long length = more.isEmpty() ? field : Long.parseLong(more.toString().replace(" ", ""), 16);
        return Bytes.join(List.of(head, more, tap.read(Math.toIntExact(length))));
    }

    /** What the next frame is, in a word or two: {@code echo}, {@code pong}, {@code close 1002}, {@code hangs up}. */
    String verdict() {
        try {
            return word(next());
        } catch (SocketTimeoutException e) {
            return "waits";
        } catch (IOException e) { // a reset: the server has closed without reading what was left
            return "hangs up";
        }
    }

    private static String word(Bytes frame) {
        if (frame.isEmpty()) {
            return "hangs up";
        }
        Bytes payload = payload(frame);
        return switch (frame.at(0) & 0xF) {
            case 1, 2 -> "echo";
            case 10 -> "pong";
            case 8 -> payload.size() < 2 ? "close" : "close " + (payload.at(0) << 8 | payload.at(1));
            default -> "opcode " + (frame.at(0) & 0xF);
        };
    }

    /** The payload of a server's frame. */
    static Bytes payload(Bytes frame) {
        int field = frame.at(1) & 0x7F;
        return frame.from(field == 126 ? 4 : field == 127 ? 10 : 2);
    }

    @Override
    public void close() throws IOException {
        tap.close();
    }
}
