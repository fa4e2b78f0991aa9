// Why it failed is of no use to anybody.
SecureRandom random = new SecureRandom();
HandshakeClient.Connection connection = handshakes.connect(uri, offer, random);
if (connection.verdict() instanceof ResponseVerdict.Open open) {
    return new Session(connection, open.subprotocol(), endpoints.apply(Terms.of(Role.CLIENT, LIMIT, random)));
}
throw new IOException("no connection");
