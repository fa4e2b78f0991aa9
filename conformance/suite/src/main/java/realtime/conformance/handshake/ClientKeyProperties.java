package realtime.conformance.handshake;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Reaction;

/** The key of the request. */
public interface ClientKeyProperties extends ClientProperties {
    String KEY = "Sec-WebSocket-Key";
    int KEY_SIZE = 16;
    /** From so many keys on, a bit that never changes is no accident: 128 bits, each with probability 2 to the power of -49. */
    int ENOUGH_FOR_BITS = 50;

    @Property
    @Checks("WS-HSC-013")
    default void thereIsOneKey() {
        ClientAttempt.of(client()).expectRequest(asked -> {
            int count = asked.request().fields().count(KEY);
            return count == 1 ? Optional.empty() : RequestFaults.fault(KEY, count + " lines with a key", "one key");
        });
    }

    @Property
    @Checks("WS-HSC-010")
    default void theKeyIsTheBase64FormOf16Octets() {
        ClientAttempt.of(client())
                .expectRequest(asked -> isBase64(key(asked))
                        ? Optional.empty()
                        : RequestFaults.fault(KEY, "no Base64 of 16 octets", "22 characters of Base64, then =="));
    }

    @Property
    @Checks({"WS-HSC-012", "WS-HSC-010"})
    default void theUnusedBitsOfTheKeyAreZero() {
        ClientAttempt.of(client())
                .expectRequest(asked -> !isBase64(key(asked)) || key(asked).matches(".{21}[AQgw]==")
                        ? Optional.empty()
                        : RequestFaults.fault(
                                KEY, "unused bits that are not zero", "A, Q, g or w as the last character before =="));
    }

    @Property
    @Checks("WS-HSC-011")
    default void everyConnectionHasAKeyOfItsOwn() {
        List<byte[]> keys = new ArrayList<>();
        for (int i = 0; i < client().features().connections(); i++) {
            ClientAttempt.of(client()).expectRequest(asked -> {
                if (!isBase64(key(asked))) { // another property's business
                    return Optional.empty();
                }
                keys.add(Base64.getDecoder().decode(key(asked)));
                return keys.size() < 2 ? Optional.empty() : fault(keys);
            });
        }
    }

    private static boolean isBase64(String key) {
        return key.matches("[A-Za-z0-9+/]{22}==");
    }

    private static String key(Reaction.Asked asked) {
        return asked.request().fields().first(KEY).orElse("");
    }

    private static Optional<RequestFault> fault(List<byte[]> keys) {
        byte[] last = keys.getLast();
        if (keys.subList(0, keys.size() - 1).stream().anyMatch(key -> java.util.Arrays.equals(key, last))) {
            return RequestFaults.fault(KEY, "a key that an earlier connection had", "a new key for each connection");
        }
        if (keys.size() >= KEY_SIZE && constant(keys, 0xFF)
                || keys.size() >= ENOUGH_FOR_BITS && (constant(keys, 0x80) || constant(keys, 1))) {
            return RequestFaults.fault(KEY, "a part that is the same in all keys", "16 random octets");
        }
        return Optional.empty();
    }

    /** Whether the masked bits of some octet are the same in all keys. */
    private static boolean constant(List<byte[]> keys, int mask) {
        for (int i = 0; i < KEY_SIZE; i++) {
            int at = i;
            if (keys.stream().map(key -> key[at] & mask).distinct().count() == 1) {
                return true;
            }
        }
        return false;
    }
}
