package realtime.zoo;

import static realtime.zoo.Servers.legal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import realtime.conformance.driver.Cuts;
import realtime.conformance.model.ModelNegotiation;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.websocket.Extension;
import realtime.websocket.MalformedFieldException;

/** Servers that say the usual things in other words. */
final class LegalWords {
    private LegalWords() {}

    static List<Member> all() {
        return List.of(
                legal("correct", "Does what the suite's own model does.", new Mould()),
                legal(
                        "lower-case-fields",
                        "Writes field names in small letters.",
                        Mould.saying((request, answer) -> answer.withFields(HeaderFields.of(answer.fields().stream()
                                .map(field -> new HeaderField(field.name().toLowerCase(Locale.ROOT), field.value()))
                                .toList())))),
                legal(
                        "other-reason-phrase",
                        "Says 101 Web Socket Protocol Handshake, and nothing with other statuses.",
                        Mould.saying((request, answer) -> answer.withStatus(
                                answer.status(), answer.status() == 101 ? "Web Socket Protocol Handshake" : ""))),
                legal(
                        "extra-fields",
                        "Sends fields of its own, some of them twice.",
                        Mould.saying((request, answer) -> answer.withFields(answer.fields()
                                .with("Server", "zoo/1.0 (unusual, but legal)")
                                .with("Date", "Sat, 21 Nov 2026 03:00:00 GMT")
                                .with("Set-Cookie", "a=1")
                                .with("Set-Cookie", "b=2")))),
                legal(
                        "keywords-in-capitals",
                        "Says Upgrade: WEBSOCKET and Connection: UPGRADE.",
                        Mould.saying((request, answer) -> answer.status() == 101
                                ? answer.withFields(answer.fields()
                                        .replace("Upgrade", "WEBSOCKET")
                                        .replace("Connection", "UPGRADE"))
                                : answer)),
                legal(
                        "connection-list",
                        "Says Connection: keep-alive, Upgrade.",
                        Mould.saying((request, answer) -> answer.status() == 101
                                ? answer.withFields(answer.fields().replace("Connection", "keep-alive, Upgrade"))
                                : answer)),
                legal(
                        "no-blank-behind-colon",
                        "Writes no blank behind the colon.",
                        Mould.around(core -> new Wrapped(core, new FirstHead(text -> text.replace(": ", ":"))))),
                legal(
                        "own-preference",
                        "Chooses a subprotocol by its own preference, not by the client's.",
                        Mould.selecting((lines, supported) -> {
                            ModelNegotiation.select(lines, supported);
                            return new TreeSet<>(supported)
                                    .descendingSet().stream()
                                            .filter(name -> offers(lines).contains(name))
                                            .findFirst();
                        })),
                legal(
                        "first-offer-taken",
                        "Speaks every subprotocol, and so takes the first of the offer.",
                        Mould.FEATURES.withSubprotocols(),
                        Mould.selecting(
                                (lines, supported) -> ModelNegotiation.select(lines, Set.copyOf(offers(lines)))),
                        Cuts.NONE),
                legal(
                        "no-common-subprotocol-no-connection",
                        "Refuses a client whose subprotocols it does not speak.",
                        Mould.selecting((lines, supported) -> {
                            Optional<String> chosen = ModelNegotiation.select(lines, supported);
                            if (chosen.isEmpty() && !lines.isEmpty()) {
                                throw new MalformedFieldException("nothing in common");
                            }
                            return chosen;
                        })),
                legal(
                        "no-extensions",
                        "Speaks no extension.",
                        Mould.FEATURES.withExtensions(),
                        Mould.extending(new PlainExtensions() {
                            @Override
                            public List<Extension> answer(List<Extension> offers, Set<String> supported) {
                                return List.of();
                            }
                        }),
                        Cuts.NONE));
    }

    static List<String> offers(List<String> lines) {
        return HeaderFields.of(lines.stream()
                        .map(line -> new HeaderField("Offer", line))
                        .toList())
                .list("Offer");
    }
}
