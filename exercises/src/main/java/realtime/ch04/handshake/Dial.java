package realtime.ch04.handshake;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import realtime.websocket.WebSocketUri;

/** Opens the connection that a WebSocket URI asks for: TCP, and TLS on it for {@code wss}. */
final class Dial {
    private Dial() {}

    /** @throws IOException if there is no connection within the deadline, or the server does not prove its name */
    static Socket to(WebSocketUri target, SSLSocketFactory tls, Deadline deadline) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(target.host(), target.port()), deadline.millis());
            socket.setSoTimeout(deadline.millis());
            return target.secure() ? secure(socket, target, tls) : socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket secure(Socket plain, WebSocketUri target, SSLSocketFactory tls) throws IOException {
        String host = target.host().replaceAll("[\\[\\]]", "");
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, host, target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // else a certificate for any other name would do
        // WS-HSC-005, RFC 6455 section 4.1, first list, step 5. Java by itself would not name localhost.
        if (host.matches("[^:]*[A-Za-z][^:]*")) {
            parameters.setServerNames(List.of(new SNIHostName(host.getBytes(StandardCharsets.US_ASCII))));
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake(); // WS-HSC-004, RFC 6455 section 4.1, first list, step 5
        return socket;
    }
}
