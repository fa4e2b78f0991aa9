// Host names the host, as the field says.
requireDistinctTokens(offer.subprotocols());
byte[] key = new byte[16];
random.nextBytes(key);
String host = uri.host();
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
