package realtime.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import realtime.conformance.Requirement;
import realtime.conformance.Requirements;
import realtime.conformance.Role;
import realtime.conformance.run.PropertyIndex;
import realtime.workbook.chapter.Chapter;

/** {@code conformance list}: properties, requirements, and what is missing. */
@Command(
        name = "list",
        description = "Lists the properties (the default), the requirements, or the gaps between them.",
        footer = {
            "",
            "A gap is a testable MUST of a finished chapter without a property for a role that it binds.",
            "",
            "Examples:",
            "  ./workbook conformance list --rules",
            "  ./workbook conformance list --gaps     status 1 if there is any"
        })
final class ConformanceListCommand extends Action {
    /** At most one of them. */
    private static final class What {
        @Option(names = "--rules", description = "all requirements")
        private boolean rules;

        @Option(names = "--properties", description = "all properties")
        private boolean properties;

        @Option(names = "--gaps", description = "what no property checks")
        private boolean gaps;
    }

    @ArgGroup(exclusive = true)
    private What what = new What();

    @Override
    public Integer call() {
        if (what.gaps) {
            return gaps();
        }
        if (what.rules) {
            Requirements.all().forEach(rule -> console()
                    .say(String.format(
                            "%-14s %-10s %-6s %s", rule.id(), rule.level(), role(rule.role()), rule.statement())));
            console().say(Requirements.all().size() + " requirements");
            return OK;
        }
        PropertyIndex.all().forEach(entry -> console()
                .say(String.format(
                        "%-10s %-6s %s  (%s)",
                        entry.area(), role(entry.role()), entry.name(), String.join(", ", entry.requirements()))));
        console().say(PropertyIndex.all().size() + " properties");
        return OK;
    }

    private int gaps() {
        Set<String> finished = house().catalogue().chapters().stream()
                .filter(Chapter::finished)
                .map(Chapter::requirements)
                .collect(Collectors.toSet());
        List<String> gaps = new ArrayList<>();
        for (Requirement rule : Requirements.all()) {
            if (rule.isMust() && finished.contains(rule.chapter())) {
                PropertyIndex.roles(rule).stream()
                        .filter(role -> PropertyIndex.of(rule, role).isEmpty())
                        .forEach(role ->
                                gaps.add(String.format("%-14s %-6s %s", rule.id(), role(role), rule.statement())));
            }
        }
        gaps.forEach(console()::say);
        console().say(gaps.size() + (gaps.size() == 1 ? " gap" : " gaps"));
        return gaps.isEmpty() ? OK : VIOLATION;
    }

    private static String role(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
