package realtime.ch03.sse;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.sse.EventSource;

// tag::transport[]
/** Given: a request on a TCP connection of its own, plain {@code http}, and a body that is chunked or ends with the connection. */
public final class SocketTransport implements EventSource.Transport {
    private static final int PATIENCE = 10_000; // milliseconds, for the connection and for the head

    @Override
    public EventSource.Response get(URI uri, HeaderFields fields) throws IOException {
        if (!"http".equalsIgnoreCase(uri.getScheme())) {
            throw new IOException("no " + uri.getScheme() + " is spoken here");
        }
        Socket socket = new Socket();
        try {
            int port = uri.getPort() < 0 ? 80 : uri.getPort();
            socket.connect(new InetSocketAddress(uri.getHost(), port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            HeaderFields all = fields.with("Host", uri.getHost() + ":" + port).with("Connection", "close");
            socket.getOutputStream()
                    .write(new RequestHead("GET", target(uri), "HTTP/1.1", all)
                            .encode()
                            .toArray());
            InputStream in = new BufferedInputStream(socket.getInputStream());
            ResponseHead head = ResponseHead.parse(EventSocket.head(in));
            socket.setSoTimeout(0);
            boolean chunked = head.fields().hasToken("Transfer-Encoding", "chunked");
            return new EventSource.Response(head, new Body(socket, in, chunked));
        } catch (IOException | MalformedHeadException e) {
            socket.close();
            throw new IOException("no answer from " + uri + ": " + e.getMessage(), e);
        }
    }

    private static String target(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** What follows the head; closing it ends the connection, and with it a read that waits. */
    private static final class Body extends InputStream {
        private final Socket socket;
        private final InputStream in;
        private final boolean chunked;
        private long left; // of the chunk
        private boolean ended;

        private Body(Socket socket, InputStream in, boolean chunked) {
            this.socket = socket;
            this.in = in;
            this.chunked = chunked;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int size) throws IOException {
            if (chunked && left == 0 && !ended) {
                left = Long.parseLong(line().split(";", 2)[0].strip(), 16);
                ended = left == 0;
            }
            if (ended) {
                return -1;
            }
            int count = in.read(target, from, chunked ? (int) Math.min(size, left) : size);
            if (chunked && count < 0) {
                throw new EOFException("the connection ended within a chunk");
            }
            left -= chunked ? count : 0;
            if (chunked && left == 0) {
                line();
            }
            return count;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int octet = in.read(); octet != '\n'; octet = in.read()) {
                if (octet < 0 || line.length() > 100) {
                    throw new EOFException("the connection ended between chunks, or a chunk has no size");
                }
                line.append((char) octet);
            }
            return line.toString().strip();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
// end::transport[]
