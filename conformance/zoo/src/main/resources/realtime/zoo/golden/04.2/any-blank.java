// Whatever is blank may stand around a comma.
import java.util.Arrays;
HeaderFields fields = request.fields();
String[] options = String.join(",", fields.all("Connection")).split("\\h*,\\h*");
return unless(request.method().equals("GET"), 405, "the method is not GET", GET)
        .or(() -> unless(request.isAtLeastHttp11(), 400, "the version is older than HTTP/1.1"))
        .or(() -> host(fields.all("Host")))
        .or(() -> unless(fields.hasToken("Upgrade", "websocket"), 426, "no upgrade to websocket", UPGRADE))
        .or(() -> unless(Arrays.stream(options).anyMatch("upgrade"::equalsIgnoreCase), 400, "no upgrade"))
        .or(() -> version(fields.all("Sec-WebSocket-Version")))
        .or(() -> key(fields.all("Sec-WebSocket-Key")))
        .or(() -> origin(fields.all("Origin"), allowedOrigins));
