package realtime.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.conformance.Role;
import realtime.conformance.driver.Features;
import realtime.reference.JettyServer;
import realtime.workbook.console.Nearest;
import realtime.workbook.grade.Learned.BrokenException;
import realtime.zoo.Member;
import realtime.zoo.Zoo;

/** {@code serve}: a server to try things on. */
@Command(
        name = "serve",
        description = "Starts a server on this machine; the first line that it prints is its URL.",
        footer = {
            "",
            "Examples:",
            "  ./workbook serve reference              Jetty",
            "  ./workbook serve exercises --port 8080  your own server, as far as it is written",
            "  ./workbook serve solutions              the answer key's",
            "  ./workbook serve zoo:accept-in-hex      one with a fault; zoo: lists them",
            "",
            "It runs until you press Ctrl-C."
        })
final class ServeCommand extends Action {
    private static final List<String> SUBJECTS = List.of("reference", "solutions", "exercises");

    private static final String ZOO = "zoo:";

    @Parameters(paramLabel = "SUBJECT", description = "reference, solutions, exercises, or zoo:NAME")
    private String subject;

    @Option(names = "--port", paramLabel = "N", description = "the port on the loopback address (default: a free one)")
    private int port;

    @Override
    public Integer call() throws Exception {
        Check.port(port);
        Check.free(port);
        if (subject.startsWith(ZOO)) {
            return serveZoo(subject.substring(ZOO.length()));
        }
        switch (subject) {
            case "reference" -> {
                JettyServer jetty = JettyServer.start(port);
                console().say(jetty.uri().toString());
                console().say(command(jetty.uri().toString(), jetty.subject().features()));
            }
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
            OwnServer.Started started = OwnServer.start(house(), sources, port);
            console().say(started.url());
            if (!started.remark().isEmpty()) {
                console().say(started.remark());
            }
        } catch (BrokenException e) {
            console().say(e.getMessage());
            return VIOLATION;
        }
        Thread.currentThread().join();
        return OK;
    }

    private int serveZoo(String name) throws IOException, InterruptedException {
        List<Member> servers =
                Zoo.all().stream().filter(one -> one.role() == Role.SERVER).toList();
        if (name.isEmpty()) {
            servers.forEach(one -> console().say(String.format("  zoo:%-30s %s", one.name(), one.character())));
            return OK;
        }
        Member member = servers.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no server " + name + " in the zoo."
                        + Nearest.sentence(
                                name, servers.stream().map(Member::name).toList())));
        Member.Server peer = (Member.Server) member.peer();
        if (peer.features().secure()) {
            throw new UsageException("zoo:" + name + " speaks TLS, and lives in memory only: its test is in the zoo.");
        }
        CoreServer server = new CoreServer(peer.start().get(), peer.cuts(), port);
        String url = "ws://127.0.0.1:" + server.port() + peer.features().path();
        console().say(url);
        console().say(member.character());
        console().say(command(url, peer.features()));
        Thread.currentThread().join();
        return OK;
    }

    /** What tells the suite all that is known of a server. */
    private static String command(String url, Features features) {
        return "./workbook conformance server " + url + " " + String.join(" ", KnownFeatures.options(features));
    }
}
