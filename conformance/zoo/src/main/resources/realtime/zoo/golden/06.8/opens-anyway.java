// An answer is an answer.
SecureRandom random = new SecureRandom();
HandshakeClient.Connection connection = handshakes.connect(uri, offer, random);
return new Session(connection, Optional.empty(), endpoints.apply(Terms.of(Role.CLIENT, LIMIT, random)));
