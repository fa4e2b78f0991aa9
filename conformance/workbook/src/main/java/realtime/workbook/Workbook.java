package realtime.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import realtime.workbook.console.Console;

/** The tool: reads the command line, and answers with an exit status. */
@Command(
        name = "./workbook",
        version = "101 Switching Protocols 1.0.0",
        description = "101 Switching Protocols: a workbook on the realtime web.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command: in a terminal, a verdict after every save; elsewhere, where you are.",
            "",
            "Examples:",
            "  ./workbook                 continue",
            "  ./workbook read            the book",
            "  ./workbook watch 04.1      a verdict after every save",
            "  ./workbook grade 04.1      a verdict",
            "  ./workbook hint 04.1       a nudge",
            "",
            "Status: 0 all is well, 1 something is wrong, 2 wrong usage, 3 nobody could be reached."
        },
        subcommands = {
            ReadCommand.class,
            WatchCommand.class,
            ListCommand.class,
            HintCommand.class,
            GradeCommand.class,
            SolutionCommand.class,
            ResetCommand.class,
            UpgradeCommand.class,
            DoctorCommand.class,
            ShellCommand.class,
            LabCommand.class,
            StatesCommand.class,
            ServeCommand.class,
            FramesCommand.class,
            ConformanceCommand.class,
            CompletionCommand.class,
            GoldenCommand.class,
            RecordCommand.class,
            GatesCommand.class,
            CutCommand.class
        })
public final class Workbook extends Action {
    private final Console console;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show the version")
    private boolean version;

    @Option(names = "--ascii", scope = ScopeType.INHERIT, description = "plain ASCII only")
    private boolean ascii;

    Workbook(Console console) {
        this.console = console;
    }

    Console consoleOfProcess() {
        return console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return new Watching(house(), console).run(Optional.empty());
    }

    public static void main(String[] arguments) {
        boolean ascii =
                Arrays.stream(arguments).takeWhile(word -> !word.equals("--")).anyMatch("--ascii"::equals);
        Console console = Console.of(ascii);
        int status = run(console, arguments);
        console.out().flush();
        console.err().flush();
        System.exit(status);
    }

    /** Does what the arguments say, on this console, and answers the exit status. */
    public static int run(Console console, String... arguments) {
        return commandLine(console).execute(arguments);
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Workbook(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(100);
        Complaints complaints = new Complaints(console);
        line.setParameterExceptionHandler(complaints::usage);
        line.setExecutionExceptionHandler(complaints::failure);
        return line;
    }
}
