// A payload that is too short for a code has none.
// hole 3
if (payload.size() < 2) {
    return CloseBody.EMPTY;
}
int code = payload.at(0) << 8 | payload.at(1);
if (!travels(code)) {
    throw new ProtocolException(1002, "a Close may not carry the code " + code);
}
Bytes reason = payload.from(2);
Utf8Validator validator = validators.get();
if (validator.feed(reason) >= 0 || !validator.isComplete()) {
    throw new ProtocolException(1007, "the reason of the Close is no UTF-8");
}
return CloseBody.of(code, new String(reason.toArray(), StandardCharsets.UTF_8));
