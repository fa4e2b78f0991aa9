package realtime.workbook;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.reference.JettyServer;
import realtime.workbook.console.Nearest;
import realtime.workbook.grade.Learned.BrokenException;

/** {@code serve}: a server to try things on. */
@Command(
        name = "serve",
        description = "Starts a server on this machine; the first line that it prints is its URL.",
        footer = {
            "",
            "Examples:",
            "  ./workbook serve reference              Jetty",
            "  ./workbook serve exercises --port 8080  your own handshake",
            "  ./workbook serve solutions              the answer key's",
            "",
            "It runs until you press Ctrl-C."
        })
final class ServeCommand extends Action {
    private static final List<String> SUBJECTS = List.of("reference", "solutions", "exercises");

    @Parameters(paramLabel = "SUBJECT", description = "reference, solutions or exercises")
    private String subject;

    @Option(names = "--port", paramLabel = "N", description = "the port on the loopback address (default: a free one)")
    private int port;

    @Override
    public Integer call() throws Exception {
        Check.port(port);
        Check.free(port);
        switch (subject) {
            case "reference" -> console().say(JettyServer.start(port).uri().toString());
            case "solutions" -> {
                return serve(house().solutions());
            }
            case "exercises" -> {
                return serve(house().exercises());
            }
            default ->
                throw new UsageException("There is no subject " + subject + "." + Nearest.sentence(subject, SUBJECTS));
        }
        Thread.currentThread().join();
        return OK;
    }

    private int serve(Path sources) throws InterruptedException {
        try {
            console().say(OwnServer.start(house(), sources, port));
        } catch (BrokenException e) {
            console().say(e.getMessage());
            return VIOLATION;
        }
        Thread.currentThread().join();
        return OK;
    }
}
