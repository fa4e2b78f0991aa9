package realtime.workbook;

import java.nio.file.Path;
import javax.net.SocketFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.conformance.Role;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.TcpServer;
import realtime.conformance.run.Settings;

/** {@code conformance server}: the suite against the echo service at a URL. */
@Command(
        name = "server",
        description = "Judges the echo service at a ws or wss URL.",
        footer = {
            "",
            "What is not told of the server (its subprotocols, a path that it lacks …) is not tried, and reported as unsupported.",
            "",
            "Examples:",
            "  ./workbook conformance server ws://localhost:8080/echo",
            "  ./workbook conformance server wss://localhost:8443/echo --cacert my.pem --report out",
            "  ./workbook conformance server ws://localhost:8080/echo --rule WS-HSS-010 --tries 1000",
            "",
            "Status: 0 it conforms, 1 it violates, 2 wrong usage, 3 it could not be reached."
        })
final class ConformanceServerCommand extends Action {
    @Parameters(paramLabel = "URL", description = "such as ws://localhost:8080/echo")
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
        Endpoint endpoint = Endpoint.parse(url);
        Settings settings = options.settings(Role.SERVER, "./workbook conformance server " + url);
        SocketFactory sockets = endpoint.secure() ? TlsSockets.of(certificates, insecure) : SocketFactory.getDefault();
        Judgement judgement = new Judgement(console(), "the server at " + url, options);
        String obstacle = Probe.of(endpoint, sockets);
        if (!obstacle.isEmpty()) {
            return judgement.unreachable(obstacle);
        }
        ServerSubject subject = new TcpServer(url, known.of(endpoint), endpoint.address(), sockets);
        return judgement.run(settings, RemoteServer.of(subject), Judgement.SERVER_MILLIS);
    }
}
