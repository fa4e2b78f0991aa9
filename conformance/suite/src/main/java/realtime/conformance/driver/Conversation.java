package realtime.conformance.driver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/** What the listening side does on one accepted connection. */
final class Conversation {
    private static final Pattern AUTHORITY =
            Pattern.compile("^(https?://)?(?<host>\\[[^]]*]|[^/:]+)(:(?<port>[0-9]{1,5}))?(/.*)?$");
    private static final Bytes TUNNEL = Bytes.latin1("HTTP/1.1 200 Connection established\r\n\r\n");

    private static final Duration SLICE = Duration.ofMillis(50);

    private final Wire wire;
    private final Plan plan;
    private final ClientProgram.Running client;
    private final PongReader reader = new PongReader();
    private String host;
    private int port;
    private String serverName = "";
    private String tunnel = "";
    private Bytes early = Bytes.EMPTY;

    Conversation(Wire wire, Plan plan, ClientProgram.Running client, String host, int port) {
        this.wire = wire;
        this.plan = plan;
        this.client = client;
        this.host = host;
        this.port = port;
    }

    Reaction run() {
        Bytes head = Bytes.EMPTY;
        try {
            if (plan.proxy()) {
                head = wire.head(Patience.answer());
                RequestHead first = RequestHead.parse(head);
                goTo(first);
                if (!first.method().equals("CONNECT")) {
                    return answered(first, head);
                }
                if (!wire.pending().isEmpty()) {
                    return new Reaction.NoRequest("it did not wait for the proxy's answer", wire.pending());
                }
                wire.send(TUNNEL, Cuts.NONE);
            }
            if (plan.security() != Plan.Security.CLEAR) {
                Bytes hello = hello();
                if (hello.at(0) != ClientHello.HANDSHAKE) {
                    return new Reaction.NoRequest(Reaction.NO_TLS, hello);
                }
            }
            head = wire.head(Patience.answer());
            return answered(RequestHead.parse(head), head);
        } catch (IOException e) {
            return new Reaction.NoRequest("it ended the connection before a request", Bytes.EMPTY);
        } catch (MalformedHeadException e) {
            return new Reaction.NoRequest(head.isEmpty() ? "it sent nothing" : e.getMessage(), head);
        }
    }

    /** Where the client wants to go: the target of a CONNECT, or an absolute URI (RFC 9112 section 3.2). */
    private void goTo(RequestHead first) {
        boolean connect = first.method().equals("CONNECT");
        tunnel = connect ? first.target() : "";
        Matcher authority = AUTHORITY.matcher(first.target());
        if (authority.find()) {
            host = authority.group("host");
            String digits = authority.group("port");
            port = digits == null ? connect ? 0 : 80 : Integer.parseInt(digits);
        }
    }

    private Bytes hello() throws IOException {
        Bytes header = wire.exactly(ClientHello.RECORD_HEADER, Patience.answer());
        if (header.at(0) != ClientHello.HANDSHAKE) {
            return header;
        }
        Bytes hello = header.plus(wire.exactly(ClientHello.size(header) - header.size(), Patience.answer()));
        serverName = ClientHello.serverName(hello);
        LocalCertificate certificate =
                plan.security() == Plan.Security.TRUSTED ? LocalCertificate.trusted() : LocalCertificate.untrusted();
        SSLSocket secure = (SSLSocket) certificate
                .server()
                .getSocketFactory()
                .createSocket(wire.socket(), new ByteArrayInputStream(hello.toArray()), true);
        wire.layer(secure);
        secure.startHandshake();
        return hello;
    }

    private Reaction answered(RequestHead request, Bytes head) {
        Reaction.After after = after(request);
        Reaction.Line line = new Reaction.Line(host, port, plan.security() != Plan.Security.CLEAR, serverName, tunnel);
        return new Reaction.Asked(line, request, head, early, after, reader.received());
    }

    private Reaction.After after(RequestHead request) {
        try {
            watch();
            answer(plan.reply().apply(request));
            if (plan.timing() == Plan.Timing.FINAL && !collect(Patience.silence())) {
                wire.finish();
            }
            collect(Patience.answer());
            return reader.after(Reaction.After.HANGS);
        } catch (IOException e) { // FIN and RST are one, and the client may have spoken before
            return reader.after(Reaction.After.CLOSED);
        }
    }

    private void answer(Bytes reply) {
        try {
            if (plan.timing() == Plan.Timing.GLUED) {
                wire.send(reply.plus(PongReader.PING), plan.cuts());
            } else {
                wire.send(reply, plan.cuts());
                wire.send(PongReader.PING, Cuts.NONE);
            }
        } catch (IOException e) {
            // It has closed; what it said before is still to be read.
        }
    }

    /** What the client says before it has an answer. */
    private void watch() throws IOException {
        early = wire.pending().isEmpty() ? Bytes.EMPTY : wire.read(Duration.ZERO);
        if (plan.timing() != Plan.Timing.LATE) {
            return;
        }
        try {
            early = early.plus(wire.read(Patience.silence()));
        } catch (SocketTimeoutException e) {
            // Silence is right.
        }
    }

    /**
     * Reads until there is a verdict, and says goodbye; false if there is none in time. Who says that the attempt has failed
     * has little time left to close.
     */
    private boolean collect(Duration time) throws IOException {
        long until = System.nanoTime() + time.toNanos();
        boolean told = false;
        while (!reader.isDone()) {
            if (!told && client.hasEnded()) {
                told = true;
                until = Math.min(
                        until, System.nanoTime() + Patience.afterwards().toNanos());
            }
            if (System.nanoTime() > until) {
                return false;
            }
            try {
                reader.take(wire.read(SLICE));
            } catch (SocketTimeoutException e) {
                // Nothing in this slice.
            }
        }
        wire.send(PongReader.CLOSE, Cuts.NONE);
        return true;
    }
}
