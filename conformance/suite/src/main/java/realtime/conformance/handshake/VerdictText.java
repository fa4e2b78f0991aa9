package realtime.conformance.handshake;

import java.util.stream.Collectors;
import realtime.websocket.Extension;
import realtime.websocket.ResponseVerdict;

/** A client's verdict on an answer, in words. */
final class VerdictText {
    private VerdictText() {}

    static String of(ResponseVerdict verdict) {
        return switch (verdict) {
            case null -> "null";
            case ResponseVerdict.Http http -> "Http: status " + http.status() + " is left to HTTP";
            case ResponseVerdict.Failed failed -> failed.reason() == null ? "Failed" : "Failed: " + failed.reason();
            case ResponseVerdict.Open open ->
                "Open, "
                        + open.subprotocol()
                                .map(name -> "subprotocol \"" + name + "\"")
                                .orElse("no subprotocol")
                        + (open.extensions().isEmpty()
                                ? ", no extensions"
                                : open.extensions().stream()
                                        .map(Extension::toString)
                                        .collect(Collectors.joining(", ", ", extensions ", "")));
        };
    }
}
