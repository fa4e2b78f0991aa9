package realtime.workbook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import realtime.workbook.console.Nearest;
import realtime.workbook.lab.Experiment;
import realtime.workbook.lab.Experiments;

/** {@code lab}: an experiment of the book. */
@Command(
        name = "lab",
        description = "Repeats an experiment of the book; without a name it lists them.",
        footer = {"", "Examples:", "  ./workbook lab", "  ./workbook lab first"})
final class LabCommand extends Action {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "an experiment, such as first")
    private String name;

    @Override
    public Integer call() throws Exception {
        if (name == null) {
            Experiments.all().forEach(one -> console().say(String.format("  %-14s %s", one.name(), one.summary())));
            return OK;
        }
        Experiment experiment = Experiments.find(name)
                .orElseThrow(() -> new UsageException("There is no experiment " + name + "."
                        + Nearest.sentence(
                                name,
                                Experiments.all().stream().map(Experiment::name).toList())));
        experiment.run(console().out());
        return OK;
    }
}
