// The first accept line counts.
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
if (!expected.equals(fields.first("Sec-WebSocket-Accept").orElse(""))) {
    return new Failed("Sec-WebSocket-Accept");
}
return negotiated(sent.fields(), fields, grammar);
