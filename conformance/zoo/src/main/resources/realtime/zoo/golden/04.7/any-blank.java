// Whatever is blank may stand around a comma.
import java.util.Arrays;
HeaderFields fields = received.fields();
if (received.status() != 101) {
    return new Http(received.status());
}
if (!received.version().equals("HTTP/1.1")) {
    return new Failed("version");
}
List<String> upgrade = fields.all("Upgrade");
if (upgrade.size() != 1 || !upgrade.getFirst().equalsIgnoreCase("websocket")) {
    return new Failed("Upgrade");
}
String[] options = String.join(",", fields.all("Connection")).split("\\h*,\\h*");
if (Arrays.stream(options).noneMatch("upgrade"::equalsIgnoreCase)) {
    return new Failed("Connection");
}
String expected = accept.accept(sent.fields().first("Sec-WebSocket-Key").orElseThrow());
if (!fields.all("Sec-WebSocket-Accept").equals(List.of(expected))) {
    return new Failed("Sec-WebSocket-Accept");
}
return negotiated(sent.fields(), fields, grammar);
