package realtime.zoo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.websocket.framing.DeflateParameters;
import realtime.zoo.Member.Behind;
import realtime.zoo.Member.Kind;

/** The same mistakes, and the same oddities, at the client's end: what frames may be does not depend on who gets them. */
final class Twins {
    private static final String PREFIX = "client-";
    private static final String ECHO = "/chat";
    private static final DeflateParameters LARGEST = new DeflateParameters(false, false, 15, 15);

    /** No mistakes of clients, which wait for the server to end TCP; and one of who may speak before a client does. */
    private static final Set<String> OF_SERVERS_ALONE =
            Set.of("tcp-left-open", "failure-keeps-tcp", "never-speaks-first");

    /** What a client breaks first where a server breaks something else: a rule of its own comes before it. */
    private static final Map<String, String> OWN_RULES = Map.of(
            "half-close-ignored",
            "WS-FAIL-005",
            "half-message-at-the-end",
            "WS-FAIL-005",
            "no-context-ignored",
            "PMD-PAR-005");

    private Twins() {}

    /** Of those servers that are special behind a right handshake alone. */
    static List<Member> of(List<Member> servers) {
        return servers.stream().flatMap(server -> twin(server).stream()).toList();
    }

    private static Optional<Member> twin(Member member) {
        return member.peer() instanceof Member.Server server && !OF_SERVERS_ALONE.contains(member.name())
                ? server.behind().filter(Twins::hasTwoEnds).map(behind -> twin(member, behind))
                : Optional.empty();
    }

    private static boolean hasTwoEnds(Behind behind) {
        return plain(behind) instanceof ModelEcho && behind.connect(ECHO, Optional.of(LARGEST)) instanceof ModelEcho;
    }

    private static ServerCore plain(Behind behind) {
        return behind.connect(ECHO, Optional.empty());
    }

    /** Of those servers whose applications, or whose compression, are special. */
    static List<Member> whole(List<Member> servers) {
        return servers.stream().flatMap(server -> whole(server).stream()).toList();
    }

    private static Optional<Member> whole(Member member) {
        return member.peer() instanceof Member.Server server && !OF_SERVERS_ALONE.contains(member.name())
                ? server.behind().filter(Twins::hasTwoEnds).map(behind -> whole(member, behind))
                : Optional.empty();
    }

    private static Member whole(Member member, Behind behind) {
        String name = PREFIX + member.name();
        return member.kind() == Kind.LEGAL
                ? Clients.legalWhole(name, member.character(), behind)
                : Clients.faultyWhole(name, requirement(member), member.character(), behind);
    }

    private static String requirement(Member member) {
        return OWN_RULES.getOrDefault(member.name(), member.requirement());
    }

    private static Member twin(Member member, Behind behind) {
        Supplier<ModelEcho> echo = () -> (ModelEcho) plain(behind);
        String name = PREFIX + member.name();
        return member.kind() == Kind.LEGAL
                ? Clients.legalBehind(name, member.character(), echo)
                : Clients.faultyBehind(name, requirement(member), member.character(), echo);
    }
}
