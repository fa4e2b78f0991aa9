package realtime.zoo.clients;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientProgram;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.Patience;
import realtime.conformance.driver.SocketProgram;
import realtime.conformance.driver.TcpClient;
import realtime.websocket.WebSocketUri;
import realtime.zoo.clients.ClientMember.Kind;
import realtime.zoo.clients.ClientMember.Setting;

/** Clients whose character shows on sockets only: TCP, proxies, TLS (RFC 6455 section 4.1, first list). */
final class SocketClients {
    private static final ClientFeatures FEATURES =
            ClientFeatures.of(Ability.TRUST, Ability.PROXY, Ability.TELLS_FAILURE, Ability.PARALLEL);

    private SocketClients() {}

    static List<ClientMember> all() {
        return List.of(
                faulty(
                        "failure-not-told",
                        "WS-HSC-002",
                        "Where nobody listens, somebody may soon.",
                        SocketClients::patient),
                faulty(
                        "tunnel-without-port",
                        "WS-HSC-003",
                        "A proxy knows the port by itself.",
                        SocketClients::portless),
                faulty(
                        "no-tls",
                        "WS-HSC-004",
                        "The s of wss is for the server.",
                        (call, target) -> SocketProgram.dial(call, clear(target))),
                faulty(
                        "every-certificate-trusted",
                        "WS-HSC-004",
                        "TLS is there to encipher, not to prove.",
                        SocketClients::credulous),
                faulty(
                        "no-server-name",
                        "WS-HSC-005",
                        "The address says which server is meant.",
                        SocketClients::nameless),
                new ClientMember(
                        "waits-in-line",
                        Kind.LEGAL,
                        "It opens one connection at a time, as the standard wants it.",
                        "",
                        subject("waits-in-line", new Queue(program(SocketProgram::dial))),
                        Setting.SOCKETS));
    }

    private static ClientMember faulty(
            String name, String requirement, String misconception, SocketProgram.Dialer dialer) {
        return new ClientMember(
                name, Kind.FAULTY, misconception, requirement, subject(name, program(dialer)), Setting.SOCKETS);
    }

    private static Supplier<ClientSubject> subject(String name, ClientProgram program) {
        return () -> new TcpClient(name, FEATURES, 0, program);
    }

    private static ClientProgram program(SocketProgram.Dialer dialer) {
        return new SocketProgram(Pieces.RIGHT::connect, dialer);
    }

    private static WebSocketUri clear(WebSocketUri target) {
        return new WebSocketUri(false, target.host(), target.port(), target.resourceName());
    }

    private static Socket patient(Call call, WebSocketUri target) throws IOException {
        try {
            return SocketProgram.dial(call, target);
        } catch (java.net.ConnectException e) {
            try {
                Thread.sleep(Patience.connection());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            throw e;
        }
    }

    private static Socket portless(Call call, WebSocketUri target) throws IOException {
        if (call.proxy().isEmpty()) {
            return SocketProgram.dial(call, target);
        }
        InetSocketAddress proxy = call.proxy().get();
        Socket socket = new Socket(proxy.getAddress(), proxy.getPort());
        String head = "CONNECT " + target.host() + " HTTP/1.1\r\nHost: " + target.host() + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        for (String last = ""; !last.endsWith("\r\n\r\n"); ) {
            int octet = socket.getInputStream().read();
            if (octet < 0) {
                throw new IOException("the proxy has ended the connection");
            }
            last = last.substring(Math.max(0, last.length() - 3)) + (char) octet;
        }
        return target.secure() ? SocketProgram.secure(socket, call, target.host(), true) : socket;
    }

    private static Socket credulous(Call call, WebSocketUri target) throws IOException {
        if (!target.secure()) {
            return SocketProgram.dial(call, target);
        }
        Socket plain = SocketProgram.dial(call, clear(target));
        SSLSocket socket = (SSLSocket)
                Credulous.context().getSocketFactory().createSocket(plain, target.host(), target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(target.host())));
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static Socket nameless(Call call, WebSocketUri target) throws IOException {
        return target.secure()
                ? SocketProgram.secure(SocketProgram.dial(call, clear(target)), call, target.host(), false)
                : SocketProgram.dial(call, target);
    }
}
