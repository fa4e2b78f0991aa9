package realtime.workbook;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.conformance.Role;
import realtime.conformance.driver.CommandClient;
import realtime.conformance.driver.TcpClient;
import realtime.conformance.run.Settings;

/** {@code conformance client}: the suite listens, and starts a client once a connection. */
@Command(
        name = "client",
        description = "Judges a client: the suite listens on this machine and starts your command for each connection.",
        footer = {
            "",
            "The command connects to {url}, stays until the server closes, and ends when the attempt fails. It may be told more:",
            "{subprotocols} are the names to offer, with commas between them; {cacert} is a PEM file to trust for wss.",
            "",
            "It is started anew about 150 times, the next ones while one is judged. Most of a run is spent on these starts: a",
            "JVM takes about a minute on two processors, and half of that with -XX:TieredStopAtLevel=1 -XX:+UseSerialGC.",
            "Therefore only the ordered examples run; --tries 10 adds up to ten random ones to each property.",
            "",
            "Examples:",
            "  ./workbook conformance client -- java MyClient.java {url}",
            "  ./workbook conformance client --report out -- node client.js {url} {subprotocols}",
            "",
            "Status: 0 it conforms, 1 it violates, 2 wrong usage, 3 it never connected."
        })
final class ConformanceClientCommand extends Action {
    @Parameters(
            paramLabel = "COMMAND",
            arity = "1..*",
            description = "behind --: program and arguments, one of them with {url}")
    private List<String> command;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "the port on the loopback address (default: a free one each time, which is quicker)")
    private int port;

    @Override
    public Integer call() {
        Check.port(port);
        Check.free(port);
        String words = String.join(" ", command);
        Settings settings =
                options.settings(Role.CLIENT, "./workbook conformance client --rule " + Settings.RULE + " -- " + words);
        checkProgram(command.getFirst());
        CommandClient program = program();
        Runtime.getRuntime().addShutdownHook(new Thread(ConformanceClientCommand::endAll));
        try (TcpClient client = new TcpClient(words, program.features(), port, program)) {
            return new Judgement(console(), "the client " + words, options)
                    .run(settings, RemoteClient.of(client), Judgement.CLIENT_MILLIS);
        }
    }

    /** Where a run is broken off, programs of it may be left. */
    private static void endAll() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    private CommandClient program() {
        try {
            return new CommandClient(command);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Behind -- " + e.getMessage() + ".");
        }
    }

    private static void checkProgram(String name) {
        boolean plain = Path.of(name).getNameCount() == 1 && !name.contains(File.separator);
        List<String> folders =
                plain ? Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) : List.of("");
        boolean found = folders.stream()
                .map(folder -> Path.of(folder).resolve(name))
                .anyMatch(file -> Files.isExecutable(file) || Files.isExecutable(Path.of(file + ".exe")));
        if (!found) {
            throw new UsageException("There is no program " + name + " that could be started.");
        }
    }
}
