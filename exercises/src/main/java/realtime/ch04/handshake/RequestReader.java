package realtime.ch04.handshake;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.regex.Pattern;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/** Takes a request head off a socket, however TCP has cut it, within a limit and a deadline. */
public final class RequestReader {
    /** The longest head, in octets, its empty line included. */
    public static final int LIMIT = 8_192;

    private static final Bytes EMPTY_LINE = Bytes.latin1("\r\n\r\n");
    /** A control character, a line end that is not CR LF, or a first line that is no request line. */
    private static final Pattern HOPELESS = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]|(?<!\\r)\\n|\\A(?!\\S+ \\S+ HTTP/\\d\\.\\d\\r\\n)[^\\r\\n]*\\r\\n");

    private RequestReader() {}

    /**
     * A head, and the octets that came behind it.
     *
     * @param head the request
     * @param rest what belongs to the protocol that comes next
     */
    public record Received(RequestHead head, Bytes rest) {}

    /**
     * Reads until the head is complete, or until no further octet can make a request of it.
     *
     * @throws MalformedHeadException if it breaks the grammar, or is too long (position: {@link #LIMIT})
     * @throws IOException if the connection ends or the deadline passes before
     */
    static Received read(Socket socket, Deadline deadline) throws MalformedHeadException, IOException {
        Bytes received = Bytes.EMPTY;
        Optional<Received> head = Optional.empty();
        while (head.isEmpty()) {
            socket.setSoTimeout(deadline.millis());
            byte[] chunk = new byte[LIMIT - received.size()];
            int count = socket.getInputStream().read(chunk);
            if (count < 0) {
                throw new EOFException("it ended inside the head of the request");
            }
            received = received.plus(Bytes.of(chunk, 0, count));
            head = take(received);
        }
        return head.get();
    }

    /**
     * The head in what has come so far; nothing while further octets can make a request of it.
     *
     * @param received at most {@link #LIMIT} octets
     * @throws MalformedHeadException if it breaks the grammar, or is too long (position: {@link #LIMIT})
     */
    public static Optional<Received> take(Bytes received) throws MalformedHeadException {
        int found = received.indexOf(EMPTY_LINE);
        if (found < 0 && received.size() < LIMIT && !isHopeless(received)) {
            return Optional.empty();
        }
        if (found < 0 && received.size() == LIMIT) {
            throw new MalformedHeadException(LIMIT, "the head does not end within " + LIMIT + " octets");
        }
        int end = found < 0 ? received.size() : found + EMPTY_LINE.size();
        return Optional.of(new Received(RequestHead.parse(received.slice(0, end)), received.from(end)));
    }

    private static boolean isHopeless(Bytes received) {
        return HOPELESS.matcher(received.latin1()).find();
    }
}
