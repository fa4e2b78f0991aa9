// Java knows what UTF-8 is; no validator is needed.
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
try {
    ByteBuffer reason = ByteBuffer.wrap(payload.from(2).toArray());
    return CloseBody.of(
            code, StandardCharsets.UTF_8.newDecoder().decode(reason).toString());
} catch (CharacterCodingException e) {
    throw new ProtocolException(1007, "the reason of the Close is no UTF-8");
}
