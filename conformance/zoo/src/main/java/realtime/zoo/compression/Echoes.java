package realtime.zoo.compression;

import java.util.function.BiFunction;
import realtime.conformance.driver.ServerCore;
import realtime.websocket.framing.DeflateParameters;
import realtime.zoo.Compressing;
import realtime.zoo.Member;
import realtime.zoo.Servers;

/** Shorthand for the lists of members: an agreement that is right, and an echo behind it. */
final class Echoes {
    private Echoes() {}

    static Member faulty(
            String name,
            String requirement,
            String misconception,
            BiFunction<DeflateParameters, Integer, ServerCore> echo) {
        return Servers.faulty(name, requirement, misconception, compressing(echo));
    }

    static Member legal(String name, String character, BiFunction<DeflateParameters, Integer, ServerCore> echo) {
        return Servers.legal(name, character, compressing(echo));
    }

    private static Compressing compressing(BiFunction<DeflateParameters, Integer, ServerCore> echo) {
        return new Compressing() {
            @Override
            public ServerCore echo(DeflateParameters agreed, int limit) {
                return echo.apply(agreed, limit);
            }
        };
    }
}
