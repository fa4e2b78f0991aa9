package realtime.conformance.handshake;

import static realtime.conformance.handshake.ClientExpectation.OPENS;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.Plan;
import realtime.conformance.driver.Reaction;
import realtime.conformance.generate.OneOf;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.websocket.ClientOffer;

/** The request that opens the handshake, and the silence behind it. */
public interface ClientRequestProperties extends ClientProperties {
    int LONG_PATH = 300;

    /** URIs of one service. */
    final class Uris extends OneOf<String> {
        Uris() {
            super(
                    "ws://{host}:{port}/chat",
                    "ws://{host}:{port}/",
                    "ws://{host}:{port}/chat?id=7",
                    "ws://{host}:{port}/a/b%20c",
                    "ws://{host}:{port}/" + "a".repeat(LONG_PATH));
        }
    }

    /** URIs whose port is the default, and others. */
    final class Hosts extends OneOf<String> {
        Hosts() {
            super(
                    "ws://ws.example/",
                    "ws://ws.example:80/",
                    "ws://ws.example:443/",
                    "ws://ws.example:8104/",
                    "wss://ws.example/",
                    "wss://ws.example:443/");
        }
    }

    /** Fields of the caller's own. */
    final class Extras extends OneOf<List<HeaderField>> {
        Extras() {
            super(
                    List.of(new HeaderField("Cookie", "id=7; theme=dark")),
                    List.of(new HeaderField("Authorization", "Basic dTpw"), new HeaderField("X-Trace", "7")));
        }
    }

    @Property
    @Checks("WS-HSC-006")
    default void itIsAWellFormedGet(@ForAll(supplier = Uris.class) String uri) {
        ClientAttempt.of(client()).call(Call.to(uri)).expectRequest(RequestFaults::line);
    }

    @Property
    @Checks("WS-HSC-007")
    default void theTargetIsTheResourceName(@ForAll(supplier = Uris.class) String uri) {
        String resourceName = uri.substring(uri.indexOf('/', "ws://".length()));
        ClientAttempt.of(client()).call(Call.to(uri)).expectRequest(asked -> RequestFaults.scheme(asked)
                .or(() -> RequestFaults.target(asked, resourceName)));
    }

    @Property
    @Checks("WS-HSC-008")
    default void hostNamesHostAndPort(@ForAll(supplier = Uris.class) String uri) {
        ClientAttempt.of(client()).call(Call.to(uri)).expectRequest(RequestFaults::host);
    }

    @Property
    @Checks("WS-HSC-008")
    default void hostLeavesOutThePortThatIsTheDefault(@ForAll(supplier = Hosts.class) String uri) {
        ClientAttempt.of(client()).anywhere(uri).expectRequest(RequestFaults::host);
    }

    @Property
    @Checks("WS-HSC-008")
    default void hostKeepsTheBracketsOfAnAddress() {
        client().features().require(Ability.ANY_HOST);
        ClientAttempt.of(client()).anywhere("ws://[::1]:8104/").expectRequest(RequestFaults::host);
    }

    @Property
    @Checks({"WS-HSC-009", "HTTP-UPG-001"})
    default void itAsksForAnUpgradeToWebsocket(@ForAll(supplier = Uris.class) String uri) {
        ClientAttempt.of(client()).call(Call.to(uri)).expectRequest(RequestFaults::upgrade);
    }

    @Property
    @Checks({"WS-HSC-014", "WS-VER-004"})
    default void theVersionIs13(@ForAll(supplier = Uris.class) String uri) {
        ClientAttempt.of(client()).call(Call.to(uri)).expectRequest(RequestFaults::version);
    }

    @Property
    @Checks("WS-HSC-015")
    default void anOriginIsWellFormed(@ForAll(supplier = Uris.class) String uri) {
        ClientAttempt.of(client()).call(Call.to(uri)).expectRequest(RequestFaults::origin);
    }

    @Property
    @Checks("WS-HSC-018")
    default void extraFieldsAreSentOnce(@ForAll(supplier = Extras.class) List<HeaderField> extras) {
        client().features().require(Ability.EXTRA_FIELDS);
        ClientOffer offer = new ClientOffer(List.of(), List.of(), extras);
        ClientSeen seen = ClientAttempt.of(client())
                .call(ClientAttempt.PLAIN.offering(offer))
                .expectRequest(asked -> missing(asked.request().fields(), extras));
        ClientAttempt.of(client()).call(seen.call()).expect(OPENS);
    }

    private static Optional<RequestFault> missing(HeaderFields fields, List<HeaderField> extras) {
        return extras.stream()
                .filter(extra -> !fields.all(extra.name()).equals(List.of(extra.value())))
                .findFirst()
                .flatMap(extra -> RequestFaults.fault(
                        extra.name(), fields.count(extra.name()) + " lines " + extra.name(), "one line " + extra));
    }

    @Property
    @Checks({"WS-HSC-019", "HTTP-UPG-009"})
    default void theClientIsSilentUntilItHasTheAnswer() {
        ClientAttempt.of(client()).timed(Plan.Timing.LATE).expectRequest(ClientRequestProperties::tooEarly);
    }

    private static Optional<RequestFault> tooEarly(Reaction.Asked asked) {
        return asked.early().isEmpty()
                ? Optional.empty()
                : RequestFaults.fault(
                        "", "octets behind the request, before the answer", "silence until the answer has come");
    }
}
