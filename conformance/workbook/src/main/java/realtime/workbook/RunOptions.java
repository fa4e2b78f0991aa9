package realtime.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import realtime.conformance.Requirement;
import realtime.conformance.Requirements;
import realtime.conformance.Role;
import realtime.conformance.run.Departures;
import realtime.conformance.run.PropertyIndex;
import realtime.conformance.run.Settings;
import realtime.workbook.console.Nearest;

/** The options that {@code conformance server} and {@code conformance client} share. */
final class RunOptions {
    private static final int SERVER_TRIES = 100;

    /** We choose the ordered examples alone for a client: it is a program that is started anew for each try. */
    private static final int CLIENT_TRIES = 0;

    private static final int CLIENT_EXAMPLES = 3;

    @Option(names = "--only", split = ",", paramLabel = "AREA", description = "only these areas, such as handshake")
    private List<String> areas = new ArrayList<>();

    @Option(
            names = "--rule",
            split = ",",
            paramLabel = "ID",
            description = "only properties that check these requirements")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "the most random tries a property, after the ordered examples, which always run"
                    + " (default: 100 for a server, 0 for a client)")
    private Integer tries;

    @Option(
            names = "--examples",
            paramLabel = "N",
            description = "the most ordered examples a property behind the handshake; 0 for all"
                    + " (default: all for a server, 3 for a client)")
    private Integer examples;

    @Option(names = "--seed", paramLabel = "S", description = "any text; the same seed, the same tries (default: 101)")
    private String seed = "101";

    @Option(names = "--strict", description = "what is allowed but not best counts as a violation")
    private boolean strict;

    @Option(names = "--departures", paramLabel = "FILE", description = "known violations, as JSON; they do not count")
    private Path departures;

    @Option(names = "--report", paramLabel = "DIR", description = "write report.json, junit.xml and report.html there")
    private Path report;

    /**
     * Looks at all of them.
     *
     * @throws UsageException if one of them cannot be used
     */
    Settings settings(Role role, String replay) {
        int most = tries != null ? tries : role == Role.CLIENT ? CLIENT_TRIES : SERVER_TRIES;
        int ordered = examples != null ? examples : role == Role.CLIENT ? CLIENT_EXAMPLES : 0;
        Check.tries(most);
        Check.tries(ordered);
        Check.reportFolder(report);
        Set<String> known = PropertyIndex.all().stream()
                .filter(PropertyIndex.Entry::isOfPeers)
                .map(PropertyIndex.Entry::area)
                .collect(Collectors.toSet());
        for (String area : areas) {
            if (!known.contains(area)) {
                throw new UsageException("There is no area " + area + ". Those built are: "
                        + String.join(", ", new java.util.TreeSet<>(known)) + ".");
            }
        }
        rules.forEach(rule -> checkRule(rule, role));
        return Settings.DEFAULT
                .withTries(most)
                .withExamples(ordered)
                .withSeed(seed)
                .withRules(new LinkedHashSet<>(rules))
                .withAreas(new LinkedHashSet<>(areas))
                .withDepartures(readDepartures())
                .withReplay(replay.replace(" --rule ", repeated() + " --rule "));
    }

    /** The options that decide what is tried. */
    private String repeated() {
        return (tries == null ? "" : " --tries " + tries) + (examples == null ? "" : " --examples " + examples);
    }

    private static void checkRule(String rule, Role role) {
        Requirement requirement = Requirements.find(rule)
                .orElseThrow(() -> new UsageException("There is no requirement " + rule + "."
                        + Nearest.sentence(
                                rule,
                                Requirements.all().stream().map(Requirement::id).toList())));
        boolean checked = PropertyIndex.all().stream()
                .anyMatch(entry -> entry.role() == role && entry.requirements().contains(requirement.id()));
        if (!checked) {
            throw new UsageException("No property of a " + role.name().toLowerCase(java.util.Locale.ROOT) + " checks "
                    + rule + ". See: ./workbook conformance explain " + rule);
        }
    }

    private Departures readDepartures() {
        try {
            return departures == null ? Departures.NONE : Departures.read(departures);
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            throw new UsageException(
                    message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1) + ".");
        }
    }

    String seed() {
        return seed;
    }

    boolean strict() {
        return strict;
    }

    Path report() {
        return report;
    }

    boolean isEverything() {
        return rules.isEmpty() && areas.isEmpty();
    }
}
