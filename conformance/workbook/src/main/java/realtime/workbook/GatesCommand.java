package realtime.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.workbook.console.Nearest;
import realtime.workbook.gate.Bench;
import realtime.workbook.gate.Gate;
import realtime.workbook.gate.Gates;
import realtime.workbook.gate.Ledger;

/** For authors: measures what must hold, and prints what came of each gate last. */
@Command(
        name = "gates",
        hidden = true,
        description = "Measures what must hold, and prints the table with what came of each gate last. All take hours.",
        footer = {
            "",
            "Examples:",
            "  ./workbook gates --table    what came of them last",
            "  ./workbook gates grade zoo  these two, then the table",
            "",
            "Status: 0 every gate that was measured has held, 1 one has not."
        })
final class GatesCommand extends Action {
    @Parameters(paramLabel = "GATE", arity = "0..*", description = "only these; the table names them")
    private List<String> names = new ArrayList<>();

    @Option(names = "--table", description = "measure nothing")
    private boolean table;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "how often what may be flaky is run; with fewer than " + Gates.RUNS + " it does not hold")
    private int runs = Gates.RUNS;

    @Override
    public Integer call() throws IOException {
        names.forEach(GatesCommand::check);
        Ledger ledger = new Ledger(house().recordings().resolve("gates.csv"));
        boolean held = true;
        for (Gate gate : Gates.all()) {
            if (!table && (names.isEmpty() || names.contains(gate.name()))) {
                held &= measure(gate, ledger);
            }
        }
        Gates.all().forEach(gate -> print(gate, ledger));
        return held ? OK : VIOLATION;
    }

    private static void check(String name) {
        List<String> known = Gates.all().stream().map(Gate::name).toList();
        if (!known.contains(name)) {
            throw new UsageException("There is no gate " + name + "." + Nearest.sentence(name, known));
        }
    }

    private boolean measure(Gate gate, Ledger ledger) throws IOException {
        console().progress("measuring " + gate.name() + ": " + gate.measure() + " …");
        Bench bench = new Bench(house(), Maven.find(house()).command().toString(), runs, line -> console()
                .progress("  " + line));
        Gate.Figure figure = gate.measuring().measure(bench);
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        ledger.note(gate.name(), new Ledger.Row(figure.figure(), figure.held(), day));
        return figure.held();
    }

    private void print(Gate gate, Ledger ledger) {
        String words = ledger.find(gate.name())
                .map(row -> String.format("%-4s %s  %s", row.held() ? "held" : "NOT", row.on(), row.figure()))
                .orElse("never measured");
        console().say(String.format("%-8s %-66s %-26s %s", gate.name(), gate.measure(), gate.demanded(), words));
    }
}
