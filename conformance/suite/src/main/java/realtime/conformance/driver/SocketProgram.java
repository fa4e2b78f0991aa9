package realtime.conformance.driver;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/**
 * Puts a client that does no I/O on a socket.
 *
 * @param connections makes the client's side of a fresh connection
 * @param dialer opens the connection
 */
public record SocketProgram(Function<Call, ClientCore> connections, Dialer dialer) implements ClientProgram {
    /** Opens the connection that a call asks for, through its proxy, with TLS where the URI is secure. */
    @FunctionalInterface
    public interface Dialer {
        Socket dial(Call call, WebSocketUri target) throws IOException;
    }

    private static final int CHUNK = 8_192;

    @Override
    public Running start(Call call) {
        ClientCore core = connections.apply(call);
        Bytes first = core.start();
        return ClientThread.start(resources -> {
            try (Socket socket = dialer.dial(call, core.target())) {
                resources.add(socket);
                talk(core, first, socket);
            }
        });
    }

    private static void talk(ClientCore core, Bytes first, Socket socket) throws IOException {
        socket.getOutputStream().write(first.toArray());
        byte[] chunk = new byte[CHUNK];
        while (!core.isClosed()) {
            int count = socket.getInputStream().read(chunk);
            if (count < 0) {
                socket.getOutputStream().write(core.end().toArray());
                if (core.isClosed()) {
                    return;
                }
                throw new EOFException("the server has ended the connection");
            }
            socket.getOutputStream()
                    .write(core.receive(Bytes.of(chunk, 0, count)).toArray());
        }
    }

    /** As RFC 6455 section 4.1 asks for it. */
    public static Socket dial(Call call, WebSocketUri target) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) Patience.connection().toMillis());
            socket.connect(call.proxy().orElse(new InetSocketAddress(target.host(), target.port())), (int)
                    Patience.connect().toMillis());
            if (call.proxy().isPresent()) {
                tunnel(socket, target);
            }
            return target.secure() ? secure(socket, call, target.host(), true) : socket;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** WS-HSC-003, RFC 6455 section 4.1, first list, step 3. */
    private static void tunnel(Socket socket, WebSocketUri target) throws IOException {
        String authority = target.host() + ":" + target.port();
        String request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0 && answer.length() < CHUNK) {
            int octet = socket.getInputStream().read();
            if (octet < 0) {
                throw new EOFException("the proxy has ended the connection");
            }
            answer.append((char) octet);
        }
        if (!answer.toString().startsWith("HTTP/1.1 2")) {
            throw new IOException("the proxy makes no tunnel");
        }
    }

    /** WS-HSC-004 and -005, RFC 6455 section 4.1, first list, step 5; {@code named}: whether the ClientHello names the host. */
    public static Socket secure(Socket plain, Call call, String host, boolean named) throws IOException {
        LocalCertificate trusted = call.trusted().orElseThrow(() -> new IOException("no certificate is trusted"));
        SSLSocket socket =
                (SSLSocket) trusted.client().getSocketFactory().createSocket(plain, host, plain.getPort(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setServerNames(
                named ? List.of(new SNIHostName(host.getBytes(StandardCharsets.US_ASCII))) : List.of());
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
