// The payload of a ping is text.
import java.nio.charset.StandardCharsets;
import realtime.wire.Bytes;
String text = new String(received.payload().toArray(), StandardCharsets.UTF_8);
return received instanceof Frame.Ping && !closeReceived
        ? Optional.of(new Frame.Pong(Bytes.utf8(text)))
        : Optional.empty();
