package realtime.conformance.connection;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;
import realtime.wire.Bytes;

/** Payloads of control frames: 0 to 125 octets of any kind. */
final class ControlPayloads implements Ordered<Bytes> {
    static final int LONGEST = 125;

    @Override
    public List<Bytes> ordered() {
        return List.of(
                Bytes.hex("48 69"),
                Bytes.EMPTY,
                Bytes.hex("00"),
                Bytes.hex("ff fe c0 80"), // no UTF-8
                counting(LONGEST - 1),
                counting(LONGEST));
    }

    @Override
    public Arbitrary<Bytes> get() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(LONGEST).map(Bytes::of);
    }

    /** So many octets, each another one. */
    static Bytes counting(int size) {
        byte[] octets = new byte[size];
        for (int i = 0; i < size; i++) {
            octets[i] = (byte) (i + 1);
        }
        return Bytes.of(octets);
    }
}
