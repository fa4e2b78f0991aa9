package realtime.zoo;

import java.util.List;
import java.util.Optional;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.CompressedEcho;
import realtime.conformance.model.ModelExtensions;
import realtime.conformance.model.ModelNegotiator;
import realtime.conformance.model.ModelServices;
import realtime.websocket.Extension;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;

/** What a server that compresses is made of: the suite's own pieces, of which each member replaces one. */
public class Compressing {
    /** Its offers, read. */
    public List<Extension> parse(List<String> lines) throws MalformedFieldException {
        return new ModelExtensions().parse(lines);
    }

    /** Who decides. */
    public DeflateNegotiator negotiator() {
        return new ModelNegotiator();
    }

    /** What it answers. */
    public List<Extension> answer(List<Extension> offers) {
        return negotiator().answer(offers).stream()
                .map(DeflateNegotiator.Agreed::extension)
                .toList();
    }

    /** Its echo, of messages of {@code limit} octets at most. */
    public ServerCore echo(DeflateParameters agreed, int limit) {
        return new CompressedEcho(agreed, limit);
    }

    /** What it is on this path, whoever agreed. */
    final ServerCore behind(String path, Optional<DeflateParameters> agreed) {
        return new ModelServices() {
            @Override
            protected ServerCore compressed(DeflateParameters parameters, int limit) {
                return Compressing.this.echo(parameters, limit);
            }
        }.connect(path, agreed);
    }
}
