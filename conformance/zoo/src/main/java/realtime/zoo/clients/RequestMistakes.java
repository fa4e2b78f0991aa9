package realtime.zoo.clients;

import static realtime.zoo.clients.ClientMember.faulty;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import realtime.conformance.model.ModelClient;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/** What can go wrong with a request (RFC 6455 section 4.1, second list). */
final class RequestMistakes {
    private static final String KEY = "Sec-WebSocket-Key";
    private static final int LONGEST = 255;

    private RequestMistakes() {}

    static List<ClientMember> all() {
        List<ClientMember> all = new ArrayList<>(lines());
        all.addAll(keys());
        return all;
    }

    private static List<ClientMember> lines() {
        return List.of(
                faulty(
                        "http-1.0",
                        "WS-HSC-006",
                        "HTTP/1.0 is simpler, and does as well.",
                        Pieces.sending(head -> head.withVersion("HTTP/1.0"))),
                faulty(
                        "target-cut",
                        "WS-HSC-007",
                        "A path has at most 255 characters.",
                        Pieces.sending(head -> head.target().length() <= LONGEST
                                ? head
                                : head.withTarget(head.target().substring(0, LONGEST)))),
                faulty(
                        "host-without-port",
                        "WS-HSC-008",
                        "Host is the host.",
                        Pieces.sending(host(host -> host.replaceFirst(":8104$", "")))),
                faulty(
                        "host-always-with-port",
                        "WS-HSC-008",
                        "Host is host, colon, port.",
                        Pieces.sending(host(host -> host.matches(".*:\\d+") ? host : host + ":80"))),
                faulty(
                        "brackets-lost",
                        "WS-HSC-008",
                        "The brackets are no part of an address.",
                        Pieces.sending(host(host -> host.replaceAll("[\\[\\]]", "")))),
                faulty(
                        "no-connection-option",
                        "WS-HSC-009",
                        "Upgrade says it all, Connection is for keep-alive.",
                        Pieces.sending(fields(fields -> fields.replace("Connection", "keep-alive")))),
                faulty(
                        "version-8",
                        "WS-HSC-014",
                        "Version 8 is the newest draft.",
                        Pieces.sending(fields(fields -> fields.replace("Sec-WebSocket-Version", "8")))),
                faulty(
                        "origin-is-a-host",
                        "WS-HSC-015",
                        "An origin is the name of a host.",
                        Pieces.sending(fields(fields -> fields.with("Origin", "localhost/")))),
                faulty(
                        "extra-fields-twice",
                        "WS-HSC-018",
                        "Each layer adds the fields that it knows of.",
                        Pieces.sending(fields(fields -> fields.first("Cookie")
                                .map(cookie -> fields.with("Cookie", cookie))
                                .orElse(fields)))),
                faulty(
                        "speaks-before-the-101",
                        "WS-HSC-019",
                        "The server will say 101, so the first message goes out at once.",
                        Pieces.around(core -> new Around(
                                core, first -> first.plus(Bytes.hex("81 82 00 00 00 00 68 69")), (in, out) -> out))));
    }

    private static List<ClientMember> keys() {
        AtomicInteger counter = new AtomicInteger();
        return List.of(
                faulty(
                        "two-keys",
                        "WS-HSC-013",
                        "A second key does no harm.",
                        Pieces.sending(fields(fields -> fields.with(KEY, "x3JJHMbDL1EzLkh9GBhXDw==")))),
                faulty(
                        "key-of-15-octets",
                        "WS-HSC-010",
                        "A key is some random octets.",
                        Pieces.writer((uri, offer, random) ->
                                keyed(ModelClient.write(uri, offer, random), octets(random, 15)))),
                faulty(
                        "key-in-hex",
                        "WS-HSC-010",
                        "A key is 16 octets in hexadecimal.",
                        Pieces.writer((uri, offer, random) -> withKey(
                                ModelClient.write(uri, offer, random),
                                java.util.HexFormat.of().formatHex(octets(random, 16))))),
                faulty(
                        "stray-bits-in-the-key",
                        "WS-HSC-012",
                        "Any 22 characters of Base64 and two = are a key.",
                        Pieces.writer((uri, offer, random) -> {
                            RequestHead right = ModelClient.write(uri, offer, random);
                            String key = right.fields().first(KEY).orElseThrow();
                            return withKey(right, key.substring(0, 21) + (char) (key.charAt(21) + 1) + "==");
                        })),
                faulty(
                        "same-key-every-time",
                        "WS-HSC-011",
                        "The key is the one of the standard.",
                        Pieces.writer((uri, offer, random) ->
                                withKey(ModelClient.write(uri, offer, random), "dGhlIHNhbXBsZSBub25jZQ=="))),
                faulty(
                        "counting-keys",
                        "WS-HSC-011",
                        "Keys that differ are random enough.",
                        Pieces.writer((uri, offer, random) -> keyed(
                                ModelClient.write(uri, offer, random),
                                java.nio.ByteBuffer.allocate(16)
                                        .putInt(counter.incrementAndGet())
                                        .array()))));
    }

    private static byte[] octets(RandomGenerator random, int count) {
        byte[] octets = new byte[count];
        random.nextBytes(octets);
        return octets;
    }

    private static RequestHead keyed(RequestHead head, byte[] octets) {
        return withKey(head, Base64.getEncoder().encodeToString(octets));
    }

    private static RequestHead withKey(RequestHead head, String key) {
        return head.withFields(head.fields().replace(KEY, key));
    }

    static UnaryOperator<RequestHead> fields(UnaryOperator<HeaderFields> change) {
        return head -> head.withFields(change.apply(head.fields()));
    }

    private static UnaryOperator<RequestHead> host(UnaryOperator<String> change) {
        return fields(fields -> HeaderFields.of(fields.stream()
                .map(field -> field.isNamed("Host") ? new HeaderField("Host", change.apply(field.value())) : field)
                .toList()));
    }
}
