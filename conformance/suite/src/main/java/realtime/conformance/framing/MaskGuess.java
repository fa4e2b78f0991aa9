package realtime.conformance.framing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import realtime.wire.Bytes;

/** What a wrongly masked payload looks like. */
final class MaskGuess {
    private MaskGuess() {}

    static Optional<String> of(Bytes payload, Bytes key, Bytes yours) {
        if (yours == null || payload.isEmpty()) {
            return Optional.empty();
        }
        Map<Bytes, String> mistakes = new LinkedHashMap<>();
        mistakes.put(with(payload, i -> key.at(0)), "every octet met the first octet of the key");
        mistakes.put(with(payload, i -> key.at(3 - i % 4)), "the key was read from its end");
        mistakes.put(with(payload, i -> key.at((i + 1) % 4)), "the first octet met the second octet of the key");
        mistakes.put(with(payload, i -> i < 4 ? key.at(i) : 0), "only the first four octets were masked");
        mistakes.put(
                with(payload, i -> i < payload.size() / 4 * 4 ? key.at(i % 4) : 0),
                "the octets behind the last whole four were not masked");
        mistakes.put(payload, "nothing was masked");
        Bytes right = with(payload, i -> key.at(i % 4));
        mistakes.put(
                Bytes.utf8(right.latin1()),
                "the octets were made a text, and the text was made octets again, in UTF-8");
        mistakes.put(combined(payload, i -> payload.at(i) | key.at(i % 4)), "the octets were ORed, not XORed");
        mistakes.put(combined(payload, i -> payload.at(i) & key.at(i % 4)), "the octets were ANDed, not XORed");
        mistakes.remove(right); // it may be the right answer as well
        return Optional.ofNullable(mistakes.get(yours));
    }

    private static Bytes combined(Bytes payload, IntUnaryOperator octet) {
        byte[] octets = new byte[payload.size()];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) octet.applyAsInt(i);
        }
        return Bytes.of(octets);
    }

    private static Bytes with(Bytes payload, IntUnaryOperator key) {
        byte[] octets = payload.toArray();
        for (int i = 0; i < octets.length; i++) {
            octets[i] ^= (byte) key.applyAsInt(i);
        }
        return Bytes.of(octets);
    }
}
