// Without a Close of the peer the own code tells how it ended.
// hole 3
CloseBody body = travelled.received().or(travelled::sent).orElse(CloseBody.of(1006));
return new Event.Closed(body.code().orElse(1005), body.reason(), isComplete(travelled));
