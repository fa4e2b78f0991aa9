package realtime.conformance.handshake;

import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;

/** Keys: the Base64 form of 16 octets. */
public final class Keys implements Ordered<String> {
    @Override
    public List<String> ordered() {
        return List.of(
                "dGhlIHNhbXBsZSBub25jZQ==",
                "x3JJHMbDL1EzLkh9GBhXDw==",
                "AAAAAAAAAAAAAAAAAAAAAA==",
                "/////////////////////w==");
    }

    @Override
    public Arbitrary<String> get() {
        return Arbitraries.bytes().array(byte[].class).ofSize(16).map(octets -> Base64.getEncoder()
                .encodeToString(octets));
    }
}
