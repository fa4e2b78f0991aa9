package realtime.conformance.handshake;

import static realtime.conformance.handshake.ClientExpectation.OPENS;
import static realtime.conformance.handshake.ClientExpectation.REFUSES;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.LocalCertificate;
import realtime.conformance.driver.Plan;
import realtime.conformance.driver.Reaction;
import realtime.conformance.generate.OneOf;

/** What a client makes of the URI that it is told. */
public interface ClientUriProperties extends ClientProperties {
    String HOST = "ws.example";

    /**
     * What stands behind the authority, and what must travel.
     *
     * @param written in the URI
     * @param target the request-target
     */
    record Resource(String written, String target) {
        static Resource same(String text) {
            return new Resource(text, text);
        }

        Call call() {
            return Call.to("ws://{host}:{port}" + written);
        }

        @Override
        public String toString() {
            return written;
        }
    }

    /** Empty paths. */
    final class EmptyPaths extends OneOf<Resource> {
        EmptyPaths() {
            super(new Resource("", "/"), new Resource("?x=1", "/?x=1"), Resource.same("/"));
        }
    }

    /** Paths and queries that are easily changed on the way. */
    final class Resources extends OneOf<Resource> {
        Resources() {
            super(
                    Resource.same("/a%2Fb?q=%20"),
                    Resource.same("/chat%20room"),
                    Resource.same("/p?a=b&c=d"),
                    Resource.same("/a+b?c+d"),
                    Resource.same("/a;b=1:2@3"),
                    Resource.same("/%c3%bc"));
        }
    }

    /** Schemes in other cases. */
    final class Schemes extends OneOf<String> {
        Schemes() {
            super("WS", "Ws", "wS");
        }
    }

    /** Fragments. */
    final class Fragments extends OneOf<String> {
        Fragments() {
            super("ws://{host}:{port}/chat#frag", "ws://{host}:{port}/chat#", "ws://{host}:{port}#top");
        }
    }

    /** What is no usable WebSocket URI. */
    final class Unusable extends OneOf<String> {
        Unusable() {
            super("ftp://{host}:{port}/", "ws:///p", "ws://{host}:99999/", "ws://{host}:-1/", "ws://[::1/");
        }
    }

    /** User information. */
    final class Users extends OneOf<String> {
        Users() {
            super("ws://user:secret@{host}:{port}/chat", "ws://user@{host}:{port}/chat");
        }
    }

    @Property
    @Checks("WS-URI-001")
    default void withoutAPortItIs80Or443() {
        goesTo("ws://ws.example/chat", 80, false);
        goesTo("ws://ws.example:443/chat", 443, false);
        goesTo("wss://ws.example/chat", 443, true);
    }

    @Property
    @Checks("WS-URI-002")
    default void theSchemeIsReadInAnyCase(@ForAll(supplier = Schemes.class) String scheme) {
        ClientAttempt.of(client())
                .call(Call.to(scheme + "://{host}:{port}/chat"))
                .expect(OPENS);
    }

    @Property
    @Checks("WS-URI-002")
    default void wssMeansTlsInAnyCase() {
        if (client().features().has(Ability.ANY_HOST)) {
            goesTo("WSS://ws.example:8104/chat", 8_104, true);
            goesTo("wSs://ws.example:8104/chat", 8_104, true);
            return;
        }
        client().features().require(Ability.TRUST);
        Call call = Call.to("WSS://{host}:{port}/chat").trusting(LocalCertificate.trusted());
        ClientAttempt.of(client()).call(call).secured(Plan.Security.TRUSTED).expect(OPENS);
    }

    @Property
    @Checks("WS-URI-003")
    default void anEmptyPathIsASlash(@ForAll(supplier = EmptyPaths.class) Resource resource) {
        travels(resource);
    }

    @Property
    @Checks("WS-URI-004")
    default void pathAndQueryTravelAsTheyAreWritten(@ForAll(supplier = Resources.class) Resource resource) {
        travels(resource);
    }

    @Property
    @Checks("WS-URI-004")
    default void anEmptyQueryIsNone() {
        ClientAttempt.of(client()).call(Call.to("ws://{host}:{port}/p?")).expectRequest(asked -> {
            String target = RequestFaults.path(asked);
            return target.equals("/p?") ? Optional.empty() : RequestFaults.target(asked, "/p");
        });
    }

    @Property
    @Checks("WS-URI-006")
    default void aNumberSignThatIsNoFragmentTravelsEscaped() {
        travels(Resource.same("/a%23b"));
        travels(Resource.same("/a?b=%23c"));
    }

    @Property
    @Checks("WS-URI-005")
    default void aFragmentIsRefused(@ForAll(supplier = Fragments.class) String uri) {
        ClientAttempt.of(client()).call(Call.to(uri)).expect(REFUSES);
    }

    @Property
    @Checks("WS-URI-007")
    default void anUnusableUriIsRefused(@ForAll(supplier = Unusable.class) String uri) {
        ClientAttempt.of(client()).call(Call.to(uri)).expect(REFUSES);
    }

    @Property
    @Checks("WS-URI-008")
    default void lettersOutsideAsciiTravelAsEscapes() {
        ClientAttempt.of(client())
                .call(Call.to("ws://{host}:{port}/\u00fc"))
                .expect(REFUSES.or(
                        "the target /%C3%BC",
                        seen -> seen.asked()
                                .filter(asked -> RequestFaults.path(asked).equals("/%C3%BC"))
                                .isPresent()));
    }

    @Property
    @Checks("WS-URI-008")
    default void aNameOutsideAsciiTravelsInItsAsciiForm() {
        String ascii = "xn--bcher-kva.example";
        ClientAttempt.of(client())
                .anywhere("ws://b\u00fccher.example/chat")
                .expect(REFUSES.or("a connection to " + ascii, seen -> seen.asked()
                        .filter(asked -> asked.line().host().equalsIgnoreCase(ascii)
                                || asked.request().fields().all("Host").contains(ascii))
                        .isPresent()));
    }

    @Property
    @Checks("WS-URI-009")
    default void userInformationStaysOutOfTheRequest(@ForAll(supplier = Users.class) String uri) {
        ClientAttempt.of(client())
                .call(Call.to(uri))
                .expect(REFUSES.orLenient("a request that names no user in Host and target", seen -> seen.asked()
                        .filter(ClientUriProperties::namesNoUser)
                        .isPresent()));
    }

    private static boolean namesNoUser(Reaction.Asked asked) {
        return !asked.request().target().contains("user")
                && asked.request().fields().all("Host").stream().noneMatch(host -> host.contains("user"));
    }

    private void travels(Resource resource) {
        ClientAttempt.of(client())
                .call(resource.call())
                .expectRequest(asked -> RequestFaults.target(asked, resource.target()));
    }

    private void goesTo(String uri, int port, boolean secure) {
        ClientAttempt.of(client()).anywhere(uri).expectRequest(asked -> {
            Reaction.Line line = asked.line();
            boolean right = line.host().equalsIgnoreCase(HOST) && line.port() == port && line.secure() == secure;
            return right
                    ? Optional.empty()
                    : RequestFaults.fault(
                            "Host", went(line.host(), line.port(), line.secure()), went(HOST, port, secure));
        });
    }

    private static String went(String host, int port, boolean secure) {
        return "it goes to " + host + ", port " + port + (secure ? ", with TLS" : ", without TLS");
    }
}
