package realtime.ch05.framing;

import realtime.websocket.framing.Masking;
import realtime.wire.Bytes;

// tag::mask[]
/** Exercise 05.4: mask and unmask a payload, by the rules of {@link Masking}. */
public final class Mask implements Masking {
    @Override
    public Bytes apply(Bytes payload, Bytes key) {
        // tag::solution[]
        byte[] octets = payload.toArray();
        for (int i = 0; i < octets.length; i++) {
            octets[i] ^= (byte) key.at(i % 4); // WS-MSK-007, RFC 6455 section 5.3
        }
        return Bytes.of(octets);
        // end::solution[]
    }
}
// end::mask[]
