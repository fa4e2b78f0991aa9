package realtime.zoo.compression;

import static realtime.zoo.Clients.faultyCompressing;

import java.util.List;
import realtime.conformance.model.CompressedEcho;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;
import realtime.zoo.Member;

/** Clients that do not keep to what the server's answer says. The parameters are told as to the other end. */
public final class ClientDeflateMistakes {
    private ClientDeflateMistakes() {}

    public static List<Member> all() {
        return List.of(faultyCompressing(
                "client-refuses-small-windows",
                "PMD-PAR-009",
                "A window that nobody asked for is an error.",
                agreed -> agreed.clientBits() < 15 ? new Refusing(agreed) : new CompressedEcho(agreed)));
    }

    /** Fails at the first compressed message. */
    private static final class Refusing extends CompressedEcho {
        Refusing(DeflateParameters agreed) {
            super(agreed);
        }

        @Override
        protected Bytes inflate(Bytes payload) throws ProtocolException {
            throw new ProtocolException(1010, "the window is too small");
        }
    }
}
