package realtime.zoo.clients;

import java.util.function.Supplier;
import realtime.conformance.driver.ClientSubject;

/**
 * One client of the zoo.
 *
 * @param name such as {@code any-2xx-opens}
 * @param kind whether the suite must find it out, or let it pass
 * @param character what it believes, or what is unusual about it: one sentence
 * @param requirement of a faulty one, the id that must be named first; empty for a legal one
 * @param peer makes it
 * @param setting where it can be judged
 */
public record ClientMember(
        String name, Kind kind, String character, String requirement, Supplier<ClientSubject> peer, Setting setting) {
    /** What the suite must say. */
    public enum Kind {
        FAULTY,
        LEGAL
    }

    /** Where a client lives. */
    public enum Setting {
        /** In memory: all that has to do with octets. */
        MEMORY,
        /** On sockets: TCP, proxies, TLS. */
        SOCKETS
    }

    static ClientMember faulty(String name, String requirement, String misconception, Pieces pieces) {
        return new ClientMember(
                name, Kind.FAULTY, misconception, requirement, () -> pieces.client(name), Setting.MEMORY);
    }

    static ClientMember legal(String name, String character, Pieces pieces) {
        return new ClientMember(name, Kind.LEGAL, character, "", () -> pieces.client(name), Setting.MEMORY);
    }

    @Override
    public String toString() {
        return name;
    }
}
