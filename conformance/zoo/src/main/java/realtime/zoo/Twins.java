package realtime.zoo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.zoo.Member.Kind;

/** The same mistakes, and the same oddities, at the client's end: what frames may be does not depend on who gets them. */
final class Twins {
    private static final String PREFIX = "client-";

    /** No mistakes of clients, which wait for the server to end TCP; and two that write their frames without a mask. */
    private static final Set<String> OF_SERVERS_ALONE =
            Set.of("tcp-left-open", "failure-keeps-tcp", "writes-long-lengths", "writes-8-octets-always");

    /** What a client breaks first where a server breaks something else: a rule of its own comes before it. */
    private static final Map<String, String> OWN_RULES =
            Map.of("half-close-ignored", "WS-FAIL-005", "half-message-at-the-end", "WS-FAIL-005");

    private Twins() {}

    /** Of those servers that are special behind a right handshake alone. */
    static List<Member> of(List<Member> servers) {
        return servers.stream().flatMap(server -> twin(server).stream()).toList();
    }

    private static Optional<Member> twin(Member member) {
        return member.peer() instanceof Member.Server server && !OF_SERVERS_ALONE.contains(member.name())
                ? server.echo().filter(Twins::hasTwoEnds).map(echo -> twin(member, () -> (ModelEcho) echo.get()))
                : Optional.empty();
    }

    private static boolean hasTwoEnds(Supplier<ServerCore> echo) {
        return echo.get() instanceof ModelEcho;
    }

    private static Member twin(Member member, Supplier<ModelEcho> echo) {
        String name = PREFIX + member.name();
        return member.kind() == Kind.LEGAL
                ? Clients.legalBehind(name, member.character(), echo)
                : Clients.faultyBehind(
                        name, OWN_RULES.getOrDefault(member.name(), member.requirement()), member.character(), echo);
    }
}
