// Both ends speak alike.
SecureRandom random = new SecureRandom();
HandshakeClient.Connection connection = handshakes.connect(uri, offer, random);
return switch (connection.verdict()) {
    case ResponseVerdict.Open open ->
        new Session(connection, open.subprotocol(), endpoints.apply(Terms.of(Role.SERVER, LIMIT, random)));
    case ResponseVerdict.Failed failed -> throw new IOException("the handshake failed: " + failed.reason());
    case ResponseVerdict.Http http -> throw new IOException("the server answered with " + http.status());
};
