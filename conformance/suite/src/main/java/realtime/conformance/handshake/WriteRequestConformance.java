package realtime.conformance.handshake;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.generate.OneOf;
import realtime.conformance.generate.Ordered;
import realtime.http.HeaderField;
import realtime.http.RequestHead;
import realtime.websocket.ClientOffer;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.Extension;
import realtime.websocket.WebSocketUri;

/** Exercise 04.6. */
@Judges(Role.CLIENT)
public interface WriteRequestConformance {
    /** The writer that is judged. */
    ClientRequestWriter subject();

    /** Where requests go. */
    final class Uris extends OneOf<WebSocketUri> {
        Uris() {
            super(
                    new WebSocketUri(false, "example.com", 8080, "/chat"),
                    new WebSocketUri(false, "example.com", 80, "/"),
                    new WebSocketUri(true, "example.com", 443, "/chat%20room?id=7"),
                    new WebSocketUri(false, "example.com", 443, "/a?b=c"),
                    new WebSocketUri(true, "example.com", 80, "/"),
                    new WebSocketUri(false, "[::1]", 8104, "/"),
                    new WebSocketUri(true, "[2001:db8::7]", 443, "/p"));
        }
    }

    /** Seeds of the random octets; with some of them Base64 needs + and /. */
    final class Seeds implements Ordered<Integer> {
        @Override
        public List<Integer> ordered() {
            return List.of(7, 1, 42);
        }

        @Override
        public Arbitrary<Integer> get() {
            return Arbitraries.integers().between(0, 100_000);
        }
    }

    /** Offers of subprotocols. */
    final class Names extends OneOf<List<String>> {
        Names() {
            super(
                    List.of("chat"),
                    List.of("mqtt", "chat"),
                    List.of("b", "a", "c"),
                    List.of("v1.chat", "chat", "Chat"),
                    List.of());
        }
    }

    /** Offers that nobody may make. */
    final class BadNames extends OneOf<List<String>> {
        BadNames() {
            super(
                    List.of("a b"),
                    List.of(""),
                    List.of("a,b"),
                    List.of("chat", "chat"),
                    List.of("mqtt", "chat", "mqtt"),
                    List.of("chat", "caf\u00e9"),
                    List.of("a/b"),
                    List.of("chat "),
                    List.of("\"chat\""));
        }
    }

    @Property
    @Checks({"WS-HSC-006", "WS-HSC-007"})
    default void itIsAGetOfTheResourceName(@ForAll(supplier = Uris.class) WebSocketUri uri) {
        RequestHead request = write(uri, ClientOffer.NOTHING, 7, "a request");
        Answers.same(
                given(uri),
                "GET " + uri.resourceName() + " HTTP/1.1",
                request.method() + " " + request.target() + " " + request.version());
        Answers.same(
                given(uri) + "\nsent and read again",
                request,
                Answers.returned(given(uri), "a well-formed head", () -> RequestHead.parse(request.encode())));
    }

    @Property
    @Checks("WS-HSC-008")
    default void hostNamesThePortUnlessItIsTheDefault(@ForAll(supplier = Uris.class) WebSocketUri uri) {
        int usual = uri.secure() ? 443 : 80;
        one(uri, ClientOffer.NOTHING, "Host", uri.host() + (uri.port() == usual ? "" : ":" + uri.port()));
    }

    @Property
    @Checks("WS-HSC-009")
    default void itAsksForAnUpgradeToWebsocket(@ForAll(supplier = Uris.class) WebSocketUri uri) {
        one(uri, ClientOffer.NOTHING, "Upgrade", "websocket");
        one(uri, ClientOffer.NOTHING, "Connection", "Upgrade");
    }

    @Property
    @Checks({"WS-HSC-010", "WS-HSC-012", "WS-HSC-013"})
    default void theKeyIs16RandomOctetsInBase64(
            @ForAll(supplier = Seeds.class) int seed, @ForAll(supplier = Uris.class) WebSocketUri uri) {
        byte[] octets = new byte[16];
        new Random(seed).nextBytes(octets);
        List<String> right = List.of(Base64.getEncoder().encodeToString(octets));
        String given = given(uri) + "\nrandom = new Random(" + seed + "), whose first 16 octets are\n"
                + realtime.wire.Bytes.of(octets);
        Answers.same(
                given,
                right,
                write(uri, ClientOffer.NOTHING, seed, Answers.show(right))
                        .fields()
                        .all("Sec-WebSocket-Key"));
    }

    @Property
    @Checks("WS-HSC-011")
    default void everyRequestHasAKeyOfItsOwn(@ForAll(supplier = Uris.class) WebSocketUri uri) {
        Random random = new Random(7);
        List<String> keys = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> Answers.returned(
                        given(uri), "a request", () -> subject().write(uri, ClientOffer.NOTHING, random)))
                .map(request -> request.fields().first("Sec-WebSocket-Key").orElse("no key"))
                .toList();
        Answers.holds(
                keys.stream().distinct().count() == keys.size(),
                "three requests, one behind the other, with one source of random octets",
                "three keys",
                keys);
    }

    @Property
    @Checks("WS-HSC-014")
    default void theVersionIs13(@ForAll(supplier = Uris.class) WebSocketUri uri) {
        one(uri, ClientOffer.NOTHING, "Sec-WebSocket-Version", "13");
    }

    @Property
    @Checks({"WS-HSC-017", "WS-HSC-016"})
    default void subprotocolsAreOfferedInOrder(
            @ForAll(supplier = Names.class) List<String> names, @ForAll(supplier = Uris.class) WebSocketUri uri) {
        ClientOffer offer = new ClientOffer(names, List.of(), List.of());
        list(uri, offer, "Sec-WebSocket-Protocol", names);
    }

    @Property
    @Checks("WS-HSC-016")
    default void aNameThatIsNoTokenOrOfferedTwiceIsAnError(
            @ForAll(supplier = BadNames.class) List<String> names, @ForAll(supplier = Uris.class) WebSocketUri uri) {
        ClientOffer offer = new ClientOffer(names, List.of(), List.of());
        Answers.rejects(
                given(uri) + "\nthe subprotocols " + Answers.show(names),
                IllegalArgumentException.class,
                () -> subject().write(uri, offer, new Random(7)));
    }

    @Property
    @Checks({"WS-EXT-003", "WS-EXT-008"})
    default void extensionsAreOfferedAsTheyAreWritten(
            @ForAll(supplier = OfferCases.Extensions.class) List<Extension> extensions,
            @ForAll(supplier = Uris.class) WebSocketUri uri) {
        ClientOffer offer = new ClientOffer(List.of(), extensions, List.of());
        list(
                uri,
                offer,
                "Sec-WebSocket-Extensions",
                extensions.stream().map(Extension::toString).toList());
    }

    @Property
    @Checks("WS-HSC-018")
    default void extraFieldsAreSentAsTheyAre(
            @ForAll(supplier = OfferCases.Extras.class) List<HeaderField> extras,
            @ForAll(supplier = Uris.class) WebSocketUri uri) {
        ClientOffer offer = new ClientOffer(List.of("chat"), List.of(), extras);
        List<HeaderField> yours = write(uri, offer, 7, extras.toString()).fields().stream()
                .filter(field -> extras.stream().anyMatch(extra -> field.isNamed(extra.name())))
                .toList();
        Answers.same(given(uri) + "\nthe extra fields " + extras, extras, yours);
        one(uri, offer, "Sec-WebSocket-Version", "13");
    }

    /** One line with this value; keywords in any case. */
    private void one(WebSocketUri uri, ClientOffer offer, String name, String value) {
        list(uri, offer, name, List.of(value));
    }

    /** One line that lists these members; no line if there are none. */
    private void list(WebSocketUri uri, ClientOffer offer, String name, List<String> members) {
        List<String> right =
                members.isEmpty() ? List.of() : List.of(members.stream().collect(Collectors.joining(", ")));
        List<String> yours = write(uri, offer, 7, name + ": " + right).fields().all(name);
        boolean keyword = name.equals("Upgrade") || name.equals("Connection");
        boolean same = keyword
                ? yours.size() == 1 && yours.getFirst().equalsIgnoreCase(right.getFirst())
                : yours.equals(right);
        Answers.holds(same, given(uri), lines(name, right), new RouteByPathConformance.Told(lines(name, yours)));
    }

    private static String lines(String name, List<String> values) {
        return values.isEmpty()
                ? "no line " + name
                : values.stream().map(value -> name + ": " + value).collect(Collectors.joining("\n"));
    }

    private RequestHead write(WebSocketUri uri, ClientOffer offer, int seed, String expected) {
        RequestHead request =
                Answers.returned(given(uri), expected, () -> subject().write(uri, offer, new Random(seed)));
        Answers.holds(request != null, given(uri), expected, null);
        return request;
    }

    private static String given(WebSocketUri uri) {
        return (uri.secure() ? "wss" : "ws") + ", host " + uri.host() + ", port " + uri.port() + ", resource name "
                + uri.resourceName();
    }
}
