// Whoever offers a subprotocol knows what a token is.
byte[] key = new byte[16];
random.nextBytes(key);
String host = uri.port() == uri.defaultPort() ? uri.host() : uri.host() + ":" + uri.port();
HeaderFields fields = HeaderFields.of(
        "Host", host,
        "Upgrade", "websocket",
        "Connection", "Upgrade",
        "Sec-WebSocket-Key", Base64.getEncoder().encodeToString(key),
        "Sec-WebSocket-Version", "13");
fields = withList(fields, "Sec-WebSocket-Protocol", offer.subprotocols());
fields = withList(fields, "Sec-WebSocket-Extensions", offer.extensions());
for (HeaderField extra : offer.extraFields()) {
    fields = fields.with(extra.name(), extra.value());
}
return new RequestHead("GET", uri.resourceName(), "HTTP/1.1", fields);
