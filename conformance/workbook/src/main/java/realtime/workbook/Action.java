package realtime.workbook;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import realtime.workbook.console.Console;

/** What all commands have in common: where they are, and whom they talk to. */
abstract class Action implements Callable<Integer> {
    static final int OK = 0;
    static final int VIOLATION = 1;
    static final int USAGE = 2;
    static final int UNREACHABLE = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    private boolean help;

    private House house;

    final Console console() {
        return ((Workbook) spec.root().userObject()).consoleOfProcess();
    }

    final House house() {
        if (house == null) {
            house = House.find();
        }
        return house;
    }

    final CommandSpec spec() {
        return spec;
    }
}
