package realtime.zoo;

import static realtime.zoo.Servers.faulty;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import realtime.conformance.model.Model;
import realtime.wire.Bytes;

/** The accept value gone wrong (RFC 6455 section 4.2.2, step 5.4). */
final class AcceptMistakes {
    private AcceptMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "accept-in-hex",
                        "WS-HSR-003",
                        "The digest is written in hexadecimal, as digests usually are.",
                        Mould.accepting(key -> HexFormat.of().formatHex(digest(key + Model.GUID)))),
                faulty(
                        "accept-over-decoded-key",
                        "WS-HSR-004",
                        "The key is Base64, so it is decoded before it is hashed.",
                        Mould.accepting(key -> base64(Model.sha1(
                                decoded(key).plus(Bytes.latin1(Model.GUID)).toArray())))),
                faulty(
                        "accept-guid-with-blank",
                        "WS-HSR-003",
                        "A blank stands between key and GUID.",
                        Mould.accepting(key -> base64(digest(key + " " + Model.GUID)))),
                faulty(
                        "accept-guid-in-lower-case",
                        "WS-HSR-003",
                        "The GUID is written in small letters, since the case of a GUID does not matter.",
                        Mould.accepting(key -> base64(digest(key + Model.GUID.toLowerCase(java.util.Locale.ROOT))))),
                faulty(
                        "accept-without-guid",
                        "WS-HSR-003",
                        "The key alone is hashed.",
                        Mould.accepting(key -> base64(digest(key)))),
                faulty("accept-is-the-key", "WS-HSR-003", "The key comes back as it was.", Mould.accepting(key -> key)),
                faulty(
                        "accept-of-the-standard",
                        "WS-HSR-003",
                        "The accept value is copied from the example of the standard.",
                        Mould.accepting(key -> "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")),
                faulty(
                        "accept-in-url-alphabet",
                        "WS-HSR-003",
                        "Base64 is taken to be the alphabet for URLs, which differs in two characters.",
                        Mould.accepting(key -> Base64.getUrlEncoder().encodeToString(digest(key + Model.GUID)))),
                faulty(
                        "accept-missing",
                        "WS-HSR-003",
                        "A 101 is thought to be enough.",
                        Mould.saying((request, answer) ->
                                answer.withFields(answer.fields().without("Sec-WebSocket-Accept")))),
                faulty(
                        "two-accept-lines",
                        "WS-HSR-005",
                        "The accept value is sent twice, once by the framework and once by hand.",
                        Mould.saying((request, answer) -> answer.fields()
                                .first("Sec-WebSocket-Accept")
                                .map(value -> answer.withFields(answer.fields().with("Sec-WebSocket-Accept", value)))
                                .orElse(answer))));
    }

    private static byte[] digest(String text) {
        return Model.sha1(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    private static Bytes decoded(String key) {
        return Bytes.of(Base64.getDecoder().decode(key));
    }
}
