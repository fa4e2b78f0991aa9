// Java knows what UTF-8 is; no validator is needed.
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
// hole 2
long size = (long) payload.size() + frame.payload().size();
require(size <= limit, 1009, "a message of more than " + limit + " octets");
boolean text = first instanceof Frame.Text;
payload.append(frame.payload());
Bytes octets = payload.take();
if (text) {
    CoderResult result = StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(octets.toArray()), CharBuffer.allocate(octets.size() + 1), frame.fin());
    require(!result.isError(), 1007, "a text that is no UTF-8");
}
if (!frame.fin()) {
    payload.append(octets);
    return Optional.empty();
}
first = null;
return Optional.of(text ? new Message.Text(octets.utf8()) : new Message.Binary(octets));
