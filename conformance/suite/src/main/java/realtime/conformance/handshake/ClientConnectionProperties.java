package realtime.conformance.handshake;

import static realtime.conformance.handshake.ClientExpectation.OPENS;

import java.util.List;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.LocalCertificate;
import realtime.conformance.driver.Plan;
import realtime.conformance.driver.Reaction;
import realtime.conformance.run.Trial;
import realtime.wire.Bytes;

/** What lies below the handshake: TCP, proxies, TLS (RFC 6455 section 4.1, first list). */
public interface ClientConnectionProperties extends ClientProperties {
    @Property
    @Checks("WS-HSC-001")
    default void aSecondConnectionWaitsForTheFirst() {
        ClientAttempt.of(client()).expect(OPENS);
        if (!client().secondWaits(ClientAttempt.PLAIN)) {
            Trial.current().lenient("two connections to one address were opened at once, as all common libraries do");
        }
    }

    @Property
    @Checks("WS-HSC-002")
    default void whereNobodyListensTheAttemptFails() {
        ClientAttempt.of(client()).expect(OPENS);
        Reaction reaction = client().callNobody(ClientAttempt.PLAIN);
        if (!(reaction instanceof Reaction.NoConnection none) || !none.told()) {
            Drawing drawing = new Drawing("A call to a port where nobody listens", Bytes.EMPTY, -1, "", List.of())
                    .row("expected", "the attempt fails")
                    .row("yours", "it did not say that it failed");
            Trial.current().violated(new Violation("WS-HSC-002", drawing), reaction.summary(), Bytes.EMPTY);
        }
    }

    @Property
    @Checks("WS-HSC-003")
    default void aProxyIsAskedForATunnel() {
        client().features().require(Ability.PROXY);
        ClientAttempt.of(client())
                .call(Call.to("ws://ws.example:8104/chat"))
                .asProxy()
                .expect(ClientExpectation.of(
                                "CONNECT ws.example:8104, and the GET behind the proxy's 200", seen -> seen.asked()
                                        .filter(asked -> asked.line().tunnel().equals("ws.example:8104"))
                                        .isPresent())
                        .orLenient("a request without a tunnel", seen -> seen.asked()
                                .filter(asked -> asked.line().tunnel().isEmpty())
                                .isPresent()));
    }

    @Property
    @Checks("WS-HSC-004")
    default void theHandshakeIsSpokenInsideTls() {
        secure().secured(Plan.Security.TRUSTED).expect(OPENS);
    }

    @Property
    @Checks("WS-HSC-004")
    default void aCertificateThatIsNotTrustedEndsTheAttempt() {
        secure().secured(Plan.Security.TRUSTED).expect(OPENS);
        secure().secured(Plan.Security.UNTRUSTED)
                .expect(ClientExpectation.of(
                        "no request",
                        seen -> seen.reaction() instanceof Reaction.NoRequest none
                                && none.sent().isEmpty()));
    }

    /** Through a proxy the name can have a dot; many clients leave out a name without one, for it is no full host name. */
    @Property
    @Checks("WS-HSC-005")
    default void theClientHelloNamesTheServer() {
        client().features().require(Ability.TRUST);
        boolean dotted = client().features().has(Ability.PROXY);
        String name = dotted ? "ws.example" : "localhost";
        ClientAttempt attempt = dotted ? ClientAttempt.of(client()).anywhere("wss://ws.example:8104/chat") : secure();
        ClientExpectation names = ClientExpectation.of("a ClientHello that names " + name, seen -> names(seen, name));
        attempt.secured(Plan.Security.TRUSTED)
                .expect(dotted ? names : names.orLenient("none for a name without a dot", seen -> names(seen, "")));
    }

    private static boolean names(ClientSeen seen, String name) {
        return seen.asked()
                .filter(asked -> asked.line().serverName().equals(name))
                .isPresent();
    }

    private ClientAttempt secure() {
        client().features().require(Ability.TRUST);
        Call call = Call.to("wss://{host}:{port}/chat").trusting(LocalCertificate.trusted());
        return ClientAttempt.of(client()).call(call);
    }
}
