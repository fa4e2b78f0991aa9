// A server knows best which extensions it uses.
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
try {
    List<Extension> extensions = grammar.parse(fields.all("Sec-WebSocket-Extensions"));
    return switch (negotiated(sent.fields(), fields.without("Sec-WebSocket-Extensions"), grammar)) {
        case Open open -> new Open(open.subprotocol(), extensions);
        case ResponseVerdict other -> other;
    };
} catch (MalformedFieldException e) {
    return new Failed(e.getMessage());
}
