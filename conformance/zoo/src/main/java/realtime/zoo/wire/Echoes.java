package realtime.zoo.wire;

import java.util.function.Supplier;
import realtime.conformance.driver.ServerCore;
import realtime.zoo.Member;
import realtime.zoo.Servers;

/** Shorthand for the lists of members: a right handshake, and an echo server behind it. */
final class Echoes {
    private Echoes() {}

    static Member faulty(String name, String requirement, String misconception, Supplier<ServerCore> echo) {
        return Servers.faultyBehind(name, requirement, misconception, echo);
    }

    static Member legal(String name, String character, Supplier<ServerCore> echo) {
        return Servers.legalBehind(name, character, echo);
    }
}
