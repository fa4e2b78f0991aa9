package realtime.ch04.handshake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import realtime.http.Tokens;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.SubprotocolSelector;

// tag::subprotocol[]
/** Exercise 04.3: choose one of the offered subprotocols, by the rules of {@link SubprotocolSelector}. */
public final class ChooseSubprotocol implements SubprotocolSelector {
    @Override
    public Optional<String> select(List<String> offerLines, Set<String> supported) throws MalformedFieldException {
        // tag::solution[]
        Set<String> offer = new LinkedHashSet<>(); // keeps the client's order
        for (String member : String.join(",", offerLines).split(",")) { // WS-SUB-005, RFC 6455 section 11.3.4
            String name = Tokens.trim(member);
            if (name.isEmpty()) {
                continue;
            }
            if (!Tokens.isToken(name)) { // WS-HSS-019, RFC 6455 section 4.2.1
                throw new MalformedFieldException("the subprotocol \"" + name + "\" is no token");
            }
            if (!offer.add(name)) { // WS-HSS-019, RFC 6455 section 4.2.1
                throw new MalformedFieldException("the subprotocol \"" + name + "\" is offered twice");
            }
        }
        // WS-SUB-001 to -003, RFC 6455 section 4.2.2 step 4. We choose by the client's order.
        return offer.stream().filter(supported::contains).findFirst();
        // end::solution[]
    }
}
// end::subprotocol[]
