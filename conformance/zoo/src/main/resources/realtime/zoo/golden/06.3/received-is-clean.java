// A Close that has come is a clean end.
// hole 3
int code = travelled.received().map(body -> body.code().orElse(1005)).orElse(1006);
String reason = travelled.received().map(CloseBody::reason).orElse("");
return new Event.Closed(code, reason, travelled.received().isPresent());
