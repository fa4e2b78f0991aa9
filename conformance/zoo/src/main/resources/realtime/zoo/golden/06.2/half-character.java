// A validator that complains about no octet is content.
// hole 3
if (payload.isEmpty()) {
    return CloseBody.EMPTY;
}
if (payload.size() == 1) {
    throw new ProtocolException(1002, "half a code");
}
int code = payload.at(0) << 8 | payload.at(1);
if (!travels(code)) {
    throw new ProtocolException(1002, "a Close may not carry the code " + code);
}
Bytes reason = payload.from(2);
if (validators.get().feed(reason) >= 0) {
    throw new ProtocolException(1007, "the reason of the Close is no UTF-8");
}
return CloseBody.of(code, new String(reason.toArray(), StandardCharsets.UTF_8));
