package realtime.zoo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import realtime.conformance.Role;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.run.PropertyIndex.Entry;
import realtime.conformance.run.Settings;

/**
 * Which properties judge a member, and how often they try. With {@code -Pgates} a legal one meets all of them with every
 * seed. A faulty one meets all with the first seed; with each other seed those that can find its fault, and in turn some of
 * the others, so that each of these is asked twice: what random tries find there by chance would be named first.
 */
final class Halves {
    private static final boolean GATES = Boolean.getBoolean("realtime.gates");

    private static final String FIRST = "1";

    /** After so many seeds each property has had its turn. */
    private static final int TURNS = 19;

    private static final String CLIENT = "client-";

    /** It is right until it has been asked often: only all properties together ask so often. */
    private static final String PATIENT = "door-slammed-after-25";

    /** Properties that no member is made for, and who fails them; the same mistake of a client fails them as well. */
    private static final Map<String, Set<String>> MORE = Map.ofEntries(
            Map.entry(
                    "close-not-answered",
                    Set.of(
                            "ClosingProperties.aCloseIsAnsweredAndTcpEnds",
                            "ClosingProperties.aCloseBehindAMessageIsAnswered",
                            "ClosingProperties.tcpEndsCleanlyWhateverIsStillUnread",
                            "ServerClosingProperties.theServerEndsTcpFirst",
                            "ClientClosingProperties.theClientWaitsForTheServerToEndTcp")),
            Map.entry(
                    "rsv-ignored",
                    Set.of(
                            "CompressionProperties.withoutAnAgreementRsv1IsAnError",
                            "FailureProperties.aProtocolErrorIsCalled1002",
                            "FailureProperties.whoFailsTheConnectionEndsTcp")),
            Map.entry(
                    "reserved-opcode-skipped",
                    Set.of("FailureProperties.aFailedConnectionEndsEvenIfItsCloseIsNotAnswered")),
            Map.entry(
                    "utf8-not-checked",
                    Set.of(
                            "FailureProperties.aTextThatIsNoUtf8IsCalled1007",
                            "TextProperties.anImpossibleOctetIsFoundByTheEndOfTheMessage")),
            Map.entry("ping-waits-for-message", Set.of("ControlFrameProperties.aPingDuringALongMessageIsAnsweredSoon")),
            Map.entry("fragments-in-reverse", Set.of("FragmentProperties.fragmentsKeepTheirOrder")),
            Map.entry("length-little-endian", Set.of("LengthProperties.theLengthDoesNotCountTheMaskingKey")),
            Map.entry("waits-for-the-rest", Set.of("RobustnessProperties.anyOctetsDoNoHarm")),
            Map.entry("client-leaves-when-idle", Set.of("ClientClosingProperties.anIdleClientStays")),
            Map.entry("any-status-opens", Set.of("ClientResponseProperties.aRefusedVersionDoesNotOpen")),
            Map.entry("reserved-versions-open", Set.of("VersionProperties.theReservedVersionsDoNotOpen")),
            Map.entry("empty-member-refused", Set.of("FieldProperties.orderAndCaseOfFieldsDoNotMatter")));

    /** What a server that answers its request in an unusual way may get wrong behind it. */
    private static final Set<String> BORDER = Set.of("framing", "closing");

    private Halves() {}

    /**
     * Whether {@code member} is asked for this property. Where there is no time for all of them, a faulty one is asked for
     * those that can meet its fault: they check its requirement, or are named with it.
     */
    static Predicate<String> properties(Member member, String seed) {
        boolean faulty = member.kind() == Member.Kind.FAULTY;
        if (member.name().equals(PATIENT) || GATES && !isFaultyTwin(member) && (!faulty || seed.equals(FIRST))) {
            return property -> true;
        }
        Set<String> chosen = PropertyIndex.all().stream()
                .filter(entry -> entry.role() == member.role() && isFor(entry, member))
                .map(Entry::name)
                .collect(Collectors.toSet());
        chosen.addAll(MORE.getOrDefault(member.name(), Set.of()));
        original(member).map(Member::name).map(MORE::get).ifPresent(chosen::addAll);
        boolean inTurn = GATES && faulty && !isFaultyTwin(member);
        return property -> chosen.contains(property) || inTurn && hasItsTurn(property, seed);
    }

    private static boolean hasItsTurn(String property, String seed) {
        return Math.floorMod(property.hashCode(), TURNS) == Math.floorMod(Integer.parseInt(seed), TURNS);
    }

    /** Who is legal is unusual in one half of the suite, and asked there; a server also for what lies on the border. */
    private static boolean isFor(Entry entry, Member member) {
        if (member.kind() == Member.Kind.FAULTY) {
            return entry.requirements().contains(member.requirement());
        }
        boolean handshake = entry.area().equals("handshake");
        boolean border = member.role() == Role.SERVER && BORDER.contains(entry.area());
        return !entry.area().equals("limits") && (handshake == isOfTheHandshake(member) || border);
    }

    /** Clients behind their handshake: what is random there is tried with servers, and with one seed where there is time. */
    static int tries(Member member, String seed) {
        boolean ordered = member.role() == Role.CLIENT && !isOfTheHandshake(member);
        return ordered && !(GATES && seed.equals(FIRST)) ? 0 : Settings.DEFAULT.tries();
    }

    /** The same mistake has been tried with a server, in all areas: here its own will do. */
    private static boolean isFaultyTwin(Member member) {
        return member.kind() == Member.Kind.FAULTY && original(member).isPresent();
    }

    private static Optional<Member> original(Member member) {
        return member.name().startsWith(CLIENT) ? Zoo.find(member.name().substring(CLIENT.length())) : Optional.empty();
    }

    private static boolean isIn(String area, Member member) {
        return PropertyIndex.all().stream()
                .anyMatch(entry ->
                        entry.area().equals(area) && entry.requirements().contains(member.requirement()));
    }

    private static boolean isOfTheHandshake(Member member) {
        return member.kind() == Member.Kind.LEGAL ? !isUnusualBehind(member) : isIn("handshake", member);
    }

    private static boolean isUnusualBehind(Member member) {
        return switch (member.peer()) {
            case Member.Server server -> server.behind().isPresent();
            case Member.Client client -> member.name().startsWith(CLIENT);
        };
    }
}
