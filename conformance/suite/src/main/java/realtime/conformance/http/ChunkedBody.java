package realtime.conformance.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.Ordered;
import realtime.conformance.wire.Payload;
import realtime.wire.Bytes;

/**
 * Data in chunks, as they travel.
 *
 * @param chunks none of them empty
 * @param style how sizes are written: 0 plain, 1 in capitals, 2 with zeros in front, 3 with an extension
 */
record ChunkedBody(List<Payload> chunks, int style) {
    /** Bodies of a few chunks. */
    static final class Any implements Ordered<ChunkedBody> {
        @Override
        public List<ChunkedBody> ordered() {
            return List.of(
                    of(5),
                    of(),
                    of(1),
                    of(2, 3),
                    of(10, 26),
                    of(16, 255, 256),
                    new ChunkedBody(of(171).chunks, 1),
                    new ChunkedBody(of(5, 3).chunks, 3));
        }

        @Override
        public Arbitrary<ChunkedBody> get() {
            Arbitrary<Payload> one = new Payload.Any().get().filter(payload -> payload.size() > 0);
            return Combinators.combine(
                            one.list().ofMaxSize(5), Arbitraries.integers().between(0, 3))
                    .as(ChunkedBody::new);
        }
    }

    /** Letters. */
    static ChunkedBody of(int... sizes) {
        List<Payload> chunks = new ArrayList<>();
        for (int size : sizes) {
            chunks.add(new Payload(size, 0));
        }
        return new ChunkedBody(chunks, 0);
    }

    /** The chunks up to the line of the last one, that line included. */
    Bytes octets() {
        List<Bytes> all = new ArrayList<>();
        for (Payload chunk : chunks) {
            all.add(Bytes.latin1(size(chunk.size())));
            all.add(chunk.octets());
            all.add(Bytes.latin1("\r\n"));
        }
        all.add(Bytes.latin1(size(0)));
        return Bytes.join(all);
    }

    private String size(int size) {
        String digits = Integer.toHexString(size);
        return switch (style) {
                    case 1 -> digits.toUpperCase(Locale.ROOT);
                    case 2 -> "000" + digits;
                    case 3 -> digits + ";a=\"5\"";
                    default -> digits;
                }
                + "\r\n";
    }
}
