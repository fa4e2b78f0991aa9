// An octet is a byte, and a byte is a number.
// hole 3
if (payload.isEmpty()) {
    return CloseBody.EMPTY;
}
byte[] octets = payload.toArray();
if (octets.length == 1) {
    throw new ProtocolException(1002, "half a code");
}
int code = octets[0] << 8 | octets[1];
if (!travels(code)) {
    throw new ProtocolException(1002, "a Close may not carry the code " + code);
}
Bytes reason = payload.from(2);
Utf8Validator validator = validators.get();
if (validator.feed(reason) >= 0 || !validator.isComplete()) {
    throw new ProtocolException(1007, "the reason of the Close is no UTF-8");
}
return CloseBody.of(code, new String(reason.toArray(), StandardCharsets.UTF_8));
