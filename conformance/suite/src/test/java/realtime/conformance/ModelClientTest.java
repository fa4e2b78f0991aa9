package realtime.conformance;

import realtime.conformance.driver.ClientSubject;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.handshake.MemoryClients;

/** The suite's own client passes everything that the suite asks of a client. */
class ModelClientTest implements ClientHandshakeConformance {
    @Override
    public ClientSubject client() {
        return MemoryClients.model();
    }
}
