package realtime.websocket.connection;

import java.util.Optional;
import java.util.random.RandomGenerator;
import realtime.websocket.framing.Role;

/**
 * What holds for one connection.
 *
 * @param role this end's
 * @param limit the longest frame and the longest message that are taken, in octets, at least 125
 * @param compression what was agreed about it; nothing if it is not used
 * @param random of the masking keys
 */
public record Terms(Role role, long limit, Optional<Compression> compression, RandomGenerator random) {
    /** Without compression. */
    public static Terms of(Role role, long limit, RandomGenerator random) {
        return new Terms(role, limit, Optional.empty(), random);
    }
}
