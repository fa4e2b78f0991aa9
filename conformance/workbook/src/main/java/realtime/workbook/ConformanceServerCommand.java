package realtime.workbook;

import java.nio.file.Path;
import java.util.List;
import javax.net.SocketFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.conformance.Role;
import realtime.conformance.driver.InMemoryServer;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.TcpServer;
import realtime.conformance.run.Settings;
import realtime.conformance.session.Survey;
import realtime.workbook.console.Nearest;
import realtime.zoo.Member;
import realtime.zoo.Zoo;

/** {@code conformance server}: the suite against the echo service at a URL. */
@Command(
        name = "server",
        description = "Judges the echo service at a ws or wss URL.",
        footer = {
            "",
            "The server is asked first what it supports: versions, compression, well-known subprotocols, how long a message. What",
            "it does not say and is not told either (a path that it lacks …) is not tried, and reported as unsupported.",
            "",
            "Examples:",
            "  ./workbook conformance server ws://localhost:8080/echo",
            "  ./workbook conformance server wss://localhost:8443/echo --cacert my.pem --report out",
            "  ./workbook conformance server ws://localhost:8080/echo --rule WS-HSS-010 --tries 1000",
            "",
            "Status: 0 it conforms, 1 it violates, 2 wrong usage, 3 it could not be reached."
        })
final class ConformanceServerCommand extends Action {
    private static final String ZOO = "zoo:";

    @Parameters(
            paramLabel = "URL",
            description = "such as ws://localhost:8080/echo, or zoo:NAME for a server of the suite's own zoo")
    private String url;

    @Mixin
    private RunOptions options;

    @Option(names = "--cacert", paramLabel = "FILE", description = "trust the certificates in this PEM file")
    private Path certificates;

    @Option(names = "--insecure", description = "trust every certificate")
    private boolean insecure;

    @Mixin
    private KnownFeatures known;

    @Override
    public Integer call() {
        Settings settings =
                options.settings(Role.SERVER, "./workbook conformance server " + url + " --rule " + Settings.RULE);
        if (url.startsWith(ZOO)) {
            return new Judgement(console(), url, options)
                    .run(settings, RemoteServer.of(member()), Judgement.SERVER_MILLIS);
        }
        Endpoint endpoint = Endpoint.parse(url);
        SocketFactory sockets = endpoint.secure() ? TlsSockets.of(certificates, insecure) : SocketFactory.getDefault();
        Judgement judgement = new Judgement(console(), "the server at " + url, options);
        String obstacle = Probe.of(endpoint, sockets);
        if (!obstacle.isEmpty()) {
            return judgement.unreachable(obstacle);
        }
        TcpServer told = new TcpServer(url, known.of(endpoint), endpoint.address(), sockets);
        console().progress("asking " + url + " what it supports …");
        Survey survey = Survey.of(told);
        ServerSubject subject = new TcpServer(url, survey.features(), endpoint.address(), sockets);
        return judgement
                .knowing(survey)
                .run(settings, RemoteServer.of(subject), Judgement.SERVER_MILLIS - survey.millis());
    }

    /** A member of the zoo, in memory. */
    private ServerSubject member() {
        String name = url.substring(ZOO.length());
        List<String> names = Zoo.all().stream()
                .filter(member -> member.role() == Role.SERVER)
                .map(Member::name)
                .toList();
        return Zoo.find(name)
                .map(Member::peer)
                .filter(Member.Server.class::isInstance)
                .map(Member.Server.class::cast)
                .map(server -> new InMemoryServer(
                        url, server.features(), server.start().get()))
                .orElseThrow(() -> new UsageException(
                        "There is no server " + url + " in the zoo." + Nearest.sentence(name, names)));
    }
}
