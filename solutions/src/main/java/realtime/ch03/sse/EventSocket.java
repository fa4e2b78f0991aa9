package realtime.ch03.sse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.sse.EventFeed;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;

// tag::socket[]
/**
 * Given: an {@link EventFeed} on a port, in chunks (RFC 9112 section 7.1). A virtual thread writes to each reader, another one
 * waits for its end, and the feed itself is the lock that keeps them apart.
 */
public final class EventSocket implements AutoCloseable {
    private static final int LONGEST_HEAD = 16_384;
    private static final Bytes LAST_CHUNK = Bytes.latin1("0\r\n\r\n");

    private final EventFeed feed;
    private final String path;
    private final ResponseHead other;
    private final Bytes page;
    private final ServerSocket listener;
    private final Map<Integer, Socket> sockets = new HashMap<>(); // of open streams

    /**
     * @param path where the stream is; whatever else is asked for gets the page
     * @param page the text of an HTML page
     * @param port 0 for any free one
     */
    public EventSocket(EventFeed feed, String path, String page, int port) throws IOException {
        this.feed = feed;
        this.path = path;
        this.page = Bytes.utf8(page);
        other = new ResponseHead(
                200,
                "OK",
                HeaderFields.of(
                        "Content-Type",
                        "text/html; charset=utf-8",
                        "Content-Length",
                        "" + this.page.size(),
                        "Connection",
                        "close"));
        listener = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Gives an event to all readers; those that are too slow lose their connection. */
    public void publish(Outgoing event) {
        synchronized (feed) {
            feed.publish(event);
            sockets.forEach((reader, socket) -> {
                if (!feed.isOpen(reader)) {
                    end(socket); // whoever is stuck in writing to it wakes up
                }
            });
            feed.notifyAll();
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                // the port is closed, or one client was gone before it was there
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            RequestHead request = RequestHead.parse(head(new BufferedInputStream(socket.getInputStream())));
            if (request.target().split("\\?", 2)[0].equals(path)) {
                stream(socket, request);
            } else {
                socket.getOutputStream().write(other.encode().plus(page).toArray());
            }
        } catch (IOException | MalformedHeadException e) {
            // this reader has gone, or never was one
        }
    }

    private void stream(Socket socket, RequestHead request) throws IOException {
        EventFeed.Opened opened;
        synchronized (feed) {
            opened = feed.open(request, now());
            opened.reader().ifPresent(reader -> sockets.put(reader, socket));
        }
        boolean chunked = request.isAtLeastHttp11() && opened.reader().isPresent();
        HeaderFields fields = opened.head().fields().with("Connection", "close");
        fields = chunked ? fields.with("Transfer-Encoding", "chunked") : fields;
        OutputStream out = socket.getOutputStream();
        out.write(opened.head().withFields(fields).encode().toArray());
        OptionalInt reader = opened.reader();
        if (reader.isPresent()) {
            Thread.ofVirtual().start(() -> awaitEnd(socket, reader.getAsInt()));
            write(out, chunked, reader.getAsInt());
        }
    }

    /** Until the stream is closed: whatever is there, as soon as it is there. */
    private void write(OutputStream out, boolean chunked, int reader) throws IOException {
        try {
            for (Bytes octets = next(reader); !octets.isEmpty(); octets = next(reader)) {
                Bytes size = Bytes.latin1(Integer.toHexString(octets.size()) + "\r\n");
                out.write((chunked ? size.plus(octets).plus(Bytes.latin1("\r\n")) : octets).toArray());
            }
            out.write((chunked ? LAST_CHUNK : Bytes.EMPTY).toArray());
        } finally {
            forget(reader);
        }
    }

    /** Waits for something to write; nothing once the stream is closed. */
    private Bytes next(int reader) throws IOException {
        synchronized (feed) {
            try {
                while (feed.isOpen(reader)) {
                    Bytes octets = feed.take(reader, now());
                    if (!octets.isEmpty()) {
                        return octets;
                    }
                    feed.wait(Math.max(1, feed.patience(reader, now())));
                }
                return Bytes.EMPTY;
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
        }
    }

    /** A reader says nothing more; when its side ends, so does its stream. */
    private void awaitEnd(Socket socket, int reader) {
        try {
            socket.getInputStream().skip(Long.MAX_VALUE);
        } catch (IOException e) {
            // that is an end, too
        }
        forget(reader);
    }

    private void forget(int reader) {
        synchronized (feed) {
            feed.close(reader);
            sockets.remove(reader);
            feed.notifyAll();
        }
    }

    /** The octets up to the empty line. */
    static Bytes head(InputStream in) throws IOException {
        byte[] octets = new byte[LONGEST_HEAD];
        for (int size = 0; size < LONGEST_HEAD; ) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no whole request");
            }
            octets[size++] = (byte) octet;
            if (octet == '\n' && size > 3 && octets[size - 2] == '\r' && octets[size - 3] == '\n') {
                return Bytes.of(octets, 0, size);
            }
        }
        throw new IOException("a request head of more than " + LONGEST_HEAD + " octets");
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a socket cannot be closed", e);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        synchronized (feed) {
            sockets.keySet().forEach(feed::close);
            feed.notifyAll();
        }
    }
}
// end::socket[]
