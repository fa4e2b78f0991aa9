// Random is random.
// hole 1
java.util.Random random = new java.util.Random();
HandshakeClient.Connection connection = handshakes.connect(uri, offer, random);
return switch (connection.verdict()) {
    case ResponseVerdict.Open open ->
        new Session(connection, open.subprotocol(), endpoints.apply(Terms.of(Role.CLIENT, LIMIT, random)));
    case ResponseVerdict.Failed failed -> throw new IOException(failed.reason());
    case ResponseVerdict.Http http -> throw new IOException("the server answered with " + http.status());
};
