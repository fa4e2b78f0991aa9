package realtime.reference;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import realtime.conformance.driver.Patience;
import realtime.http.MalformedHeadException;
import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/** A client of HTTP/1.1 that keeps its connection as long as it lasts, asks only with GET, and counts octets. */
final class PlainClient implements AutoCloseable {
    private static final int LONGEST = 16_384;

    private final int port;
    private Socket socket;
    private boolean old; // the last request was one of HTTP/1.0
    private long total;

    PlainClient(int port) {
        this.port = port;
    }

    /** Asks; returns the size of the request. */
    int send(String target, String version, String connection) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) Patience.answer().toMillis());
        }
        old = version.equals("HTTP/1.0");
        String field = connection.isEmpty() ? "" : "Connection: " + connection + "\r\n";
        byte[] request = ("GET " + target + " " + version + "\r\nHost: localhost\r\n" + field + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        socket.getOutputStream().write(request);
        total += request.length;
        return request.length;
    }

    /** Takes the response; returns the size of its head. */
    int receive() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.length() < LONGEST && !head.toString().endsWith("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("the server ended the connection within a head");
            }
            head.append((char) octet);
        }
        try {
            ResponseHead response = ResponseHead.parse(Bytes.latin1(head.toString()));
            int length =
                    Integer.parseInt(response.fields().first("Content-Length").orElse("0"));
            total += head.length() + in.readNBytes(length).length;
            if (response.fields().hasToken("Connection", "close")
                    || old && !response.fields().hasToken("Connection", "keep-alive")) {
                close();
            }
        } catch (MalformedHeadException | NumberFormatException e) {
            throw new IOException("the server's response cannot be read: " + e.getMessage(), e);
        }
        return head.length();
    }

    /** Octets so far, both ways. */
    long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
