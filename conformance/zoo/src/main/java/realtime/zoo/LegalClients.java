package realtime.zoo;

import static realtime.zoo.Clients.legal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelUri;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.websocket.ResponseVerdict;

/** Clients that do what the standards allow, in their own way. */
final class LegalClients {
    private LegalClients() {}

    static List<Member> all() {
        return List.of(
                legal("correct-client", "Does what the suite's own model does.", new ClientMould()),
                legal(
                        "asks-in-small-letters",
                        "Writes field names in small letters.",
                        fields(fields -> HeaderFields.of(fields.stream()
                                .map(field -> new HeaderField(field.name().toLowerCase(Locale.ROOT), field.value()))
                                .toList()))),
                legal(
                        "asks-in-capitals",
                        "Says Upgrade: WEBSOCKET and Connection: UPGRADE.",
                        fields(fields -> fields.replace("Upgrade", "WEBSOCKET").replace("Connection", "UPGRADE"))),
                legal(
                        "asks-like-a-browser",
                        "Sends what browsers send beside the handshake.",
                        fields(fields -> fields.replace("Connection", "keep-alive, Upgrade")
                                .with("Origin", "http://example.com")
                                .with("User-Agent", "zoo/1.0")
                                .with("Pragma", "no-cache")
                                .with("Cache-Control", "no-cache"))),
                legal("asks-in-another-order", "Sends its fields in an order of its own.", fields(fields -> {
                    List<HeaderField> shuffled = new ArrayList<>(fields.asList());
                    Collections.shuffle(shuffled, new Random(shuffled.size()));
                    return HeaderFields.of(shuffled);
                })),
                legal(
                        "asks-for-a-whole-uri",
                        "Its request-target is an http URI.",
                        ClientMould.saying(request -> request.withTarget(
                                "http://" + request.fields().first("Host").orElse("") + request.target()))),
                legal("offers-in-several-lines", "Offers each subprotocol in a line of its own.", fields(fields -> {
                    HeaderFields apart = fields.without("Sec-WebSocket-Protocol");
                    for (String name : fields.list("Sec-WebSocket-Protocol")) {
                        apart = apart.with("Sec-WebSocket-Protocol", name);
                    }
                    return apart;
                })),
                legal(
                        "offers-compression",
                        "Always offers permessage-deflate.",
                        fields(fields -> fields.has("Sec-WebSocket-Extensions")
                                ? fields
                                : fields.with(
                                        "Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits"))),
                legal(
                        "fails-without-subprotocol",
                        "Fails where its offer is not answered, as browsers do: D-04.",
                        ClientMould.checking((sent, received, accept, grammar) ->
                                sent.fields().has("Sec-WebSocket-Protocol")
                                                && received.status() == 101
                                                && !received.fields().has("Sec-WebSocket-Protocol")
                                        ? new ResponseVerdict.Failed("no subprotocol")
                                        : ModelClient.check(sent, received, accept, grammar))),
                legal("refuses-other-letters", "Takes URIs in ASCII only.", ClientMould.parsing(uri -> {
                    if (uri.chars().anyMatch(c -> c > 127)) {
                        throw new IllegalArgumentException("the URI is not ASCII");
                    }
                    return new ModelUri().parse(uri);
                })),
                legal(
                        "drops-user-information",
                        "Leaves user information out of its request: D-28.",
                        ClientMould.parsing(uri -> new ModelUri().parse(uri.replaceFirst("//[^/@]*@", "//")))));
    }

    private static ClientMould fields(UnaryOperator<HeaderFields> change) {
        return ClientMould.saying(request -> request.withFields(change.apply(request.fields())));
    }
}
