package realtime.zoo;

import static realtime.zoo.Servers.faulty;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;

/** The request line, and the octets that carry a request (RFC 6455 section 4.2.1, items 1 and 2). */
final class RequestMistakes {
    private RequestMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "post-accepted",
                        "WS-HSS-001",
                        "The method is not looked at.",
                        Mould.seeing(request -> request.withMethod("GET"))),
                faulty(
                        "method-in-any-case",
                        "WS-HSS-001",
                        "Methods are compared without regard to case.",
                        Mould.seeing(request -> request.method().equals("get") ? request.withMethod("GET") : request)),
                faulty(
                        "http-1.0-accepted",
                        "WS-HSS-002",
                        "The version of HTTP is not looked at.",
                        Mould.seeing(request -> request.withVersion("HTTP/1.1"))),
                faulty(
                        "missing-host-accepted",
                        "WS-HSS-003",
                        "Host is for virtual hosts only, and this server has none.",
                        Mould.seeing(
                                request -> request.withFields(request.fields().replace("Host", "localhost")))),
                faulty(
                        "absolute-target-unknown",
                        "WS-HSS-017",
                        "The target of a request is always a path.",
                        Mould.refusing((request, origins) -> request.target().startsWith("/")
                                ? Optional.empty()
                                : Optional.of(Refusal.of(404, "there is no such path")))),
                faulty(
                        "cut-request-lost",
                        "WS-HSS-018",
                        "One read from the socket returns one request.",
                        Mould.around(CutRequest::new)),
                faulty(
                        "invalid-utf8-crashes",
                        "WS-HSS-020",
                        "A path is text: octets that are no UTF-8 are an error of the server.",
                        Mould.saying((request, answer) ->
                                isUtf8(request) ? answer : answer.withStatus(500, "Internal Server Error"))),
                faulty(
                        "garbage-crashes",
                        "WS-HSS-026",
                        "Whatever cannot be parsed is an error of the server.",
                        Mould.around(core -> new GarbageAnswer(core, GarbageAnswer::noRequestLine, crash().encode()))),
                faulty(
                        "nul-crashes",
                        "HTTP-FLD-009",
                        "A value is a text of C, so a NUL in it is an error of the server.",
                        Mould.around(core -> new GarbageAnswer(
                                core, text -> text.indexOf('\0') > text.indexOf("\r\n"), crash().encode()))),
                faulty(
                        "expect-ignored",
                        "HTTP-UPG-007",
                        "Expect is not known: the 101 comes while the client waits for a 100.",
                        Mould.seeing(
                                request -> request.withFields(request.fields().without("Content-Length")))),
                faulty(
                        "blanks-not-trimmed",
                        "WS-HSR-004",
                        "What stands between colon and line end is the value, blanks included.",
                        Mould.around(Untrimmed::new)));
    }

    private static boolean isUtf8(RequestHead request) {
        byte[] octets = java.net.URLDecoder.decode(request.target(), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** For members that answer an error of their own with 500. */
    static ResponseHead crash() {
        return Refusal.of(500, "an exception that nobody caught").response();
    }
}
