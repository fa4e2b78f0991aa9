package realtime.zoo;

import static realtime.zoo.Servers.legal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelNegotiation;
import realtime.conformance.model.ModelNegotiator;
import realtime.websocket.Extension;
import realtime.websocket.MalformedFieldException;

/** Servers on the lenient side of the disputed rules: README of the catalogue, D-02 to D-26. */
final class ToleratedServers {
    private ToleratedServers() {}

    static List<Member> all() {
        return List.of(
                legal(
                        "any-key",
                        "Answers any text for a key: D-02.",
                        Mould.checking((request, origins) -> Model.check(
                                request.fields().count("Sec-WebSocket-Key") != 1
                                        ? request
                                        : request.withFields(request.fields()
                                                .replace("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")),
                                origins))),
                legal(
                        "upgrade-list-not-searched",
                        "Takes Upgrade as a whole: D-05.",
                        Mould.refusing(FieldMistakes.unless(request ->
                                !request.fields().first("Upgrade").orElse("").contains(",")))),
                legal(
                        "version-13-twice",
                        "Takes two versions that say the same for one: D-06.",
                        Mould.seeing(request ->
                                request.fields().all("Sec-WebSocket-Version").equals(List.of("13", "13"))
                                        ? request.withFields(request.fields().replace("Sec-WebSocket-Version", "13"))
                                        : request)),
                legal(
                        "broken-extensions-ignored",
                        "Ignores a list of extensions that it cannot read: D-07.",
                        Mould.extending(new Mould.Agreeing(new ModelNegotiator()) {
                            @Override
                            public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                                try {
                                    return super.parse(lines);
                                } catch (MalformedFieldException e) {
                                    return List.of();
                                }
                            }
                        })),
                legal(
                        "unknown-extension-refused",
                        "Refuses who offers an extension that it does not know.",
                        Mould.extending(new Mould.Agreeing(new ModelNegotiator()) {
                            @Override
                            public List<Extension> parse(List<String> lines) throws MalformedFieldException {
                                List<Extension> offers = super.parse(lines);
                                if (offers.stream()
                                        .anyMatch(offer -> !offer.name().equals("permessage-deflate"))) {
                                    throw new MalformedFieldException("an extension that this server does not know");
                                }
                                return offers;
                            }
                        })),
                legal(
                        "empty-member-of-offer-refused",
                        "Refuses an offer of subprotocols with nothing between commas: D-26.",
                        Mould.refusing(
                                FieldMistakes.unless(request -> request.fields().all("Sec-WebSocket-Protocol").stream()
                                        .noneMatch(line -> line.contains(",,"))))),
                legal(
                        "repeated-subprotocols",
                        "Does not mind a subprotocol that is offered twice.",
                        Mould.selecting((lines, supported) -> ModelNegotiation.select(
                                List.of(String.join(", ", new LinkedHashSet<>(LegalWords.offers(lines)))), supported))),
                legal(
                        "odd-statuses",
                        "Refuses with 418 whatever it refuses.",
                        Mould.saying(
                                (request, answer) -> Set.of(400, 404, 405, 403).contains(answer.status())
                                        ? answer.withStatus(418, "I'm a teapot")
                                        : answer)));
    }
}
