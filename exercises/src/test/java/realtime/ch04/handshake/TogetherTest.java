package realtime.ch04.handshake;

import net.jqwik.api.Group;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.handshake.MemoryClients;
import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.websocket.ClientHandshake;

/** The exercises of chapter 04 put together: a whole server's opening handshake, and a whole client's. */
class TogetherTest {
    @Group
    class Server implements ServerHandshakeConformance {
        @Override
        public ServerSubject server() {
            return MemoryServers.of(
                    "yours",
                    new AcceptKey(),
                    new ValidateUpgrade(),
                    new ChooseSubprotocol(),
                    new ExtensionOffers(),
                    new RouteByPath());
        }
    }

    @Group
    class Client implements ClientHandshakeConformance {
        @Override
        public ClientSubject client() {
            ClientHandshake handshake = new ClientHandshake(
                    new AcceptKey(), new ExtensionOffers(), new ReadUri(), new WriteRequest(), new CheckResponse());
            return MemoryClients.of("yours", handshake);
        }
    }
}
