// It is enough that Upgrade lists websocket.
HeaderFields fields = received.fields();
if (received.status() != 101) {
    return new Http(received.status());
}
if (!received.version().equals("HTTP/1.1")) {
    return new Failed("version");
}
if (!fields.hasToken("Upgrade", "websocket")) {
    return new Failed("Upgrade");
}
if (!fields.hasToken("Connection", "upgrade")) {
    return new Failed("Connection");
}
String expected = accept.accept(sent.fields().first("Sec-WebSocket-Key").orElseThrow());
if (!fields.all("Sec-WebSocket-Accept").equals(List.of(expected))) {
    return new Failed("Sec-WebSocket-Accept");
}
return negotiated(sent.fields(), fields, grammar);
