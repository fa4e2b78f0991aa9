package realtime.zoo.clients;

import static realtime.zoo.clients.AnswerMistakes.changed;
import static realtime.zoo.clients.AnswerMistakes.checked;
import static realtime.zoo.clients.ClientMember.faulty;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import realtime.conformance.driver.ClientCore;
import realtime.conformance.model.ModelClient;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.ClientOffer;
import realtime.wire.Bytes;

/** What can go wrong with subprotocols and extensions (RFC 6455 sections 4.1, 9.1 and 11.3). */
final class NegotiationMistakes {
    private static final String PROTOCOL = "Sec-WebSocket-Protocol";
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    private NegotiationMistakes() {}

    static List<ClientMember> all() {
        List<ClientMember> all = new ArrayList<>(subprotocols());
        all.addAll(extensions());
        return all;
    }

    private static List<ClientMember> subprotocols() {
        return List.of(
                faulty(
                        "offer-sorted",
                        "WS-HSC-017",
                        "An offer is a set.",
                        Pieces.sending(head -> head.fields().list(PROTOCOL).isEmpty()
                                ? head
                                : head.withFields(head.fields()
                                        .replace(
                                                PROTOCOL,
                                                String.join(
                                                        ", ",
                                                        new TreeSet<>(
                                                                head.fields().list(PROTOCOL))))))),
                faulty(
                        "offer-not-checked",
                        "WS-HSC-016",
                        "What the caller wants to offer is offered.",
                        Pieces.writer((uri, offer, random) -> {
                            RequestHead head = ModelClient.write(
                                    uri,
                                    ClientOffer.NOTHING.with(
                                            offer.extensions().toArray(realtime.websocket.Extension[]::new)),
                                    random);
                            HeaderFields fields = offer.subprotocols().isEmpty()
                                    ? head.fields()
                                    : head.fields().with(PROTOCOL, String.join(", ", offer.subprotocols()));
                            for (var extra : offer.extraFields()) {
                                fields = fields.with(extra.name(), extra.value());
                            }
                            return head.withFields(fields);
                        })),
                faulty(
                        "subprotocol-not-checked",
                        "WS-SUB-006",
                        "Who offered nothing does not look at the choice.",
                        changed((sent, fields) -> sent.fields().has(PROTOCOL) ? fields : fields.without(PROTOCOL))),
                faulty(
                        "subprotocol-in-any-case",
                        "WS-SUB-006",
                        "Subprotocols are compared without regard to case.",
                        changed((sent, fields) -> fields.first(PROTOCOL)
                                .filter(name -> fields.count(PROTOCOL) == 1)
                                .flatMap(name -> sent.fields().list(PROTOCOL).stream()
                                        .filter(name::equalsIgnoreCase)
                                        .findFirst())
                                .map(name -> fields.replace(PROTOCOL, name))
                                .orElse(fields))),
                faulty(
                        "first-offer-only",
                        "WS-SUB-006",
                        "The server takes the first offer or none.",
                        checked((sent, fields) -> fields.all(PROTOCOL).stream()
                                .allMatch(name -> name.equals(sent.fields().list(PROTOCOL).stream()
                                        .findFirst()
                                        .orElse(name))))),
                faulty(
                        "goodbye-without-a-choice",
                        "WS-SUB-007",
                        "Without a choice the connection is opened, and closed with 1010.",
                        Pieces.around(core -> Goodbye.where(core, NegotiationMistakes::offersInVain))),
                faulty(
                        "first-subprotocol-wins",
                        "WS-SUB-008",
                        "Of two subprotocols the first counts.",
                        changed((sent, fields) -> fields.count(PROTOCOL) == 2
                                ? fields.replace(
                                        PROTOCOL, fields.first(PROTOCOL).orElseThrow())
                                : fields)));
    }

    private static boolean offersInVain(String request, String answer) {
        return request.contains(PROTOCOL) && answer.startsWith("HTTP/1.1 101") && !answer.contains(PROTOCOL);
    }

    private static List<ClientMember> extensions() {
        return List.of(
                faulty(
                        "unoffered-extension-accepted",
                        "WS-EXT-007",
                        "The server may add what it likes.",
                        changed((sent, fields) -> sent.fields().has(EXTENSIONS) ? fields : fields.without(EXTENSIONS))),
                faulty(
                        "semicolon-forgiven",
                        "WS-EXT-003",
                        "A semicolon at the end does no harm.",
                        extension(value -> value.replaceFirst("[; ]+$", ""))),
                faulty(
                        "quoted-anything",
                        "WS-EXT-006",
                        "Between quotation marks anything may stand.",
                        extension(value -> value.replaceAll("\"[^\"]*\"", "x"))),
                faulty(
                        "one-line-only",
                        "WS-EXT-005",
                        "The field may occur once, as the standard said at first.",
                        checked((sent, fields) -> fields.count(EXTENSIONS) <= 1)),
                faulty(
                        "offered-is-used",
                        "WS-EXT-008",
                        "What was offered is used from the first frame on.",
                        Pieces.around(core -> reserved(core, request -> request.contains(EXTENSIONS)))),
                faulty(
                        "reserved-bits-set",
                        "WS-EXT-011",
                        "RSV1 is free for one's own use.",
                        Pieces.around(core -> reserved(core, request -> !request.contains(EXTENSIONS)))),
                faulty(
                        "private-extension-offered",
                        "WS-EXT-010",
                        "An x- in front makes a name one's own.",
                        Pieces.sending(head -> head.fields().has(EXTENSIONS)
                                ? head
                                : head.withFields(head.fields().with(EXTENSIONS, "x-webkit-deflate-frame")))),
                faulty(
                        "offer-with-a-semicolon",
                        "WS-EXT-003",
                        "Every parameter ends with a semicolon.",
                        Pieces.sending(head -> head.fields()
                                .first(EXTENSIONS)
                                .map(value -> head.withFields(head.fields().replace(EXTENSIONS, value + ";")))
                                .orElse(head))));
    }

    private static Pieces extension(UnaryOperator<String> change) {
        return changed((sent, fields) -> fields.first(EXTENSIONS)
                .filter(value -> fields.count(EXTENSIONS) == 1)
                .map(value -> fields.replace(EXTENSIONS, change.apply(value)))
                .orElse(fields));
    }

    /** Sets RSV1 in what it sends, if its request is such a one. */
    private static ClientCore reserved(ClientCore core, Predicate<String> applies) {
        boolean[] set = new boolean[1];
        return new Around(
                core,
                first -> {
                    set[0] = applies.test(first.latin1());
                    return first;
                },
                (in, out) -> set[0] && !out.isEmpty()
                        ? Bytes.of((byte) (out.at(0) | 0x40)).plus(out.from(1))
                        : out);
    }
}
