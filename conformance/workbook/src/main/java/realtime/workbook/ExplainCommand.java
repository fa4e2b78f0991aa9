package realtime.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import realtime.conformance.Requirement;
import realtime.conformance.Requirements;
import realtime.conformance.run.PropertyIndex;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Nearest;
import realtime.workbook.console.Wrap;

/** {@code conformance explain}: a requirement, or a property. */
@Command(
        name = "explain",
        description = "Explains a requirement: what it says, where, what is accepted, and who checks it.",
        footer = {
            "",
            "Examples:",
            "  ./workbook conformance explain WS-HSS-010",
            "  ./workbook conformance explain KeyProperties.aHandshakeNeedsAKey"
        })
final class ExplainCommand extends Action {
    private static final int WIDTH = 84;

    @Parameters(paramLabel = "ID", description = "a requirement such as WS-HSS-010, or a property")
    private String id;

    @Override
    public Integer call() {
        Optional<PropertyIndex.Entry> property = PropertyIndex.all().stream()
                .filter(entry -> entry.name().equals(id))
                .findFirst();
        if (property.isPresent()) {
            console()
                    .say(console().bold(id) + ", area " + property.get().area() + ", judges "
                            + property.get().role().name().toLowerCase(Locale.ROOT));
            property.get().requirements().forEach(rule -> explain(Requirements.get(rule)));
            return OK;
        }
        explain(Requirements.find(id.toUpperCase(Locale.ROOT)).orElseThrow(this::unknown));
        return OK;
    }

    private UsageException unknown() {
        List<String> names =
                new ArrayList<>(Requirements.all().stream().map(Requirement::id).toList());
        PropertyIndex.all().forEach(entry -> names.add(entry.name()));
        return new UsageException("There is no requirement or property " + id + "." + Nearest.sentence(id, names));
    }

    private void explain(Requirement rule) {
        console().say();
        console()
                .say(console().bold(rule.id()) + "  " + rule.source() + ", " + rule.level() + ", binds "
                        + rule.role().name().toLowerCase(Locale.ROOT));
        row("says", rule.statement());
        row("to see", rule.observable());
        row("tested", rule.testability());
        List<String> checks = PropertyIndex.all().stream()
                .filter(entry -> entry.requirements().contains(rule.id()))
                .map(PropertyIndex.Entry::name)
                .toList();
        for (int i = 0; i < checks.size(); i++) {
            row(i == 0 ? "checks" : "", checks.get(i));
        }
        if (checks.isEmpty()) {
            row("checks", "no property yet");
        }
        String exercises = String.join(
                ", ",
                house().catalogue().exercises().stream()
                        .filter(exercise -> exercise.requirements().contains(rule.id()))
                        .map(Exercise::id)
                        .toList());
        if (!exercises.isEmpty()) {
            row("taught", "exercise " + exercises);
        }
    }

    private void row(String label, String text) {
        if (text.isBlank()) {
            return;
        }
        List<String> lines = Wrap.words(text, WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            console().say(String.format("  %-8s %s", i == 0 ? label : "", lines.get(i)));
        }
    }
}
