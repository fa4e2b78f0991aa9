package realtime.zoo;

import static realtime.zoo.Servers.faulty;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.wire.Bytes;
import realtime.zoo.Member.Kind;

/** The answer, and what comes behind it (RFC 6455 section 4.2.2, step 5). */
final class ResponseMistakes {
    /** A close frame with code 1002: RFC 6455 section 5.5.1. */
    private static final Bytes CLOSE_1002 = Bytes.hex("88 02 03 EA");

    private static final int PATIENCE = 25;

    private ResponseMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "door-slammed",
                        "WS-HSR-001",
                        "Every connection is closed as soon as it is made.",
                        Mould.around(core -> new Constant(Bytes.EMPTY, true))),
                faulty(
                        "silent",
                        "WS-HSR-001",
                        "The server listens, but it never answers.",
                        Mould.around(core -> new Constant(Bytes.EMPTY, false))),
                tired(),
                faulty(
                        "plain-200",
                        "WS-HSR-001",
                        "A server of pages answers a page to everything.",
                        Mould.saying((request, answer) ->
                                new ResponseHead(200, "OK", HeaderFields.of("Content-Length", "0")))),
                faulty(
                        "success-is-200",
                        "WS-HSR-001",
                        "Success is 200, whatever the fields say.",
                        Mould.saying(
                                (request, answer) -> answer.status() == 101 ? answer.withStatus(200, "OK") : answer)),
                faulty(
                        "101-of-http-1.0",
                        "WS-HSR-001",
                        "The status line is copied from an old server.",
                        Mould.saying((request, answer) -> answer.withVersion("HTTP/1.0"))),
                faulty(
                        "101-without-upgrade",
                        "WS-HSR-002",
                        "The 101 leaves out what the client has said itself.",
                        Mould.saying(
                                (request, answer) -> answer.status() == 101 ? without(answer, "Upgrade") : answer)),
                faulty(
                        "101-without-connection",
                        "WS-HSR-002",
                        "The 101 says keep-alive, like every answer of this server.",
                        Mould.saying((request, answer) -> answer.status() == 101
                                ? answer.withFields(answer.fields().replace("Connection", "keep-alive"))
                                : answer)),
                faulty(
                        "101-names-two-protocols",
                        "WS-HSR-002",
                        "The 101 lists everything that the server could upgrade to.",
                        Mould.saying((request, answer) -> answer.status() == 101
                                ? answer.withFields(answer.fields().replace("Upgrade", "websocket, h2c"))
                                : answer)),
                faulty(
                        "http-behind-101",
                        "WS-HSR-001",
                        "The handler of the path still runs, and writes its page into the WebSocket stream.",
                        Mould.behind(() -> new Constant(
                                Bytes.latin1("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"), false))),
                faulty(
                        "text-behind-101",
                        "WS-HSR-001",
                        "Behind the 101 the socket is free for text, without frames.",
                        Mould.behind(() -> new Constant(Bytes.latin1("hello, sentinel"), false))),
                faulty(
                        "mute-behind-101",
                        "WS-HSR-001",
                        "The 101 was written by hand, and nobody reads behind it.",
                        Mould.behind(() -> new Constant(Bytes.EMPTY, false))),
                faulty(
                        "closes-behind-101",
                        "WS-HSR-001",
                        "The 101 is an answer, and behind an answer the connection ends.",
                        Mould.behind(() -> new Constant(Bytes.EMPTY, true))),
                faulty(
                        "reserved-bit-behind-101",
                        "WS-EXT-011",
                        "Every message is marked as compressed.",
                        Mould.behind(ResponseMistakes::marked)),
                faulty(
                        "close-frame-behind-refusal",
                        "WS-HSR-007",
                        "A close frame says goodbye, also behind an HTTP error.",
                        Mould.around(core -> new Wrapped(
                                core, out -> out.latin1().startsWith("HTTP/1.1 4") ? out.plus(CLOSE_1002) : out))));
    }

    /** Sets RSV1 in the first frame that it sends. */
    static ServerCore marked() {
        return new Wrapped(
                new ModelEcho(),
                out -> out.isEmpty() ? out : Bytes.of((byte) (out.at(0) | 0x40)).plus(out.from(1)));
    }

    private static Member tired() {
        return new Member(
                "door-slammed-after-" + PATIENCE,
                Kind.FAULTY,
                "Connections are never given back, and after " + PATIENCE + " there is none left.",
                "WS-HSR-001",
                new Member.Server(
                        Mould.FEATURES,
                        () -> {
                            AtomicInteger connections = new AtomicInteger();
                            Mould mould = new Mould();
                            return () -> connections.incrementAndGet() > PATIENCE
                                    ? new Constant(Bytes.EMPTY, true)
                                    : mould.connect();
                        },
                        Cuts.NONE));
    }

    /** A 101 for a refused request, whose connection is closed by a close frame at once. */
    static Mould closing(int status) {
        return new Mould() {
            @Override
            ResponseHead says(RequestHead request, ResponseHead answer) {
                return answer.status() == status
                        ? new ResponseHead(
                                101,
                                "Switching Protocols",
                                HeaderFields.of(
                                        "Upgrade",
                                        "websocket",
                                        "Connection",
                                        "Upgrade",
                                        "Sec-WebSocket-Accept",
                                        accept().accept(request.fields()
                                                .first("Sec-WebSocket-Key")
                                                .orElse("")),
                                        "X-Refused",
                                        "yes"))
                        : answer;
            }

            @Override
            ServerCore behind(RequestHead request, ResponseHead answer) {
                return answer.fields().has("X-Refused") ? new Constant(CLOSE_1002, true) : new ModelEcho();
            }
        };
    }

    private static ResponseHead without(ResponseHead answer, String name) {
        return answer.withFields(answer.fields().without(name));
    }
}
