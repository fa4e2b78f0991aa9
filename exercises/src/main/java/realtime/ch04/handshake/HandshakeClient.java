package realtime.ch04.handshake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLSocketFactory;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ClientOffer;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

// tag::client[]
/**
 * Puts a {@link ClientHandshake} on a socket.
 *
 * @param handshake says what to send and what to believe
 * @param readers makes one reader an answer: 04.10
 * @param tls for {@code wss}
 * @param patience how long all of it may take
 */
public record HandshakeClient(
        ClientHandshake handshake, Supplier<ResponseReader> readers, SSLSocketFactory tls, Duration patience) {
    private static final int MOST_INTERIM = 8; // 1xx answers before the real one

    /**
     * What came of it. Unless the verdict is {@link ResponseVerdict.Open}, the socket is closed already.
     *
     * @param in what the server sends; octets that arrived together with the 101 come first
     */
    public record Connection(ResponseVerdict verdict, InputStream in, OutputStream out, Socket socket)
            implements AutoCloseable {
        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /**
     * Connects, asks, and judges the answer.
     *
     * @throws IllegalArgumentException if the URI or the offer cannot be used: then nothing has been opened
     * @throws IOException if the connection cannot be opened, breaks, or takes too long
     */
    public Connection connect(String uri, ClientOffer offer, RandomGenerator random) throws IOException {
        WebSocketUri target = handshake.uris().parse(uri); // WS-URI-007, RFC 6455 section 4.1, first list
        RequestHead request = handshake.writer().write(target, offer, random);
        Deadline deadline = Deadline.in(patience);
        Socket socket = Dial.to(target, tls, deadline);
        boolean isOpen = false;
        try {
            socket.getOutputStream().write(request.encode().toArray());
            HeadAndRest answer = answer(socket, deadline);
            ResponseVerdict verdict = handshake.check(request, answer.head());
            isOpen = verdict instanceof ResponseVerdict.Open;
            socket.setSoTimeout(0);
            socket.setTcpNoDelay(true); // a small frame does not wait until the one before it is acknowledged
            InputStream rest = new ByteArrayInputStream(answer.rest().toArray());
            InputStream in = new SequenceInputStream(rest, socket.getInputStream());
            return new Connection(verdict, in, socket.getOutputStream(), socket);
        } catch (MalformedHeadException e) { // WS-HSV-008, RFC 6455 section 4.1, at its end
            ResponseVerdict verdict = new ResponseVerdict.Failed(e.getMessage());
            return new Connection(verdict, InputStream.nullInputStream(), OutputStream.nullOutputStream(), socket);
        } finally {
            if (!isOpen) {
                socket.close();
            }
        }
    }

    /** Reads the answer, and passes over the interim ones before it: a 100 is no reason to give up. */
    private HeadAndRest answer(Socket socket, Deadline deadline) throws MalformedHeadException, IOException {
        Bytes behind = Bytes.EMPTY;
        for (int i = 0; i <= MOST_INTERIM; i++) {
            ResponseReader reader = readers.get();
            Optional<HeadAndRest> answer = behind.isEmpty() ? Optional.empty() : reader.read(behind);
            while (answer.isEmpty()) {
                answer = reader.read(receive(socket, deadline));
            }
            int status = answer.get().head().status();
            if (status == 101 || status >= 200) {
                return answer.get();
            }
            behind = answer.get().rest();
        }
        throw new MalformedHeadException(0, "more than " + MOST_INTERIM + " interim answers");
    }

    private static Bytes receive(Socket socket, Deadline deadline) throws IOException {
        socket.setSoTimeout(deadline.millis());
        byte[] chunk = new byte[ResponseReader.LIMIT];
        int count = socket.getInputStream().read(chunk);
        if (count < 0) {
            throw new EOFException("the connection ended before the answer did");
        }
        return Bytes.of(chunk, 0, count);
    }
}
// end::client[]
