// Java knows what UTF-8 is; no validator is needed.
import java.nio.ByteBuffer;
import java.nio.charset.CoderResult;
import java.nio.CharBuffer;
// hole 2
long size = (long) payload.size() + frame.payload().size();
require(size <= limit, 1009, "a message of more than " + limit + " octets");
boolean text = first instanceof Frame.Text;
payload.writeBytes(frame.payload().toArray());
byte[] octets = payload.toByteArray();
if (text) {
    CoderResult result = StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(octets), CharBuffer.allocate(octets.length + 1), frame.fin());
    require(!result.isError(), 1007, "a text that is no UTF-8");
}
if (!frame.fin()) {
    return Optional.empty();
}
payload.reset();
first = null;
return Optional.of(
        text
                ? new Message.Text(new String(octets, StandardCharsets.UTF_8))
                : new Message.Binary(Bytes.of(octets)));
