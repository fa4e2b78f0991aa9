package realtime.workbook;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.workbook.console.Nearest;
import realtime.workbook.grade.Learned.BrokenException;
import realtime.workbook.lab.Experiment;
import realtime.workbook.lab.Experiments;
import realtime.workbook.lab.OnYourCode;
import realtime.workbook.lab.Parts;
import realtime.workbook.lab.TryOut;

/** {@code lab}: an experiment of the book. */
@Command(
        name = "lab",
        description = "Repeats an experiment of the book; without a name it lists them.",
        footer = {
            "",
            "Examples:",
            "  ./workbook lab",
            "  ./workbook lab first",
            "  ./workbook lab mask-speed --in solutions"
        })
final class LabCommand extends Action {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "an experiment, such as first")
    private String name;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "whose classes, where it tries some: exercises (the default) or solutions")
    private String tree = "exercises";

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
        if (experiment instanceof OnYourCode own) {
            return runOn(own);
        }
        experiment.run(console().out());
        return OK;
    }

    private int runOn(OnYourCode experiment) throws Exception {
        Path sources =
                switch (tree) {
                    case "exercises" -> house().exercises();
                    case "solutions" -> house().solutions();
                    default -> throw new UsageException("--in takes exercises or solutions, not " + tree + ".");
                };
        try {
            Optional<String> trouble = TryOut.run(experiment, console().out(), Parts.of(house(), sources));
            trouble.ifPresent(console()::say);
            return trouble.isEmpty() ? OK : VIOLATION;
        } catch (BrokenException e) {
            console().say(e.getMessage());
            return VIOLATION;
        }
    }
}
