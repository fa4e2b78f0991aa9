// Every Close is answered.
return Optional.of(new CloseBody(received.code(), ""));
