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
            "The command connects to {url}, sends back each message that it gets, as it came and of the same kind, stays until",
            "the server closes, and ends when the attempt fails. Whether it echoes is found out first: of a client that does",
            "not, everything is judged that shows without an echo, and the rest is reported as unsupported.",
            "",
            "It may be told more: {subprotocols} are the names to offer, with commas between them; {cacert} is a PEM file to",
            "trust for wss; {service} is echo, or closes (a text such as \"4000 bye\" makes it close with this code and reason,",
            "and try to send \"too late\"), pushes (it sends the text \"welcome\" first), throws (its handler fails).",
            "",
            "It is started anew about 450 times, the next ones while one is judged. Most of a run is spent on these starts:",
            "about 45 s with Python on two processors, a minute with node, and three with a JVM, less with",
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC. Therefore three of the ordered examples of a property run behind the",
            "handshake, and no random ones: --examples 0 runs all of them (about 1,000 starts), --tries 10 adds up to ten",
            "random ones, --only handshake leaves the rest.",
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
