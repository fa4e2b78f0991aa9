package realtime.conformance.handshake;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.http.HeaderField;
import realtime.http.RequestHead;
import realtime.websocket.ClientOffer;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.Extension;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** Exercise 04.6. */
@Judges(Role.CLIENT)
public interface WriteRequestConformance {
    /** The writer that is judged. */
    ClientRequestWriter subject();

    @Property
    @Checks({"WS-HSC-006", "WS-HSC-007"})
    default void itIsAGetOfTheResourceName(@ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        RequestHead request = write(uri, ClientOffer.NOTHING, 7, "a request");
        String right = "GET " + uri.resourceName() + " HTTP/1.1";
        String yours = request.method() + " " + request.target() + " " + request.version();
        boolean sameTarget = request.target().equals(uri.resourceName());
        given(uri).breaking(sameTarget ? "WS-HSC-006" : "WS-HSC-007").same(right, yours);
        Question again = Question.of(Answers.show(uri) + "\nyour request, sent and read again");
        again.same(request, again.returned("a well-formed head", () -> RequestHead.parse(request.encode())));
    }

    @Property
    @Checks("WS-HSC-008")
    default void hostNamesThePortUnlessItIsTheDefault(@ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        int usual = uri.secure() ? 443 : 80;
        one(uri, ClientOffer.NOTHING, "Host", uri.host() + (uri.port() == usual ? "" : ":" + uri.port()));
    }

    @Property
    @Checks("WS-HSC-009")
    default void itAsksForAnUpgradeToWebsocket(@ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        one(uri, ClientOffer.NOTHING, "Upgrade", "websocket");
        one(uri, ClientOffer.NOTHING, "Connection", "Upgrade");
    }

    @Property
    @Checks({"WS-HSC-010", "WS-HSC-012", "WS-HSC-013"})
    default void theKeyIs16RandomOctetsInBase64(
            @ForAll(supplier = RequestOffers.Seeds.class) int seed,
            @ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        byte[] octets = new byte[16];
        new Random(seed).nextBytes(octets);
        List<String> right = List.of(Base64.getEncoder().encodeToString(octets));
        String given = Answers.show(uri) + "\nrandom = new Random(" + seed + "), whose first 16 octets are\n"
                + Bytes.of(octets);
        Question.of(given)
                .task("Sec-WebSocket-Key is 16 fresh octets of random (nextBytes) in Base64.")
                .same(
                        right,
                        write(uri, ClientOffer.NOTHING, seed, Answers.show(right))
                                .fields()
                                .all("Sec-WebSocket-Key"));
    }

    @Property
    @Checks("WS-HSC-011")
    default void everyRequestHasAKeyOfItsOwn(@ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        Random random = new Random(7);
        List<String> keys = IntStream.range(0, 3)
                .mapToObj(
                        i -> given(uri).returned("a request", () -> subject().write(uri, ClientOffer.NOTHING, random)))
                .map(request -> request.fields().first("Sec-WebSocket-Key").orElse("no key"))
                .toList();
        Question.of("three requests, one behind the other, with one source of random octets")
                .holds(keys.stream().distinct().count() == keys.size(), "three different keys", keys);
    }

    @Property
    @Checks("WS-HSC-014")
    default void theVersionIs13(@ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        one(uri, ClientOffer.NOTHING, "Sec-WebSocket-Version", "13");
    }

    @Property
    @Checks({"WS-HSC-017", "WS-HSC-016"})
    default void subprotocolsAreOfferedInOrder(
            @ForAll(supplier = RequestOffers.Names.class) List<String> names,
            @ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        ClientOffer offer = new ClientOffer(names, List.of(), List.of());
        list(uri, offer, "Sec-WebSocket-Protocol", names);
    }

    @Property
    @Checks("WS-HSC-016")
    default void aNameThatIsNoTokenOrOfferedTwiceIsAnError(
            @ForAll(supplier = RequestOffers.BadNames.class) List<String> names,
            @ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        ClientOffer offer = new ClientOffer(names, List.of(), List.of());
        Question.of(Answers.show(uri) + "\nthe subprotocols " + Answers.show(names))
                .rejects(IllegalArgumentException.class, () -> subject().write(uri, offer, new Random(7)));
    }

    @Property
    @Checks({"WS-EXT-003", "WS-EXT-008"})
    default void extensionsAreOfferedAsTheyAreWritten(
            @ForAll(supplier = RequestOffers.Extensions.class) List<Extension> extensions,
            @ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
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
            @ForAll(supplier = RequestOffers.Extras.class) List<HeaderField> extras,
            @ForAll(supplier = RequestOffers.Uris.class) WebSocketUri uri) {
        ClientOffer offer = new ClientOffer(List.of("chat"), List.of(), extras);
        List<HeaderField> yours = write(uri, offer, 7, extras.toString()).fields().stream()
                .filter(field -> extras.stream().anyMatch(extra -> field.isNamed(extra.name())))
                .toList();
        Question.of(Answers.show(uri) + "\nthe extra fields " + extras)
                .task("Then come the extra fields, as they are.")
                .same(extras, yours);
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
        List<String> yours = write(uri, offer, 7, lines(name, right)).fields().all(name);
        boolean keyword = name.equals("Upgrade") || name.equals("Connection");
        boolean same = keyword
                ? yours.size() == 1 && yours.getFirst().equalsIgnoreCase(right.getFirst())
                : yours.equals(right);
        Question question = members.isEmpty()
                ? given(uri).taskAlone("There is no line " + name + " if nothing is offered for it.")
                : given(uri).task(exactly(name));
        question.holds(same, lines(name, right), new Question.Told(lines(name, yours)));
    }

    private static String exactly(String name) {
        return switch (name) {
            case "Host" -> "Host is the host; then a colon and the port, if the port is not the default of the scheme.";
            case "Sec-WebSocket-Protocol", "Sec-WebSocket-Extensions" ->
                "There is exactly one line " + name + ", with \", \" between what is offered.";
            default -> "There is exactly one line " + name + ".";
        };
    }

    private static String lines(String name, List<String> values) {
        return values.isEmpty()
                ? "no line " + name
                : values.stream().map(value -> name + ": " + value).collect(Collectors.joining("\n"));
    }

    private RequestHead write(WebSocketUri uri, ClientOffer offer, int seed, String expected) {
        RequestHead request = given(uri).returned(expected, () -> subject().write(uri, offer, new Random(seed)));
        given(uri).holds(request != null, expected, null);
        return request;
    }

    private static Question given(WebSocketUri uri) {
        return Question.of(Answers.show(uri));
    }
}
