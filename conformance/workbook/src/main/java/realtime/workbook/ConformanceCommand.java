package realtime.workbook;

import picocli.CommandLine.Command;

/** {@code conformance}: the suite against anybody's server or client. */
@Command(
        name = "conformance",
        description = "Judges any WebSocket server or client by the standard.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ConformanceServerCommand.class,
            ConformanceClientCommand.class,
            ConformanceListCommand.class,
            ExplainCommand.class,
            ReplayCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  ./workbook conformance server ws://localhost:8080/echo",
            "  ./workbook conformance client -- java MyClient.java {url}",
            "  ./workbook conformance explain WS-HSS-010",
            "",
            "Status: 0 it conforms, 1 it violates, 2 wrong usage, 3 it could not be reached."
        })
final class ConformanceCommand extends Action {
    @Override
    public Integer call() {
        throw new UsageException("conformance needs a command: server, client, list, explain or replay."
                + " See: ./workbook conformance --help");
    }
}
