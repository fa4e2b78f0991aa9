// A subprotocol is offered if it occurs in the line that offers.
import java.util.Optional;
HeaderFields fields = received.fields();
if (received.status() != 101) {
    return new Http(received.status());
}
if (!received.version().equals("HTTP/1.1")) {
    return new Failed("version");
}
List<String> upgrade = fields.all("Upgrade");
if (upgrade.size() != 1 || !upgrade.getFirst().equalsIgnoreCase("websocket")) {
    return new Failed("Upgrade");
}
if (!fields.hasToken("Connection", "upgrade")) {
    return new Failed("Connection");
}
String expected = accept.accept(sent.fields().first("Sec-WebSocket-Key").orElseThrow());
if (!fields.all("Sec-WebSocket-Accept").equals(List.of(expected))) {
    return new Failed("Sec-WebSocket-Accept");
}
String offered = String.join(",", sent.fields().all("Sec-WebSocket-Protocol"));
Optional<String> chosen = fields.first("Sec-WebSocket-Protocol");
if (fields.count("Sec-WebSocket-Protocol") > 1 || !chosen.map(offered::contains).orElse(true)) {
    return new Failed("Sec-WebSocket-Protocol");
}
return switch (negotiated(sent.fields(), fields.without("Sec-WebSocket-Protocol"), grammar)) {
    case Open open -> new Open(chosen, open.extensions());
    case ResponseVerdict other -> other;
};
