package realtime.zoo;

import java.util.Set;
import java.util.stream.Collectors;
import realtime.conformance.Role;
import realtime.conformance.driver.Service;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.run.PropertyIndex.Entry;

/** The two halves of the suite, the handshake and what lies behind it: which of them judges a member. */
final class Halves {
    static final boolean GATES = Integer.getInteger("realtime.seeds", 1) > 1;

    private Halves() {}

    /** Who is faulty in one half of the suite is judged by that half, unless there is time for both. */
    static Set<String> areas(Member member) {
        if (GATES || member.kind() == Member.Kind.LEGAL && member.role() == Role.SERVER) {
            return Set.of();
        }
        if (isWhole(member)) {
            return Set.of("framing", "closing", "limits");
        }
        Set<String> areas = PropertyIndex.all().stream().map(Entry::area).collect(Collectors.toSet());
        boolean handshake = isOfTheHandshake(member);
        areas.removeIf(area -> area.equals("handshake") != handshake);
        return areas;
    }

    /** A server with applications beyond an echo is asked more than others. */
    static boolean isWhole(Member member) {
        return member.kind() == Member.Kind.FAULTY
                && member.peer() instanceof Member.Server server
                && server.features().services().find(Service.CLOSES).isPresent();
    }

    private static boolean isIn(String area, Member member) {
        return PropertyIndex.all().stream()
                .anyMatch(entry ->
                        entry.area().equals(area) && entry.requirements().contains(member.requirement()));
    }

    /** A legal client is unusual in one half as well. */
    static boolean isOfTheHandshake(Member member) {
        return member.kind() == Member.Kind.LEGAL
                ? !member.name().startsWith("client-")
                : !isWhole(member) && isIn("handshake", member);
    }
}
