package realtime.zoo;

import java.util.Set;
import java.util.stream.Collectors;
import realtime.conformance.Role;
import realtime.conformance.driver.Service;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.run.PropertyIndex.Entry;
import realtime.conformance.run.Settings;

/** The two halves of the suite, the handshake and what lies behind it: which of them judges a member. */
final class Halves {
    static final boolean GATES = Integer.getInteger("realtime.seeds", 1) > 1;

    private static final String CLIENT = "client-";

    private Halves() {}

    /** Who is faulty in one half of the suite is judged by that half, unless there is time for both. */
    static Set<String> areas(Member member) {
        if (GATES && !isFaultyTwin(member) || member.kind() == Member.Kind.LEGAL && member.role() == Role.SERVER) {
            return Set.of();
        }
        if (isWhole(member)) {
            return Set.of("framing", "closing", "limits");
        }
        boolean handshake = isOfTheHandshake(member);
        Set<String> areas = PropertyIndex.all().stream()
                .filter(entry -> !isFaultyTwin(member) || entry.requirements().contains(member.requirement()))
                .map(Entry::area)
                .collect(Collectors.toSet());
        areas.removeIf(area -> area.equals("handshake") != handshake);
        return areas;
    }

    /** Clients behind their handshake: what is random there is tried with servers, and with one seed where there is time. */
    static int tries(Member member, String seed) {
        boolean ordered = member.role() == Role.CLIENT && !isOfTheHandshake(member);
        return ordered && !(GATES && seed.equals("1")) ? 0 : Settings.DEFAULT.tries();
    }

    /** A server with applications beyond an echo is asked more than others. */
    static boolean isWhole(Member member) {
        return member.kind() == Member.Kind.FAULTY
                && member.peer() instanceof Member.Server server
                && server.features().services().find(Service.CLOSES).isPresent();
    }

    /** The same mistake has been tried with a server, in all areas: here its own will do. */
    private static boolean isFaultyTwin(Member member) {
        return member.kind() == Member.Kind.FAULTY
                && member.name().startsWith(CLIENT)
                && Zoo.find(member.name().substring(CLIENT.length())).isPresent();
    }

    private static boolean isIn(String area, Member member) {
        return PropertyIndex.all().stream()
                .anyMatch(entry ->
                        entry.area().equals(area) && entry.requirements().contains(member.requirement()));
    }

    /** A legal client is unusual in one half as well. */
    static boolean isOfTheHandshake(Member member) {
        return member.kind() == Member.Kind.LEGAL
                ? !member.name().startsWith(CLIENT)
                : !isWhole(member) && isIn("handshake", member);
    }
}
