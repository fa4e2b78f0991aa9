package realtime.workbook;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The tool: reads the command line, and answers with an exit status. */
@Command(
        name = "./workbook",
        description = "101 Switching Protocols: a workbook on the realtime web.",
        mixinStandardHelpOptions = true,
        subcommands = {CutCommand.class})
public final class Workbook implements Runnable {
    private Workbook() {}

    @Override
    public void run() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Workbook()).execute(arguments));
    }
}
