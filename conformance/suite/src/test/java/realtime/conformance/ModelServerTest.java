package realtime.conformance;

import realtime.conformance.driver.ServerSubject;
import realtime.conformance.handshake.MemoryServers;
import realtime.conformance.handshake.ServerHandshakeConformance;
import realtime.conformance.model.Model;

/** The suite's own server passes everything that the suite asks of a server. */
class ModelServerTest implements ServerHandshakeConformance {
    @Override
    public ServerSubject server() {
        return MemoryServers.of("model", Model.handshake(MemoryServers.POLICY));
    }
}
