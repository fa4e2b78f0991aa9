package realtime.zoo;

import static realtime.zoo.Servers.faulty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import realtime.conformance.model.ModelNegotiation;
import realtime.http.RequestHead;

/** The choice of a subprotocol (RFC 6455 sections 4.2.2, step 5.5, and 11.3.4). */
final class SubprotocolMistakes {
    private static final String FIELD = "Sec-WebSocket-Protocol";

    private SubprotocolMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty(
                        "subprotocol-invented",
                        "WS-SUB-001",
                        "The server says what it speaks, asked or not.",
                        Mould.selecting((lines, supported) ->
                                lines.isEmpty() ? Optional.of("chat") : ModelNegotiation.select(lines, supported))),
                faulty(
                        "subprotocol-not-offered",
                        "WS-SUB-002",
                        "Where nothing of the offer suits, the server's favourite is named.",
                        Mould.selecting((lines, supported) -> lines.isEmpty()
                                ? Optional.empty()
                                : ModelNegotiation.select(lines, supported).or(() -> Optional.of("chat")))),
                faulty(
                        "subprotocol-in-any-case",
                        "WS-SUB-002",
                        "Names of subprotocols are compared without regard to case, and answered in small letters.",
                        Mould.selecting((lines, supported) -> ModelNegotiation.select(
                                lines.stream()
                                        .map(line -> line.replace("Chat", "chat"))
                                        .distinct()
                                        .toList(),
                                supported))),
                faulty(
                        "empty-member-selected",
                        "WS-SUB-002",
                        "An empty list member is a name like any other.",
                        Mould.selecting((lines, supported) -> {
                            Optional<String> chosen = ModelNegotiation.select(lines, supported);
                            return lines.stream().anyMatch(line -> line.contains(",,")) ? Optional.of("") : chosen;
                        })),
                faulty(
                        "empty-subprotocol-value",
                        "WS-SUB-003",
                        "No is said with an empty value.",
                        Mould.selecting((lines, supported) -> lines.isEmpty()
                                ? Optional.empty()
                                : ModelNegotiation.select(lines, supported).or(() -> Optional.of("")))),
                faulty(
                        "every-subprotocol-echoed",
                        "WS-SUB-004",
                        "The whole offer comes back.",
                        Mould.selecting((lines, supported) -> {
                            ModelNegotiation.select(lines, supported);
                            return lines.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(String.join(", ", LegalWords.offers(lines)));
                        })),
                faulty(
                        "a-line-for-each-subprotocol",
                        "WS-SUB-004",
                        "Each subprotocol that the server speaks is answered in a line of its own.",
                        Mould.saying((request, answer) -> answer.fields().has(FIELD)
                                ? answer.withFields(both(request).stream()
                                        .reduce(
                                                answer.fields().without(FIELD),
                                                (fields, name) -> fields.with(FIELD, name),
                                                (a, b) -> a))
                                : answer)),
                faulty(
                        "first-subprotocol-line-only",
                        "WS-SUB-005",
                        "A field is one line, so the first line is the offer.",
                        Mould.selecting((lines, supported) ->
                                ModelNegotiation.select(lines.stream().limit(1).toList(), supported))));
    }

    private static List<String> both(RequestHead request) {
        return request.fields().list(FIELD).stream()
                .filter(Mould.FEATURES.subprotocols()::contains)
                .distinct()
                .collect(Collectors.toList());
    }
}
