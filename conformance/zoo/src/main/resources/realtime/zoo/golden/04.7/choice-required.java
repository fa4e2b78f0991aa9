// A client that offers subprotocols needs one in the answer.
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
if (sent.fields().has("Sec-WebSocket-Protocol") && !fields.has("Sec-WebSocket-Protocol")) {
    return new Failed("Sec-WebSocket-Protocol");
}
return negotiated(sent.fields(), fields, grammar);
