package realtime.ch04.handshake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.AcceptFunction;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.ResponseVerdict.Failed;
import realtime.websocket.ResponseVerdict.Http;
import realtime.websocket.ResponseVerdict.Open;

// tag::response[]
/** Exercise 04.7: decide whether to believe the server's answer, by the rules of {@link ResponseChecker}. */
public final class CheckResponse implements ResponseChecker {
    @Override
    public ResponseVerdict check(
            RequestHead sent, ResponseHead received, AcceptFunction accept, ExtensionGrammar grammar) {
        // tag::solution[]
        HeaderFields fields = received.fields();
        if (received.status() != 101) { // WS-HSV-001, RFC 6455 section 4.1, response item 1
            return new Http(received.status());
        }
        if (!received.version().equals("HTTP/1.1")) { // WS-HSV-008, RFC 6455 section 4.2.2 step 5.1
            return new Failed("the version is not HTTP/1.1 but " + received.version());
        }
        List<String> upgrade = fields.all("Upgrade");
        if (upgrade.size() != 1 || !upgrade.getFirst().equalsIgnoreCase("websocket")) { // WS-HSV-002, item 2
            return new Failed("Upgrade is not websocket alone but " + upgrade);
        }
        if (!fields.hasToken("Connection", "upgrade")) { // WS-HSV-003 and -004, item 3
            return new Failed("Connection does not list upgrade: " + fields.all("Connection"));
        }
        String expected = accept.accept(sent.fields().first("Sec-WebSocket-Key").orElseThrow());
        if (!fields.all("Sec-WebSocket-Accept").equals(List.of(expected))) { // WS-HSV-005 and -007, item 4
            return new Failed("Sec-WebSocket-Accept is not " + expected + " but " + fields.all("Sec-WebSocket-Accept"));
        }
        return negotiated(sent.fields(), fields, grammar);
        // end::solution[]
    }
    // tag::solution[]

    private static ResponseVerdict negotiated(HeaderFields sent, HeaderFields received, ExtensionGrammar grammar) {
        try {
            List<Extension> extensions = grammar.parse(received.all("Sec-WebSocket-Extensions")); // WS-EXT-003 to -005
            Set<String> offered = grammar.parse(sent.all("Sec-WebSocket-Extensions")).stream()
                    .map(Extension::name)
                    .collect(Collectors.toSet());
            for (Extension extension : extensions) {
                if (!offered.contains(extension.name())) { // WS-EXT-007, RFC 6455 section 4.1, response item 5
                    return new Failed("the extension " + extension.name() + " was not offered");
                }
            }
            List<String> chosen = received.all("Sec-WebSocket-Protocol");
            // WS-SUB-006 and -008, RFC 6455 section 4.1, response item 6
            if (chosen.size() > 1 || !sent.list("Sec-WebSocket-Protocol").containsAll(chosen)) {
                return new Failed("the subprotocol is not one that was offered: " + chosen);
            }
            return new Open(chosen.stream().findFirst(), extensions); // WS-SUB-007: none is no error
        } catch (MalformedFieldException e) {
            return new Failed(e.getMessage());
        }
    }
    // end::solution[]
}
// end::response[]
